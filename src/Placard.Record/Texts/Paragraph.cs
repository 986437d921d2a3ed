using Placard.Record.Texts.Recognition;

namespace Placard.Record.Texts;

/// <summary>What part a paragraph has in a text.</summary>
public enum ParagraphKind
{
    /// <summary>A heading within the text or an annex.</summary>
    Heading,

    /// <summary>Who speaks: <c>The Human Rights Council,</c>.</summary>
    Formula,

    /// <summary>A preambular paragraph (PP), or a sub-paragraph of one.</summary>
    Preambular,

    /// <summary>An operative paragraph (OP), or a sub-paragraph of one.</summary>
    Operative,

    /// <summary>A paragraph of an annex or of a text that the resolution carries.</summary>
    Annexed,

    /// <summary>The lines after the last paragraph: meeting, date, how it was adopted. They are no words that a body agreed.</summary>
    Closing,
}

/// <summary>The words of a <see cref="ParagraphKind"/>.</summary>
public static class ParagraphKindWords
{
    /// <summary>The word of pages, JSON, CSV and commands: <c>operative</c>.</summary>
    public static string ToWord(this ParagraphKind kind) =>
        kind switch
        {
            ParagraphKind.Heading => "heading",
            ParagraphKind.Formula => "formula",
            ParagraphKind.Preambular => "preambular",
            ParagraphKind.Operative => "operative",
            ParagraphKind.Annexed => "annexed",
            _ => "closing",
        };
}

/// <summary>One paragraph of a text.</summary>
/// <param name="Address">Its address in the text, by which it is cited.</param>
/// <param name="Kind">What part it has in the text.</param>
/// <param name="Depth">0 for a paragraph, 1 for a sub-paragraph <c>(a)</c>, 2 for <c>(i)</c> below it, and so on.</param>
/// <param name="Number">The number as printed, <c>12.</c> or <c>(b)</c>; empty where it has none.</param>
/// <param name="Text">The words, without number and footnotes, single blanks between words, no line breaks.</param>
/// <param name="OpeningLength">How many characters at the start of <paramref name="Text"/> are its opening phrase (<c>Recalling also</c>)
/// or operative verb
/// (<c>Calls upon</c>), which the United Nations prints in italics; 0 where there is none.</param>
/// <param name="Footnotes">The footnotes called in it, in order.</param>
public sealed record Paragraph(
    ParagraphAddress Address,
    ParagraphKind Kind,
    int Depth,
    string Number,
    string Text,
    int OpeningLength,
    IReadOnlyList<Footnote> Footnotes
)
{
    /// <summary>The opening phrase or operative verb, without a square bracket before it; empty where there is none.</summary>
    public string Opening => Text[..OpeningLength].TrimStart('[', ' ');

    /// <summary>Whether its words are ones that a body agreed on, or a draft proposes: not headings of the page, not the lines about the
    /// adoption.</summary>
    public bool IsAgreedText => Kind is not ParagraphKind.Closing;

    /// <summary>Whether it names the body that speaks and says nothing: <c>The Human Rights Council,</c>. A line that opens a list or an
    /// annex may be a
    /// formula too and say a good deal.</summary>
    public bool OnlyNamesBody => Kind == ParagraphKind.Formula && FormulaLexicon.FormulaIn(Text) is not null;
}

/// <summary>A footnote.</summary>
/// <param name="Marker">The mark as printed.</param>
/// <param name="At">Where in the paragraph's text it is called: the number of characters before it.</param>
/// <param name="Text">Its words, single blanks between words.</param>
public sealed record Footnote(string Marker, int At, string Text);
