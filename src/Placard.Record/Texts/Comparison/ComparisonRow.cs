namespace Placard.Record.Texts.Comparison;

/// <summary>Where in two texts laid beside each other a row stands.</summary>
public enum RowSide
{
    /// <summary>In both: what stayed in its place.</summary>
    Both,

    /// <summary>In the old text only: what was dropped, or where something moved from.</summary>
    Old,

    /// <summary>In the new text only: what was added, or where something moved to.</summary>
    New,
}

/// <summary>One row of two texts laid beside each other. What moved has two rows, one where it stood and one where it stands.</summary>
/// <param name="Pair">The paragraphs.</param>
/// <param name="Side">Where they stand.</param>
public sealed record ComparisonRow(ParagraphPair Pair, RowSide Side)
{
    /// <summary>The paragraphs of the old text that stand in this row.</summary>
    public IReadOnlyList<Paragraph> Old => Side == RowSide.New ? [] : Pair.Old;

    /// <summary>The paragraphs of the new text that stand in this row.</summary>
    public IReadOnlyList<Paragraph> New => Side == RowSide.Old ? [] : Pair.New;

    /// <summary>Whether this is one of the two rows of something that moved.</summary>
    public bool IsMove => Side != RowSide.Both && Pair is { Old.Count: > 0, New.Count: > 0 };
}
