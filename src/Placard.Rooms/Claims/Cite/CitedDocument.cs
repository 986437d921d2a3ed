using System.Text;
using Placard.Rooms.Claims.Docx;
using Placard.Sources.Drafts.Prose;

namespace Placard.Rooms.Claims;

/// <summary>A document given back with citations; but for these it is as it came, to the byte where its form allows.</summary>
/// <param name="Content">The file.</param>
/// <param name="LeftOut">The citations whose words stand nowhere in the source, as those of a file inserted in a Word document.</param>
internal sealed record CitedDocument(byte[] Content, IReadOnlyList<Citation> LeftOut)
{
    /// <summary>What whoever opens it should know, each a sentence.</summary>
    public IReadOnlyList<string> Remarks { get; init; } = [];

    /// <summary>Writes a document with citations.</summary>
    /// <param name="content">The whole file, as it came.</param>
    /// <param name="prose">Its running text, as read from that file.</param>
    /// <param name="citations">What is said of which words.</param>
    /// <param name="form">The form (<see cref="CitedForms.Of"/>).</param>
    /// <exception cref="Refusal">Nothing can be added to this file; the sentence says why.</exception>
    public static CitedDocument Write(byte[] content, ProseFile prose, IReadOnlyList<Citation> citations, CitedForm form)
    {
        if (ProseSource.Of(prose.Kind, content) is not { } source)
            return OfText(prose, citations, form);
        if (!source.ComesBack)
            throw Refusal.Unprocessable(
                "The letters of this file cannot be written back as they are: some of its bytes are in no known encoding. Save it as "
                    + "UTF-8 and try again."
            );
        if (form == CitedForm.Docx)
            return WordCitations.Write(content, source, prose, citations);
        var cited = Cited(source.Text, prose, citations, form);
        return new CitedDocument(source.BytesOf(cited.Text), cited.LeftOut);
    }

    // Of a form that cannot be given back the text is, set anew.
    private static CitedDocument OfText(ProseFile prose, IReadOnlyList<Citation> citations, CitedForm form)
    {
        var (text, set) = form == CitedForm.Html ? SetText.AsPage(prose) : SetText.AsMarkdown(prose);
        var cited = Cited(text, set, citations, form);
        return new CitedDocument(Encoding.UTF8.GetBytes(cited.Text), cited.LeftOut);
    }

    private static CitedText Cited(string source, ProseFile prose, IReadOnlyList<Citation> citations, CitedForm form) =>
        form == CitedForm.Html
            ? PageCitations.Write(source, prose, citations)
            : MarkdownCitations.Write(source, prose, citations, isMarkdown: form == CitedForm.Markdown);
}

/// <summary>A source with citations among its characters.</summary>
/// <param name="Text">The characters.</param>
/// <param name="LeftOut">The citations whose words stand nowhere among them.</param>
internal sealed record CitedText(string Text, IReadOnlyList<Citation> LeftOut);
