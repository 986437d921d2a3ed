using System.IO.Compression;
using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using Placard.Rooms.Briefs;
using Placard.Rooms.Briefs.Docx;
using Placard.Rooms.Tests.Site;
using Footnote = DocumentFormat.OpenXml.Wordprocessing.Footnote;

namespace Placard.Rooms.Tests.Briefs;

public partial class BriefFormsTests
{
    private static readonly BriefSource Page = new("A <b>page</b> & more", "/votes/A/B?x=1&y=2", DocumentSymbol.Parse("A/HRC/RES/99/1"));
    private static readonly BriefSource Other = new("Another", "/states/SEN");

    private static readonly BriefView Invented = new(
        new Brief(
            "Lamps & <script>alert('x')</script> *stars*",
            "What is [known](http://evil).",
            [
                new("First", [new("One <i>thing</i>.", [Page]), new("Another.", [Other, Page])]),
                new("Second", [new("The first again.", [Page])]),
            ],
            [new("3 further things", "/lamps"), new("1 further question", "/questions")],
            "/briefs/states/SEN",
            new BriefMaking(new DateOnly(2098, 6, 1), PartialDate.Parse("2098-03"), "abcdef123456")
        ),
        "https://placard.example.org"
    );

    [Fact]
    public void Markdown_has_a_footnote_for_each_source_once_and_escapes_whatever_could_be_markup()
    {
        var text = BriefMarkdown.Of(Invented);
        Assert.Equal(2, FootnoteOf().Count(text));
        Assert.Equal(4, CallOf().Count(text));
        Assert.Contains(
            "[^1]: A \\<b\\>page\\</b\\> \\& more: <https://placard.example.org/votes/A/B?x=1&y=2>",
            text,
            StringComparison.Ordinal
        );
        Assert.Contains("\\<script\\>", text, StringComparison.Ordinal);
        Assert.Contains("\\*stars\\*", text, StringComparison.Ordinal);
        Assert.Contains("\\[known\\](http", text, StringComparison.Ordinal);
        Assert.Contains("[3 further things](<https://placard.example.org/lamps>)", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_nobody_said_where_readers_find_the_site_no_link_leads_to_this_machine()
    {
        var view = Invented with { Site = null };
        var text = BriefMarkdown.Of(view);
        Assert.Contains("[^2]: Another (Placard, /states/SEN)", text, StringComparison.Ordinal);
        Assert.Contains("3 further things (Placard, /lamps)", text, StringComparison.Ordinal);
        Assert.Contains("<https://docs.un.org/", text, StringComparison.Ordinal);
        var page = new HtmlParser().ParseDocument(await StandaloneFile.OfAsync<StandaloneBrief>(view));
        Assert.All(
            page.QuerySelectorAll("a").Select(a => a.GetAttribute("href")!).Where(a => a[0] != '#'),
            address => Assert.StartsWith("https://docs.un.org/", address, StringComparison.Ordinal)
        );
        using var document = WordprocessingDocument.Open(new MemoryStream(BriefDocument.Of(view)), false);
        Assert.Empty(new OpenXmlValidator().Validate(document, TestContext.Current.CancellationToken));
        Assert.Contains(
            "Another (Placard, /states/SEN)",
            document.MainDocumentPart!.FootnotesPart!.Footnotes!.InnerText,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain(document.MainDocumentPart.HyperlinkRelationships, link => link.Id == "left0");
    }

    [Fact]
    public async Task A_file_of_HTML_needs_nothing_beside_it_and_runs_no_script()
    {
        var page = new HtmlParser().ParseDocument(await StandaloneFile.OfAsync<StandaloneBrief>(Invented));
        Assert.Empty(page.QuerySelectorAll("script, link, img"));
        Assert.Equal("en-GB", page.DocumentElement.GetAttribute("lang"));
        Assert.Equal(2, page.QuerySelectorAll(".brief-sources li").Length);
        Assert.All(page.QuerySelectorAll("sup a"), call => Assert.NotNull(page.GetElementById(call.GetAttribute("href")![1..])));
        Assert.Equal("https://placard.example.org/votes/A/B?x=1&y=2", page.QuerySelector(".brief-sources a")!.GetAttribute("href"));
    }

    [Fact]
    public void A_Word_document_has_real_footnotes_headings_and_its_language_and_always_the_same_bytes()
    {
        var bytes = BriefDocument.Of(Invented);
        Assert.Equal(bytes, BriefDocument.Of(Invented));
        using var document = WordprocessingDocument.Open(new MemoryStream(bytes), isEditable: false);
        Assert.Empty(
            new OpenXmlValidator()
                .Validate(document, TestContext.Current.CancellationToken)
                .Select(e => $"{e.Path?.XPath}: {e.Description}")
        );
        var main = document.MainDocumentPart!;
        Assert.Equal(2, main.FootnotesPart!.Footnotes!.Elements<Footnote>().Count(f => f.Id!.Value > 0));
        Assert.Equal(2, main.Document!.Descendants<FootnoteReference>().Count());
        Assert.Equal(2, main.Document.Descendants<Hyperlink>().Count(h => h.Anchor?.Value == "note1"));
        Assert.Equal(
            ["First", "Second"],
            main.Document.Descendants<DocumentFormat.OpenXml.Wordprocessing.Paragraph>()
                .Where(p => p.ParagraphProperties?.ParagraphStyleId?.Val?.Value == "Heading1")
                .Select(p => p.InnerText)
        );
        using var package = new ZipArchive(new MemoryStream(bytes));
        using var styles = new StreamReader(package.GetEntry("word/styles.xml")!.Open());
        Assert.Contains("w:val=\"en-GB\"", styles.ReadToEnd(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_neither_Chromium_nor_LibreOffice_is_found_one_sentence_says_what_to_install()
    {
        var refusal = await Assert.ThrowsAsync<Refusal>(() =>
            BriefPrinter.OfAsync(Invented, Path.GetTempPath(), TestContext.Current.CancellationToken)
        );
        Assert.Equal(RefusalReason.Unreadable, refusal.Reason);
        Assert.Contains("Chromium or LibreOffice", refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("chromium-headless-shell")]
    [InlineData("soffice")]
    public async Task A_PDF_is_printed_by_either_program(string program)
    {
        var installed = Path.Combine("/usr/bin", program);
        if (!File.Exists(installed) && Environment.GetEnvironmentVariable("CI") == "true")
            Assert.Fail($"no {program}: in CI its absence is a failure");
        Assert.SkipUnless(File.Exists(installed), $"no {program}");
        var folder = Directory.CreateTempSubdirectory("placard-path-");
        try
        {
            File.CreateSymbolicLink(Path.Combine(folder.FullName, program), installed);
            var pdf = await BriefPrinter.OfAsync(Invented, folder.FullName, TestContext.Current.CancellationToken);
            Assert.Equal("%PDF-"u8, pdf.AsSpan(0, 5));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task Every_source_of_every_brief_of_the_tests_edition_leads_to_a_page()
    {
        await using var site = await TestSite.ForReadersAsync();
        var addresses = new HashSet<string>();
        foreach (
            var brief in new[] { "states/SEN", "states/CHN", "states/USA", "texts/A/HRC/RES/99/1", "texts/A/HRC/99/L.9", "sessions/HRC/99" }
        )
        {
            var json = await site.JsonAsync($"/briefs/{brief}.json");
            addresses.UnionWith(
                json.GetProperty("sources")
                    .EnumerateArray()
                    .Concat(json.GetProperty("leftOut").EnumerateArray())
                    .Select(s => s.GetProperty("address").GetString()!)
            );
        }
        Assert.NotEmpty(addresses);
        foreach (var address in addresses)
        {
            using var answer = await site.AskAsync(address);
            Assert.True(answer.StatusCode == HttpStatusCode.OK, $"{address}: {answer.StatusCode}");
        }
    }

    [Fact]
    public async Task The_first_page_leads_to_the_brief_of_what_was_typed()
    {
        await using var site = await TestSite.ForReadersAsync();
        using var answer = await site.AskAsync("/briefs?of=senegal");
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal("/briefs/states/SEN", answer.Headers.Location!.ToString());
    }

    [Fact]
    public async Task A_brief_is_given_out_as_Markdown_and_Word_under_its_own_name()
    {
        await using var site = await TestSite.ForReadersAsync();
        using var text = await site.AskAsync("/briefs/states/SEN.md");
        Assert.Equal("text/markdown", text.Content.Headers.ContentType!.MediaType);
        Assert.StartsWith(
            "# Senegal",
            await text.Content.ReadAsStringAsync(TestContext.Current.CancellationToken),
            StringComparison.Ordinal
        );
        using var word = await site.AskAsync("/briefs/states/SEN.docx");
        Assert.Equal("placard-brief-states-SEN.docx", word.Content.Headers.ContentDisposition!.FileName!.Trim('"'));
    }

    [GeneratedRegex(@"(?m)^\[\^\d+\]: ")]
    private static partial Regex FootnoteOf();

    [GeneratedRegex(@"\[\^\d+\](?!:)")]
    private static partial Regex CallOf();
}
