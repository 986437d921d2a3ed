using Placard.Edition.Changes;

namespace Placard.Rooms.Changes;

/// <summary>How a change is said.</summary>
internal static class ChangeSentences
{
    public static string Of(RecordChange change) =>
        change.Kind switch
        {
            ChangeKind.NewVote => "New vote",
            ChangeKind.VoteGone => "Vote no longer in the record",
            ChangeKind.Ballots => "Ballots changed",
            ChangeKind.Tally => "Tally changed",
            ChangeKind.Outcome => "Outcome changed",
            ChangeKind.Status => "Status changed",
            ChangeKind.Date => "Date changed",
            ChangeKind.Title => "Title changed",
            ChangeKind.NewText => "New text",
            ChangeKind.TextGone => "Text no longer in the record",
            ChangeKind.NewEntry => "New in a register",
            ChangeKind.EntryGone => "No longer in a register",
            ChangeKind.Entry => "Changed in a register",
            _ => "Languages changed",
        };

    public static string Detail(RecordChange change) =>
        (Said(change, change.Before), Said(change, change.After)) switch
        {
            ("", var after) => after,
            (var before, "") => $"It said: {before}.",
            var (before, after) => $"{before} → {after}",
        };

    /// <summary>The page of the vote or text; of one that is gone, the search for it; of a register its table.</summary>
    public static string AddressOf(RecordChange change) =>
        change.Kind is ChangeKind.VoteGone or ChangeKind.TextGone ? Addresses.Search(change.Address)
        : change.IsOfRegister ? Addresses.Register(change.Address.Split(' ')[0])
        : change.IsOfText ? Addresses.Text(DocumentSymbol.Parse(change.Address))
        : Addresses.Vote(VoteAddress.From(change.Address));

    // For people a status and a language are said in words that need no key.
    private static string Said(RecordChange change, string word) =>
        change.IsOfText
            ? string.Join(", ", word.Split(' ').Select(code => Language.TryParse(code, out var language) ? language.Name : code))
        : change.Kind == ChangeKind.Status && VoteWords.TryStatus(word, out var status) ? status.InWords()
        : word;
}
