using System.Net;
using System.Text.Json;

namespace Placard.Rooms.Tests.Site;

public class WrongAddressTests
{
    [Fact]
    public async Task What_is_not_there_is_answered_with_a_sentence_and_the_nearest()
    {
        await using var site = await TestSite.WithoutEditionAsync(TestSite.InventedFacts, new OnePageRoom());
        using var answer = await site.AskAsync("/things/none");
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        var page = await site.PageAsync("/things/none");
        Assert.Equal("There is no such thing as none.", page.QuerySelector("main .lead")!.TextContent);
        Assert.Equal("/things/one", page.QuerySelector(".nearest a")!.GetAttribute("href"));
    }

    [Theory]
    [InlineData("/things/none.json")]
    [InlineData("/things/none.csv")]
    [InlineData("/things/none.atom")]
    public async Task Data_that_is_not_there_says_the_same_as_json(string address)
    {
        await using var site = await TestSite.WithoutEditionAsync(TestSite.InventedFacts, new OnePageRoom());
        using var answer = await site.AskAsync(address);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType!.MediaType);
        using var problem = JsonDocument.Parse(await site.TextAsync(address));
        Assert.Equal("There is no such thing as none.", problem.RootElement.GetProperty("detail").GetString());
        Assert.Equal("/things/one", problem.RootElement.GetProperty("nearest")[0].GetProperty("address").GetString());
    }

    [Theory]
    [InlineData("/state/CHN", "/states/CHN")]
    [InlineData("/vote/A/HRC/51/L.6", "/votes/A/HRC/51/L.6")]
    [InlineData("/A/HRC/51/L.6", "/votes/A/HRC/51/L.6")]
    [InlineData("/CHN", "/states/CHN")]
    [InlineData("/Comparre", "/compare")]
    [InlineData("/phrase", "/phrases")]
    [InlineData("/block", "/blocs")]
    [InlineData("/privacy", "/about")]
    [InlineData("/forecas", "/forecasts")]
    [InlineData("/position", "/positions")]
    [InlineData("/text", "/texts")]
    [InlineData("/nothing-like-it", "/")]
    public async Task An_address_nearly_right_leads_to_the_right_one(string wrong, string right)
    {
        await using var site = await TestSite.OpenAsync();
        using var answer = await site.AskAsync(wrong);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal(right, (await site.PageAsync(wrong)).QuerySelector(".nearest a")!.GetAttribute("href"));
    }

    [Theory]
    [InlineData("/votes?bodyy=HRC", "body", "/votes?body=HRC")]
    [InlineData("/votes?Body=HRC&page=1", "body", "/votes?body=HRC&page=1")]
    [InlineData("/states/CHN?sortt=x", null, "/states/CHN")]
    [InlineData("/votes?lantern=lit&body=HRC", null, "/votes?body=HRC")]
    public async Task A_parameter_that_a_page_does_not_take_is_said_to_ask_for_nothing(string wrong, string? meant, string right)
    {
        await using var site = await TestSite.OpenAsync();
        var said = (await site.PageAsync(wrong)).QuerySelector("main > .notice[role=status]")!;
        Assert.Contains("This page has no parameter", said.TextContent, StringComparison.Ordinal);
        Assert.Equal(meant is not null, said.TextContent.Contains($"did you mean {Quotes.Of(meant ?? "")}?", StringComparison.Ordinal));
        Assert.Equal(right, said.QuerySelector("a")!.GetAttribute("href"));
        Assert.Null((await site.PageAsync(right)).QuerySelector("main > .notice[role=status]"));
    }

    [Theory]
    [InlineData("/votes.json?bodyy=HRC")]
    [InlineData("/votes.csv?bodyy=HRC")]
    [InlineData("/votes.atom?bodyy=HRC")]
    public async Task Data_asked_for_by_a_parameter_that_there_is_not_is_refused(string address)
    {
        await using var site = await TestSite.OpenAsync();
        using var answer = await site.AskAsync(address);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        using var problem = JsonDocument.Parse(await site.TextAsync(address));
        Assert.Equal(
            $"This page has no parameter {Quotes.Of("bodyy")}; did you mean {Quotes.Of("body")}?",
            problem.RootElement.GetProperty("detail").GetString()
        );
        Assert.Equal("/votes?body=HRC", problem.RootElement.GetProperty("nearest")[0].GetProperty("address").GetString());
    }

    [Theory]
    [InlineData("/votes?utm_source=letter&fbclid=x")]
    [InlineData("/votes?body=HRC&ref=home&")]
    public async Task What_others_hang_on_a_link_is_no_matter(string address)
    {
        await using var site = await TestSite.OpenAsync();
        Assert.Null((await site.PageAsync(address)).QuerySelector("main > .notice[role=status]"));
        using var data = await site.AskAsync(address.Replace("/votes", "/votes.json", StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.OK, data.StatusCode);
    }

    [Fact]
    public async Task A_damaged_file_is_told_of_and_where_it_lies_is_not()
    {
        await using var site = await TestSite.WithoutEditionAsync(TestSite.InventedFacts, new OnePageRoom());
        using var answer = await site.AskAsync("/damaged");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        var said = await site.TextAsync("/damaged");
        Assert.Contains("missing or damaged", said, StringComparison.Ordinal);
        Assert.DoesNotContain("/var/placard", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_that_a_page_does_not_have_is_said_not_to_be_there()
    {
        await using var site = await TestSite.WithoutEditionAsync(TestSite.InventedFacts, new OnePageRoom());
        using var answer = await site.AskAsync("/bare.csv");
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        using var problem = JsonDocument.Parse(await site.TextAsync("/bare.csv"));
        Assert.Equal("This page has no .csv form.", problem.RootElement.GetProperty("detail").GetString());
        Assert.Equal("/bare", problem.RootElement.GetProperty("nearest")[0].GetProperty("address").GetString());
    }

    [Fact]
    public async Task A_failure_of_the_program_says_nothing_of_the_program()
    {
        await using var site = await TestSite.WithoutEditionAsync(TestSite.InventedFacts, new OnePageRoom());
        using var answer = await site.AskAsync("/broken");
        Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
        var text = await site.TextAsync("/broken");
        Assert.DoesNotContain("secret", text, StringComparison.Ordinal);
        Assert.DoesNotContain("InvalidOperation", text, StringComparison.Ordinal);
        Assert.Contains("<h1>", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_reading_is_allowed()
    {
        await using var site = await TestSite.WithoutEditionAsync(TestSite.InventedFacts, new OnePageRoom());
        using var answer = await site.AskAsync("/things/one", HttpMethod.Post);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
        Assert.Contains(
            "only for reading",
            await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task An_address_without_end_is_refused()
    {
        await using var site = await TestSite.WithoutEditionAsync(TestSite.InventedFacts, new OnePageRoom());
        using var path = await site.AskAsync("/things/" + new string('x', 10_000));
        Assert.Equal(HttpStatusCode.RequestUriTooLong, path.StatusCode);
        using var query = await site.AskAsync("/things/one?q=" + new string('x', 10_000));
        Assert.Equal(HttpStatusCode.RequestUriTooLong, query.StatusCode);
    }

    [Theory]
    [InlineData("/things/a%1Fb")]
    [InlineData("/things/one?q=a%00b")]
    [InlineData("/things/one?q=a%1Bb")]
    public async Task Characters_nobody_can_see_are_refused(string address)
    {
        await using var site = await TestSite.WithoutEditionAsync(TestSite.InventedFacts, new OnePageRoom());
        using var answer = await site.AskAsync(address);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("\"><img src=x onerror=alert(1)>")]
    [InlineData("'; DROP TABLE votes; --")]
    [InlineData("{{7*7}} ${x} <!-- ]]>")]
    [InlineData("حقوق الإنسان")]
    public async Task What_a_reader_types_is_text_and_nothing_else(string typed)
    {
        await using var site = await TestSite.WithoutEditionAsync(TestSite.InventedFacts, new OnePageRoom());
        var page = await site.PageAsync("/things/" + Uri.EscapeDataString(typed) + "?q=" + Uri.EscapeDataString(typed));
        Assert.Equal(typed, page.QuerySelector("h1")!.TextContent);
        Assert.Equal(typed, page.QuerySelector("input[name=q]")!.GetAttribute("value"));
        Assert.Empty(page.QuerySelectorAll("script, img"));
    }

    [Theory]
    [InlineData("/year?year=abc")]
    [InlineData("/year?year=-5")]
    [InlineData("/year?year=99999999999999999999")]
    public async Task A_filter_that_cannot_be_read_is_named_in_the_sentence(string address)
    {
        await using var site = await TestSite.WithoutEditionAsync(TestSite.InventedFacts, new OnePageRoom());
        using var answer = await site.AskAsync(address);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains(
            "given as year",
            (await site.PageAsync(address)).QuerySelector("main .lead")!.TextContent,
            StringComparison.Ordinal
        );
    }
}
