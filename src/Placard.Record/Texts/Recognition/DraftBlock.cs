namespace Placard.Record.Texts.Recognition;

/// <summary>One paragraph of a document, its lines joined, before it is known what part it has: what Word and HTML give by themselves, and
/// pages when their lines are joined.</summary>
/// <param name="Text">The words, with whatever number is typed before them.</param>
public sealed record DraftBlock(string Text)
{
    /// <summary>The number that a word processor counts before the words; empty where it is typed, or there is none.</summary>
    public string Number { get; init; } = "";

    /// <summary>How many characters at the start of <see cref="Text"/>, a number before them aside, are in italics.</summary>
    public int Italics { get; init; }

    /// <summary>Whether it is set as a heading: in bold type, or marked as one.</summary>
    public bool IsHeading { get; init; }

    /// <summary>How many lists or tables it stands in.</summary>
    public int Nesting { get; init; }

    /// <summary>The footnotes, with their places in <see cref="Text"/>.</summary>
    public IReadOnlyList<Footnote> Footnotes { get; init; } = [];
}
