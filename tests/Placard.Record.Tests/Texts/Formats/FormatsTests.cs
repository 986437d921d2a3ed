using System.Text;
using System.Xml.Linq;
using Placard.Record.Texts.Formats;

namespace Placard.Record.Tests.Texts.Formats;

public sealed class FormatsTests
{
    private static StructuredText Lamps()
    {
        var composer = new TextBuilder();
        composer.Add(ParagraphKind.Formula, "", "The Council of Lamps,");
        composer.Add(ParagraphKind.Preambular, "", "Recalling the <oil> & the wick,", 9);
        composer.Add(ParagraphKind.Operative, "1.", "Urges keepers to keep:", 5, [new Footnote("7", 13, "Of <lamps>.")]);
        composer.Add(ParagraphKind.Operative, "(a)", "oil;", depth: 1);
        composer.BeginSection("Annex");
        composer.Add(ParagraphKind.Heading, "", "Annex");
        composer.Add(ParagraphKind.Annexed, "1.", "Oil is oil.");
        return new StructuredText
        {
            Symbol = DocumentSymbol.Parse("A/HRC/RES/99/1"),
            Language = Language.English,
            Title = "Lamps & \"oil\"",
            Paragraphs = composer.Paragraphs,
        };
    }

    private static string Written(Action<StructuredText, TextWriter> write, StructuredText text)
    {
        using var writer = new StringWriter();
        write(text, writer);
        return writer.ToString();
    }

    [Fact]
    public void Plain_text_has_a_paragraph_a_line_and_the_footnotes_last() =>
        Assert.Equal(
            "A/HRC/RES/99/1\nLamps & \"oil\"\n\nThe Council of Lamps,\n\nRecalling the <oil> & the wick,\n\n1. Urges keepers[7] to "
                + "keep:\n\n    (a) oil;\n\nAnnex\n\n1. Oil is oil.\n\n[7] Of <lamps>.\n",
            Written(PlainText.Write, Lamps())
        );

    [Fact]
    public void Html_names_every_paragraph_and_takes_nothing_for_markup()
    {
        var html = Written(HtmlText.Write, Lamps());
        Assert.Contains(
            "<p id=\"OP1\">1. <i>Urges</i> keepers<sup><a href=\"#note-1\" id=\"call-1\">7</a></sup> to keep:</p>",
            html,
            StringComparison.Ordinal
        );
        Assert.Contains("Of &lt;lamps&gt;.", html, StringComparison.Ordinal);
        Assert.Contains("<html lang=\"en\" dir=\"ltr\">", html, StringComparison.Ordinal);
        Assert.Contains(
            "dir=\"rtl\"",
            Written(HtmlText.Write, Lamps() with { Language = Language.All.First(l => l.IsRightToLeft) }),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Markup_holds_every_word_in_its_place()
    {
        using var stream = new MemoryStream();
        AkomaNtoso.Write(Lamps(), stream);
        var xml = XDocument.Parse(Encoding.UTF8.GetString(stream.ToArray()));
        string[] Of(string element) => [.. xml.Descendants().Where(e => e.Name.LocalName == element).Select(e => e.Value)];
        Assert.Equal(["1.", "(a)", "1."], Of("num"));
        Assert.Equal(["Of <lamps>."], Of("authorialNote"));
        Assert.Equal(["Recalling", "Urges"], Of("span"));
        Assert.Equal("A/HRC/RES/99/1", Assert.Single(Of("docNumber")));
        Assert.Single(Of("attachment"));
    }
}
