namespace Placard.Edition.Changes;

/// <summary>What is different about one vote, one text or one fact of a register.</summary>
public enum ChangeKind
{
    /// <summary>A vote that the earlier edition does not have.</summary>
    NewVote,

    /// <summary>A vote that the later edition does not have any more.</summary>
    VoteGone,

    /// <summary>Ballots of states.</summary>
    Ballots,

    /// <summary>The announced tally.</summary>
    Tally,

    /// <summary>The outcome.</summary>
    Outcome,

    /// <summary>How far the vote can be trusted.</summary>
    Status,

    /// <summary>The date.</summary>
    Date,

    /// <summary>The title.</summary>
    Title,

    /// <summary>A text that the earlier edition does not have.</summary>
    NewText,

    /// <summary>A text that the later edition does not have any more.</summary>
    TextGone,

    /// <summary>The languages that a text is in.</summary>
    Languages,

    /// <summary>A fact of a register that the earlier edition does not have.</summary>
    NewEntry,

    /// <summary>A fact of a register that the later edition does not have any more.</summary>
    EntryGone,

    /// <summary>What is said of a fact of a register.</summary>
    Entry,
}

/// <summary>One difference between two editions.</summary>
/// <param name="Kind">What is different.</param>
/// <param name="Address">The address of the vote, the symbol of the text, or the table of a register and the key of the fact in it
/// (<c>candidacy HRC 2098-10-11 BRA</c>).</param>
/// <param name="Body">The body; null for a text of none.</param>
/// <param name="Date">The date of the vote or text, in the later edition where it is in both.</param>
/// <param name="Title">Its title, in the same.</param>
/// <param name="Before">What the earlier edition says, in the record's words; of ballots only those that differ, such as <c>CHN no</c>;
/// empty
/// where it has nothing.</param>
/// <param name="After">What the later edition says.</param>
public sealed record RecordChange(ChangeKind Kind, string Address, Body? Body, PartialDate Date, string Title, string Before, string After)
{
    /// <summary>Whether it is about a fact of a register.</summary>
    public bool IsOfRegister => Kind is ChangeKind.NewEntry or ChangeKind.EntryGone or ChangeKind.Entry;

    /// <summary>Whether it is about a text.</summary>
    public bool IsOfText => Kind is ChangeKind.NewText or ChangeKind.TextGone or ChangeKind.Languages;

    // Who cites a vote wants corrections before the hundreds of texts that an update brings.
    internal int Weight =>
        Kind switch
        {
            ChangeKind.VoteGone or ChangeKind.Ballots or ChangeKind.Tally or ChangeKind.Outcome or ChangeKind.Date => 0,
            ChangeKind.NewVote => 1,
            ChangeKind.Status or ChangeKind.Title => 2,
            ChangeKind.EntryGone or ChangeKind.Entry => 3,
            ChangeKind.NewEntry => 5,
            _ => 4,
        };
}

/// <summary>The words of kinds of change, the same on pages, in JSON, CSV, addresses and commands.</summary>
public static class ChangeWords
{
    private static readonly (ChangeKind Kind, string Word)[] Words =
    [
        (ChangeKind.NewVote, "new vote"),
        (ChangeKind.VoteGone, "vote gone"),
        (ChangeKind.Ballots, "ballots"),
        (ChangeKind.Tally, "tally"),
        (ChangeKind.Outcome, "outcome"),
        (ChangeKind.Status, "status"),
        (ChangeKind.Date, "date"),
        (ChangeKind.Title, "title"),
        (ChangeKind.NewText, "new text"),
        (ChangeKind.TextGone, "text gone"),
        (ChangeKind.Languages, "languages"),
        (ChangeKind.NewEntry, "new entry"),
        (ChangeKind.EntryGone, "entry gone"),
        (ChangeKind.Entry, "entry"),
    ];

    /// <summary>Every word, in the order of <see cref="ChangeKind"/>.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Words.Select(w => w.Word)];

    /// <summary>The word of a kind.</summary>
    public static string ToWord(this ChangeKind kind) => Words[(int)kind].Word;

    /// <summary>Reads a word of <see cref="All"/>.</summary>
    public static bool TryParse(string? text, out ChangeKind kind)
    {
        var at = Array.FindIndex(Words, w => string.Equals(w.Word, text, StringComparison.OrdinalIgnoreCase));
        kind = at < 0 ? default : Words[at].Kind;
        return at >= 0;
    }
}
