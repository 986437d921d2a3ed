using Placard.Edition.Reading;

namespace Placard.Edition.Changes;

/// <summary>What is different between two editions: votes, texts and facts of registers that came or went, and what is said of
/// those that are in both.</summary>
/// <param name="From">The hash of the earlier edition.</param>
/// <param name="To">The hash of the later edition.</param>
/// <param name="All">Every difference: what corrects a vote first, then new votes, statuses and titles, then what corrects a
/// register, texts, and new facts of registers; of each the latest date first, then by address and kind.</param>
public sealed record EditionChanges(string From, string To, IReadOnlyList<RecordChange> All)
{
    /// <summary>Compares two editions. None differ between an edition and itself; turned round, what came is what went, and before is
    /// after.</summary>
    /// <exception cref="EditionException">One of them is damaged.</exception>
    public static EditionChanges Between(OpenEdition earlier, OpenEdition later) =>
        new(
            earlier.Info.Hash,
            later.Info.Hash,
            [
                .. OfVotes(earlier.Votes, later.Votes)
                    .Concat(OfTexts(earlier.Texts.All, later.Texts.All))
                    .Concat(RegisterChanges.Between(earlier.Registers, later.Registers))
                    .OrderBy(c => c.Weight)
                    .ThenByDescending(c => c.Date)
                    .ThenBy(c => c.Address, StringComparer.Ordinal)
                    .ThenBy(c => c.Kind),
            ]
        );

    private static IEnumerable<RecordChange> OfVotes(VoteLedger earlier, VoteLedger later)
    {
        foreach (var vote in earlier.All.Where(v => later.Find(v.Address) is null))
            yield return Of(ChangeKind.VoteGone, vote, Summary(vote), "");
        foreach (var after in later.All)
        {
            if (earlier.Find(after.Address) is not { } before)
            {
                yield return Of(ChangeKind.NewVote, after, "", Summary(after));
                continue;
            }
            foreach (var (kind, say) in Said)
            {
                var (was, now) = (say(before), say(after));
                if (was != now)
                    yield return Of(kind, after, was, now);
            }
            if (!before.Ballots.Equals(after.Ballots))
                yield return Of(
                    ChangeKind.Ballots,
                    after,
                    Differing(before.Ballots, after.Ballots),
                    Differing(after.Ballots, before.Ballots)
                );
        }
    }

    private static readonly (ChangeKind Kind, Func<VoteEvent, string> Say)[] Said =
    [
        (ChangeKind.Tally, v => v.Tally?.ToString() ?? ""),
        (ChangeKind.Outcome, v => v.Outcome.ToWord()),
        (ChangeKind.Status, v => v.Status.ToWord()),
        (ChangeKind.Date, v => v.Date.ToString()),
        (ChangeKind.Title, v => v.Title),
    ];

    private static IEnumerable<RecordChange> OfTexts(IReadOnlyList<TextEntry> earlier, IReadOnlyList<TextEntry> later)
    {
        var (had, has) = (earlier.ToDictionary(t => t.Symbol), later.ToDictionary(t => t.Symbol));
        foreach (var text in earlier.Where(t => !has.ContainsKey(t.Symbol)))
            yield return Of(ChangeKind.TextGone, text, LanguagesOf(text), "");
        foreach (var text in later)
        {
            if (!had.TryGetValue(text.Symbol, out var before))
                yield return Of(ChangeKind.NewText, text, "", LanguagesOf(text));
            else if (LanguagesOf(before) != LanguagesOf(text))
                yield return Of(ChangeKind.Languages, text, LanguagesOf(before), LanguagesOf(text));
        }
    }

    private static RecordChange Of(ChangeKind kind, VoteEvent vote, string before, string after) =>
        new(kind, vote.Address.ToString(), vote.Body, vote.Date, vote.Title, before, after);

    private static RecordChange Of(ChangeKind kind, TextEntry text, string before, string after) =>
        new(kind, text.Symbol.ToString(), text.Body, text.Date, text.Title, before, after);

    private static string Summary(VoteEvent vote) => vote.Tally is { } tally ? $"{vote.Outcome.ToWord()} {tally}" : vote.Outcome.ToWord();

    private static string Differing(BallotSheet sheet, BallotSheet other) =>
        string.Join(", ", sheet.Where(b => other[b.Key] != b.Value).Select(b => $"{b.Key} {b.Value.ToWord()}"));

    private static string LanguagesOf(TextEntry text) =>
        string.Join(' ', text.Wordings.Select(w => w.Language).Distinct().Order().Select(l => l.Code));
}
