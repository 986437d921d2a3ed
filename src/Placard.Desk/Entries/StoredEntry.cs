namespace Placard.Desk.Entries;

/// <summary>An entry on the desk, with all that it ever said.</summary>
/// <param name="Id">What it is called in addresses and commands.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Subject">What it is about; of a candidacy the state.</param>
/// <param name="Body">The code of the body that a candidacy is for; empty otherwise.</param>
/// <param name="Versions">What was written, first to last; at least one.</param>
public sealed record StoredEntry(DeskId Id, EntryKind Kind, DeskSubject Subject, string Body, IReadOnlyList<StoredVersion> Versions)
{
    /// <summary>The number of the last version.</summary>
    public int Version => Versions[^1].Number;

    /// <summary>What it says now; of one that was withdrawn what it said last.</summary>
    public StoredVersion Current => Versions.Last(v => v.Change is EntryChange.Written or EntryChange.Revised);

    /// <summary>Its withdrawal; null where it stands.</summary>
    public StoredVersion? Withdrawal => Versions.LastOrDefault(v => v.Change == EntryChange.Withdrawn);

    /// <summary>When its words were erased; null where they were not.</summary>
    public StoredVersion? Redaction => Versions.LastOrDefault(v => v.Change == EntryChange.Redacted);

    /// <summary>Whether it still says something.</summary>
    public bool Stands => Withdrawal is null && Redaction is null;
}

/// <summary>One version of an entry.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Change">What was done.</param>
/// <param name="Text">What was written; empty where nothing was, or where it was erased.</param>
/// <param name="WrittenBy">Who did it; empty where not said.</param>
/// <param name="WrittenAt">When.</param>
public sealed record StoredVersion(int Number, EntryChange Change, EntryText Text, string WrittenBy, DateTimeOffset WrittenAt);

/// <summary>What was done to an entry.</summary>
public enum EntryChange
{
    /// <summary>It was written.</summary>
    Written,

    /// <summary>It was written anew, and what stood before stays in its history.</summary>
    Revised,

    /// <summary>It is no longer said to hold.</summary>
    Withdrawn,

    /// <summary>All its words were erased.</summary>
    Redacted,
}

/// <summary>The words of an <see cref="EntryChange"/>.</summary>
public static class EntryChangeWords
{
    private static readonly string[] Words = ["written", "revised", "withdrawn", "redacted"];

    /// <summary>The word of pages and data: <c>revised</c>.</summary>
    public static string ToWord(this EntryChange change) => Words[(int)change];

    internal static EntryChange Parse(string word) =>
        Array.IndexOf(Words, word) is >= 0 and var at ? (EntryChange)at : throw new FormatException("An entry has no valid change.");
}
