using System.Net;
using System.Text.Json;
using System.Xml.Linq;
using Microsoft.AspNetCore.WebUtilities;
using Placard.Rooms.Tests.Site;
using Placard.Rooms.Texts;

namespace Placard.Rooms.Tests.Texts;

public sealed class SearchPageTests
{
    [Theory]
    [InlineData("q=keepers", 1)]
    [InlineData("q=keep*+\"of+lanterns\"", 1)]
    [InlineData("q=keepers&body=HRC&session=99&from=2098&to=2098-03", 1)]
    [InlineData("q=keepers&body=SC", 0)]
    [InlineData("q=keepers&sponsor=SEN", 1)]
    [InlineData("q=keepers&sponsor=CHN", 0)]
    [InlineData("q=keepers&subject=lamps", 1)]
    [InlineData("q=keepers&subject=whales", 0)]
    [InlineData("q=keepers&part=op&verb=urges", 1)]
    [InlineData("q=remember&verb=calls+upon", 1)]
    [InlineData("q=remember&part=pp", 0)]
    [InlineData("q=lamplight", 0)]
    [InlineData("q=keeping&forms=yes", 1)]
    [InlineData("q=keeping", 0)]
    [InlineData("q=%D8%A7%D9%84%D8%B2%D9%8A%D8%AA&lang=ar", 1)]
    [InlineData("q=night&corpus=speeches&sponsor=Senegal", 1)]
    [InlineData("q=night&corpus=speeches&session=76", 0)]
    public async Task A_search_is_narrowed_as_its_address_says(string query, int texts)
    {
        await using var site = await TestSite.OpenAsync();
        using var json = JsonDocument.Parse(await site.TextAsync("/texts.json?" + query));
        Assert.Equal(texts, json.RootElement.GetProperty("total").GetInt32());
    }

    [Fact]
    public async Task The_paragraph_is_shown_with_what_was_asked_for_marked()
    {
        await using var site = await TestSite.OpenAsync();
        var page = await site.PageAsync("/texts?q=\"clean+oil\"");
        var found = page.QuerySelector(".found blockquote")!;
        Assert.Equal("/texts/A/HRC/RES/99/1#OP1(a)", found.QuerySelector("a.cite")!.GetAttribute("href"));
        Assert.Equal("clean oil", found.QuerySelector("mark")!.TextContent);
        Assert.Contains("1 passage in 1 text.", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_search_is_had_as_a_table_and_followed_as_a_feed()
    {
        await using var site = await TestSite.OpenAsync();
        Assert.Contains("A/HRC/RES/99/1,2098-03-21,HRC,99,", await site.TextAsync("/texts.csv?q=oil"), StringComparison.Ordinal);
        var entry = Assert.Single(
            XDocument.Parse(await site.TextAsync("/texts.atom?q=remember")).Descendants(),
            e => e.Name.LocalName == "entry"
        );
        Assert.Contains("OP", entry.Value, StringComparison.Ordinal);
        Assert.Contains("SEN,77,2022", await site.TextAsync("/texts.csv?q=oil&corpus=speeches"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("q=\"oil", HttpStatusCode.BadRequest, "A quotation mark is opened and not closed.")]
    [InlineData(
        "q=oil&from=2098-03&to=2098-02",
        HttpStatusCode.BadRequest,
        "Nothing lies from 2098-03 to 2098-02: the first is after the last."
    )]
    [InlineData("q=oil&part=middle", HttpStatusCode.BadRequest, "is not a value of part; write pp, op or annex.")]
    [InlineData(
        "q=oil&forms=yes&lang=ar",
        HttpStatusCode.BadRequest,
        "Other forms of a word are available in English only, not in Arabic."
    )]
    [InlineData("q=oil&lang=ru", HttpStatusCode.NotFound, "No texts in Russian in this edition.")]
    [InlineData("q=oil&page=9", HttpStatusCode.NotFound, "The search has no page 9.")]
    [InlineData("q=oil&corpus=speeches&body=SC", HttpStatusCode.BadRequest, "Speeches are those of the General Debate")]
    public async Task What_is_wrong_is_said_in_a_sentence(string query, HttpStatusCode status, string sentence)
    {
        await using var site = await TestSite.OpenAsync();
        using var answer = await site.AskAsync("/texts?" + query);
        Assert.Equal(status, answer.StatusCode);
        Assert.Contains(
            sentence,
            WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Every_search_has_an_address_that_is_read_back_as_it_was()
    {
        var asked = new SearchQuery
        {
            Words = "\"clean oil\" NEAR(a b, 5) & more",
            InSpeeches = false,
            Language = Language.English,
            Body = Body.HumanRightsCouncil,
            From = new(2001),
            Session = "S-30",
            State = StateRegister.Default.Find(StateCode.Parse("SEN")),
            Subject = "LAMPS",
            Part = TextPart.Operative,
            Verb = "calls upon",
            WithForms = true,
            ByDate = true,
            Page = 3,
        };
        var values = QueryHelpers.ParseQuery(asked.ToString()).ToDictionary(v => v.Key, v => (IReadOnlyList<string>)[v.Value.ToString()]);
        var read = SearchQuery.Parameters.Read(
            new Request(() => TinyEdition.Shared, "/texts", values, () => throw new InvalidOperationException(), null)
        );
        Assert.Equal(asked, read with { Text = null });
    }

    [Fact]
    public async Task Home_s_search_leads_to_texts_and_to_searching_their_words()
    {
        await using var site = await TestSite.OpenAsync();
        Assert.NotNull((await site.PageAsync("/search?q=wonderful")).QuerySelector("a[href='/texts?q=wonderful']"));
    }
}
