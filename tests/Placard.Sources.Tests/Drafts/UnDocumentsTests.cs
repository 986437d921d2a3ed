using System.Text.RegularExpressions;
using Placard.Sources.Drafts;

namespace Placard.Sources.Tests.Drafts;

/// <summary>Real PDFs of the United Nations. What is expected was read from the printed pages.</summary>
public partial class UnDocumentsTests
{
    [Theory]
    [InlineData("E_2025_L.1", "E/2025/L.1", "2024-07-11", 6, 2, 13, 3)]
    [InlineData("E_2025_L.10", "E/2025/L.10", "2025-05-30", 17, 34, 0, 20)]
    [InlineData("E_2025_L.11", "E/2025/L.11", "2025-06-02", 0, 1, 3, 3)]
    [InlineData("E_2025_L.13", "E/2025/L.13", "2025-06-03", 0, 1, 3, 3)]
    [InlineData("E_2025_L.14", "E/2025/L.14", "2025-06-04", 23, 17, 25, 19)]
    [InlineData("A_RES_78_323", "A/RES/78/323", "2024-08-13", 8, 5, 0, 13)]
    public void Paragraphs_are_numbered_as_printed(
        string file,
        string symbol,
        string date,
        int preambular,
        int operative,
        int subparagraphs,
        int footnotes
    )
    {
        var text = Read(file).Draft.Text;
        Assert.Equal((symbol, date), (text.Symbol.ToString(), text.Date.ToString()));
        Assert.Equal(Enumerable.Range(1, preambular).Select(n => $"PP{n}"), Addresses(text, ParagraphKind.Preambular, 0));
        Assert.Equal(Enumerable.Range(1, operative).Select(n => $"OP{n}"), Addresses(text, ParagraphKind.Operative, 0));
        Assert.Equal(subparagraphs, text.Paragraphs.Count(p => p.Depth == 1));
        Assert.Equal(
            Enumerable.Range(1, footnotes).Select(n => $"{n}"),
            text.Paragraphs.SelectMany(p => p.Footnotes).Select(n => n.Marker)
        );
        Assert.Empty(Read(file).Draft.Remarks);
    }

    [Theory]
    [InlineData("E_2025_L.1")]
    [InlineData("E_2025_L.10")]
    [InlineData("E_2025_L.14")]
    [InlineData("A_RES_78_323")]
    public void Every_paragraph_of_a_resolution_opens_as_it_does_in_italics(string file)
    {
        var paragraphs = Read(file)
            .Draft.Text.Paragraphs.Where(p => p.Kind is ParagraphKind.Preambular or ParagraphKind.Operative && p.Depth == 0);
        Assert.All(paragraphs, p => Assert.InRange(p.OpeningLength, 4, 60));
    }

    [Theory]
    [InlineData("E_2025_L.1", "PP6", "Recalling further")]
    [InlineData("E_2025_L.10", "PP15", "Expressing concerns")]
    [InlineData("E_2025_L.10", "OP17", "Reaffirms its decision")]
    [InlineData("E_2025_L.14", "PP15", "Reiterating its serious concern")]
    [InlineData("E_2025_L.14", "OP1", "Takes note with appreciation")]
    [InlineData("A_RES_78_323", "PP4", "Observing")]
    public void Openings_are_those_printed(string file, string address, string opening)
    {
        Assert.True(ParagraphAddress.TryParse(address, out var at));
        Assert.Equal(opening, Read(file).Draft.Text.At(at)?.Opening);
    }

    [Theory]
    [InlineData("E_2025_L.1")]
    [InlineData("E_2025_L.10")]
    [InlineData("E_2025_L.11")]
    [InlineData("E_2025_L.13")]
    [InlineData("E_2025_L.14")]
    [InlineData("A_RES_78_323")]
    [InlineData("A_HRC_59_60")]
    public void No_page_furniture_stands_in_a_paragraph(string file)
    {
        var text = Read(file).Draft.Text;
        Assert.All(
            text.Paragraphs,
            p =>
                Assert.False(
                    Furniture().IsMatch(p.Text)
                        || p.Text.Contains(text.Symbol + " ", StringComparison.Ordinal)
                        || p.Text.EndsWith(text.Symbol.ToString(), StringComparison.Ordinal),
                    $"{p.Address}: {p.Text}"
                )
        );
    }

    [Fact]
    public void A_report_keeps_its_headings_and_its_numbered_paragraphs()
    {
        var text = Read("A_HRC_59_60").Draft.Text;
        Assert.Equal(Enumerable.Range(1, 64).Select(n => $"OP{n}"), Addresses(text, ParagraphKind.Operative, 0));
        Assert.Equal(7, text.Paragraphs.Count(p => p.Kind == ParagraphKind.Heading && NumberedHeading().IsMatch(p.Text)));
    }

    [Fact]
    public void A_long_report_with_lists_and_tables_is_read_to_its_end()
    {
        var text = Read("E_2025_32 (Part II)").Draft.Text;
        Assert.Equal("E/2025/32 (Part II)", text.Symbol.ToString());
        Assert.InRange(text.Paragraphs.Count, 100, 3000);
    }

    [Fact]
    public void A_scan_without_text_says_so()
    {
        var problem = Assert.Throws<UnreadableDraftException>(() => Read("A_45_696_Add.1"));
        Assert.StartsWith("This PDF is a scan", problem.Message, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Addresses(StructuredText text, ParagraphKind kind, int depth) =>
        text.Paragraphs.Where(p => p.Kind == kind && p.Depth == depth).Select(p => p.Address.ToString());

    // What is read is tested here, not how fast the machine is.
    private static DraftFile Read(string name) =>
        DraftFile.Read(File.ReadAllBytes(Path.Combine(MirrorFolder.PathOrSkip(), "ods-pdf", name + ".en.pdf")), TimeSpan.FromHours(1));

    [GeneratedRegex(@"\b\d\d-\d{5}\b|\*\d{7}\*|_{5}|Please recycle|Distr\.|(?<![\w/])\d/\d\d?(?![\w/])", RegexOptions.CultureInvariant)]
    private static partial Regex Furniture();

    [GeneratedRegex(@"^[IVX]+\. ", RegexOptions.CultureInvariant)]
    private static partial Regex NumberedHeading();
}
