namespace Placard.Record.Claims;

/// <summary>A document whose claims are to be found: its paragraphs in order, and the day it was written.</summary>
/// <param name="Paragraphs">The running text, a paragraph each, without marks of layout.</param>
/// <param name="Dated">The day, month or year of the document, which words such as “last October” are read from; the default where not
/// known, and then they are not read.</param>
public sealed record ClaimDocument(IReadOnlyList<string> Paragraphs, PartialDate Dated);

/// <summary>A stretch of a document: letters of one paragraph.</summary>
/// <param name="Paragraph">The place of the paragraph in its document, from 0.</param>
/// <param name="Start">The first letter, from 0.</param>
/// <param name="Length">How many letters.</param>
public readonly record struct TextSpan(int Paragraph, int Start, int Length)
{
    /// <summary>The letter after the last.</summary>
    public int End => Start + Length;
}
