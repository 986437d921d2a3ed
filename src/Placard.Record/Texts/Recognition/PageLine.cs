namespace Placard.Record.Texts.Recognition;

/// <summary>One line as it stands on a page, as a PDF or a plain text gives it.</summary>
/// <param name="Page">The page, from 1.</param>
/// <param name="Text">What stands in the line; a tab where a wide gap is.</param>
public sealed record PageLine(int Page, string Text)
{
    /// <summary>Where the line begins, from the left edge of the page; in plain text the number of blanks before it.</summary>
    public double Left { get; init; }

    /// <summary>Where the line ends.</summary>
    public double Right { get; init; }

    /// <summary>How far below the top of its page it stands; in plain text the number of the line.</summary>
    public double Top { get; init; }

    /// <summary>The size of most of its letters; 0 where it is not known, as in plain text.</summary>
    public double Size { get; init; }

    /// <summary>How many characters at the start of <see cref="Text"/>, a number before them aside, are in italics.</summary>
    public int Italics { get; init; }

    /// <summary>Whether all of it is in bold type.</summary>
    public bool IsBold { get; init; }

    /// <summary>The raised figures and signs in it, which call footnotes; they are not in <see cref="Text"/>.</summary>
    public IReadOnlyList<NoteCall> Calls { get; init; } = [];
}

/// <summary>A raised figure or sign that calls a footnote.</summary>
/// <param name="At">The number of characters before it.</param>
/// <param name="Marker">The figure or sign.</param>
public readonly record struct NoteCall(int At, string Marker);
