namespace Placard.Record.Texts.Structure;

/// <summary>What a document shows a line to be, before its numbers are read.</summary>
public enum LineRole
{
    /// <summary>Not words: here begins an enclosed part, of which <see cref="DraftLine.Text"/> is the label as a composer takes
    /// it.</summary>
    Section,

    /// <summary>A heading.</summary>
    Heading,

    /// <summary>Who speaks.</summary>
    Formula,

    /// <summary>A paragraph of the preamble.</summary>
    Preambular,

    /// <summary>A paragraph or point, numbered or not.</summary>
    Body,

    /// <summary>A line about the adoption, after the last paragraph.</summary>
    Closing,
}

/// <summary>A paragraph, point or heading as a document has it, before it is known how deep it stands and what its number is
/// worth.</summary>
/// <param name="Role">What the document shows it to be.</param>
/// <param name="Number">The number as printed; may be empty.</param>
/// <param name="Text">The words as they stand, blanks and line ends as in the file.</param>
/// <param name="Nesting">How many lists it stands in within its paragraph.</param>
public sealed record DraftLine(LineRole Role, string Number, string Text, int Nesting = 0)
{
    /// <summary>How much of the text is set off at its beginning as opening phrase or operative verb.</summary>
    public int Opening { get; init; }

    /// <summary>Whether all of it is set off, as headings are.</summary>
    public bool IsEmphasised { get; init; }

    /// <summary>The footnotes, with their places in <see cref="Text"/>.</summary>
    public IReadOnlyList<Footnote> Footnotes { get; init; } = [];

    /// <summary>Whether there is a word in it; rules and asterisks are none.</summary>
    public bool HasWords => Text.Any(char.IsLetterOrDigit);
}
