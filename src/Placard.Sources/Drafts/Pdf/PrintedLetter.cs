namespace Placard.Sources.Drafts.Pdf;

/// <summary>One letter as it stands on a page whose text runs from left to right, whichever way the page was set.</summary>
/// <param name="Value">What it says; a blank where it says nothing.</param>
/// <param name="X">Where it begins.</param>
/// <param name="Y">The height of the line that it stands on, from the foot of the page.</param>
/// <param name="EndX">Where it ends.</param>
/// <param name="Size">Its size in points.</param>
internal sealed record PrintedLetter(string Value, double X, double Y, double EndX, double Size)
{
    public bool IsItalic { get; init; }

    public bool IsBold { get; init; }

    /// <summary>Whether it was struck out, so that a blank stands in its place.</summary>
    public bool IsStruck { get; init; }

    public bool IsBlank => string.IsNullOrWhiteSpace(Value);

    public double Middle => (X + EndX) / 2;
}
