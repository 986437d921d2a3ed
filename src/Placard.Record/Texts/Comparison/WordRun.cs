namespace Placard.Record.Texts.Comparison;

/// <summary>What became of a run of words.</summary>
public enum RunKind
{
    /// <summary>The same on both sides.</summary>
    Kept,

    /// <summary>Only in the new text.</summary>
    Inserted,

    /// <summary>Only in the old text.</summary>
    Deleted,

    /// <summary>Other words stand in its place.</summary>
    Replaced,
}

/// <summary>The words of a <see cref="RunKind"/>.</summary>
public static class RunKindWords
{
    /// <summary>The word of pages, JSON, CSV and commands: <c>inserted</c>.</summary>
    public static string ToWord(this RunKind kind) =>
        kind switch
        {
            RunKind.Kept => "kept",
            RunKind.Inserted => "inserted",
            RunKind.Deleted => "deleted",
            _ => "replaced",
        };
}

/// <summary>A run of characters of a text compared: kept, or changed. The runs of a comparison, one after the other, are the whole of both
/// texts.</summary>
/// <param name="Kind">What became of it.</param>
/// <param name="Old">The characters in the old text; empty where they are only in the new one.</param>
/// <param name="New">The characters in the new text; empty where they are only in the old one.</param>
/// <param name="OldAt">How many characters of the old text come before.</param>
/// <param name="NewAt">How many characters of the new text come before.</param>
/// <param name="IsUpdate">Whether only a number, an ordinal, a date or the symbol of a document took another value, as happens each year to
/// a text that recurs,
/// or only a hyphen, an apostrophe or a quotation mark is typed otherwise.</param>
public sealed record WordRun(RunKind Kind, string Old, string New, int OldAt, int NewAt, bool IsUpdate);
