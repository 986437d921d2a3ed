namespace Placard.Desk.Entries;

/// <summary>What people write beside the record.</summary>
public enum EntryKind
{
    /// <summary>A state is said to stand for a body.</summary>
    Candidacy,

    /// <summary>Something in the record is said to be wrong.</summary>
    Correction,

    /// <summary>Anything else.</summary>
    Note,
}

/// <summary>The words of an <see cref="EntryKind"/>.</summary>
public static class EntryKindWords
{
    private static readonly string[] Words = ["candidacy", "correction", "note"];

    /// <summary>The words, in order.</summary>
    public static IReadOnlyList<string> All => Words;

    /// <summary>The word of pages, data and commands: <c>candidacy</c>.</summary>
    public static string ToWord(this EntryKind kind) => Words[(int)kind];

    /// <summary>Reads a word.</summary>
    public static bool TryParse(string? text, out EntryKind kind)
    {
        var at = Array.FindIndex(Words, word => word.Equals(text?.Trim(), StringComparison.OrdinalIgnoreCase));
        kind = at < 0 ? default : (EntryKind)at;
        return at >= 0;
    }
}
