namespace Placard.Record.Texts.Comparison.Redlines;

/// <summary>How a part of a redline stands in the two texts.</summary>
public enum PartKind
{
    /// <summary>In both.</summary>
    Kept,

    /// <summary>In the new text only.</summary>
    Inserted,

    /// <summary>In the old text only.</summary>
    Deleted,

    /// <summary>Where words stood that moved.</summary>
    MovedFrom,

    /// <summary>Where words stand that moved.</summary>
    MovedTo,
}

/// <summary>A part of a paragraph of a redline: words, or the call of a footnote.</summary>
/// <param name="Kind">How it stands in the two texts.</param>
/// <param name="Text">The words; empty for a footnote.</param>
/// <param name="IsOpening">Whether it is of the opening phrase or operative verb, which is printed in italics.</param>
/// <param name="IsUpdate">Whether it is part of a change that only brings a number, date or symbol up to date.</param>
/// <param name="Note">The footnote; null for words.</param>
public sealed record RedlinePart(PartKind Kind, string Text, bool IsOpening = false, bool IsUpdate = false, Footnote? Note = null);
