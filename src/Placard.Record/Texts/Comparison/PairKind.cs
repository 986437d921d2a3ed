namespace Placard.Record.Texts.Comparison;

/// <summary>What became of a paragraph's words. Whether it moved, or bears another number, is told apart.</summary>
public enum PairKind
{
    /// <summary>The words are the same to the letter.</summary>
    Kept,

    /// <summary>One paragraph, reworded.</summary>
    Changed,

    /// <summary>One paragraph became several.</summary>
    Split,

    /// <summary>Several paragraphs became one.</summary>
    Merged,

    /// <summary>It has no counterpart in the new text.</summary>
    Dropped,

    /// <summary>It has no counterpart in the old text.</summary>
    Added,
}

/// <summary>The words of a <see cref="PairKind"/>.</summary>
public static class PairKindWords
{
    /// <summary>The word of pages, JSON, CSV and commands: <c>changed</c>.</summary>
    public static string ToWord(this PairKind kind) =>
        kind switch
        {
            PairKind.Kept => "kept",
            PairKind.Changed => "changed",
            PairKind.Split => "split",
            PairKind.Merged => "merged",
            PairKind.Dropped => "dropped",
            _ => "added",
        };
}
