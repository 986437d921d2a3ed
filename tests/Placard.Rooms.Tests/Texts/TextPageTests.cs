using System.Net;
using System.Text.Json;
using System.Xml.Linq;
using Placard.Rooms.Tests.Site;

namespace Placard.Rooms.Tests.Texts;

public sealed class TextPageTests
{
    private const string Address = "/texts/A/HRC/RES/99/1";

    [Fact]
    public async Task A_text_is_read_paragraph_by_paragraph_each_with_its_address()
    {
        await using var site = await TestSite.OpenAsync();
        var page = await site.PageAsync(Address);
        Assert.Equal("Recalling that lanterns <b>burn</b>,", page.GetElementById("PP1")!.QuerySelector("p")!.TextContent.Trim());
        Assert.Equal("Recalling", page.GetElementById("PP1")!.QuerySelector("i")!.TextContent);
        Assert.Equal($"{Address}#OP1(a)", page.GetElementById("OP1(a)")!.QuerySelector("a.cite")!.GetAttribute("href"));
        Assert.Equal("#note-1", page.QuerySelector("#OP1 sup a")!.GetAttribute("href"));
        Assert.Contains("See the lamp.", page.GetElementById("note-1")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Nobody & Sons", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Arabic_runs_from_the_right()
    {
        await using var site = await TestSite.OpenAsync();
        var page = await site.PageAsync(Address + "?lang=ar");
        var article = page.QuerySelector("article.text")!;
        Assert.Equal(("ar", "rtl"), (article.GetAttribute("lang"), article.GetAttribute("dir")));
        Assert.Equal("تهيب", page.QuerySelector("#OP1 i")!.TextContent);
        Assert.NotNull(page.QuerySelector($"nav.languages a[href='{Address}'][hreflang=en]"));
    }

    [Theory]
    [InlineData("/texts/A/HRC/99/L.2", Address)]
    [InlineData("/texts/a/hrc/res/99/1.json?lang=ar", Address + ".json?lang=ar")]
    public async Task A_draft_leads_to_what_it_became(string asked, string led)
    {
        await using var site = await TestSite.OpenAsync();
        using var answer = await site.AskAsync(asked);
        Assert.Equal((HttpStatusCode.Found, led), (answer.StatusCode, answer.Headers.Location!.ToString()));
    }

    [Theory]
    [InlineData("/texts/A/HRC/RES/98/7", HttpStatusCode.NotFound, "The text of A/HRC/RES/98/7 is not available.")]
    [InlineData(Address + "?lang=zh", HttpStatusCode.NotFound, "A/HRC/RES/99/1 is available in English and Arabic, but not in Chinese.")]
    [InlineData(Address + "?lang=xx", HttpStatusCode.BadRequest, "is not a value of lang")]
    [InlineData("/texts/lanterns", HttpStatusCode.NotFound, "lanterns")]
    public async Task What_is_not_there_is_answered_with_a_sentence(string address, HttpStatusCode status, string sentence)
    {
        await using var site = await TestSite.OpenAsync();
        using var answer = await site.AskAsync(address);
        Assert.Equal(status, answer.StatusCode);
        Assert.Contains(
            sentence,
            WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task The_same_is_had_as_data_as_plain_text_and_as_markup()
    {
        await using var site = await TestSite.OpenAsync();
        using var json = JsonDocument.Parse(await site.TextAsync(Address + ".json"));
        Assert.Equal("PP1", json.RootElement.GetProperty("paragraphs")[1].GetProperty("address").GetString());
        Assert.Contains("\n1. Urges[1] keepers", await site.TextAsync(Address + ".txt"), StringComparison.Ordinal);
        Assert.Contains(
            XDocument.Parse(await site.TextAsync(Address + ".xml?lang=ar")).Descendants(),
            e => e.Name.LocalName == "FRBRlanguage" && e.Attribute("language")!.Value == "ara"
        );
    }

    [Fact]
    public async Task The_vote_leads_to_the_words_and_the_words_to_the_vote()
    {
        await using var site = await TestSite.OpenAsync();
        Assert.NotNull((await site.PageAsync("/votes/A/HRC/RES/99/1")).QuerySelector($"a[href='{Address}']"));
        Assert.NotNull((await site.PageAsync(Address)).QuerySelector("a[href='/votes/A/HRC/RES/99/1']"));
    }

    [Theory]
    [InlineData("", "\n1. Urges[1] keepers")]
    [InlineData("--format plain", "\n1. Urges[1] keepers")]
    [InlineData("--format akn", "<akomaNtoso")]
    [InlineData("--format html", "<!DOCTYPE html>")]
    public async Task A_terminal_shows_a_text_in_the_format_that_is_named(string format, string shown)
    {
        using var output = new StringWriter();
        string[] words =
        [
            "texts",
            "show",
            "A/HRC",
            "RES/99/1",
            .. format.Split(' ', StringSplitOptions.RemoveEmptyEntries),
            "--edition",
            TinyEdition.Shared.Path,
        ];
        Assert.Equal(
            0,
            await CommandRunner.RunAsync(
                House.Commands(new ProgramPaths("/nowhere", null)),
                words,
                output,
                output,
                TestContext.Current.CancellationToken
            )
        );
        Assert.Contains(shown, output.ToString(), StringComparison.Ordinal);
    }
}
