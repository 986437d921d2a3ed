using System.Net;
using Placard.Rooms.Tests.Views;

namespace Placard.Rooms.Tests.Positions;

public sealed class PositionsPageTests
{
    [Fact]
    public async Task States_stand_in_the_order_in_which_they_were_made_to_vote()
    {
        await using var site = await PositionsSite.OpenAsync();
        var answer = await site.JsonAsync("/positions.json?by=span");
        var order = answer
            .GetProperty("positions")
            .EnumerateArray()
            .OrderBy(p => p.GetProperty("point").GetDouble())
            .Select(p => p.GetProperty("state").GetString()!)
            .ToList();
        // A state may come to stand a place or two off, for every fifth vote has a slip.
        Assert.All(
            order.Select((state, at) => Math.Abs(at - PositionsEdition.Order.ToList().IndexOf(state))),
            off => Assert.InRange(off, 0, 2)
        );
        Assert.Contains("CUB", answer.GetProperty("lowerEnd").EnumerateArray().Take(2).Select(e => e.GetString()));
        Assert.Contains("DEU", answer.GetProperty("upperEnd").EnumerateArray().Take(2).Select(e => e.GetString()));
    }

    [Fact]
    public async Task The_page_says_how_many_votes_it_rests_on_and_what_was_left_out_in_doubt()
    {
        await using var site = await PositionsSite.OpenAsync();
        var text = (await site.PageAsync("/positions")).QuerySelector("main")!.TextContent;
        Assert.Contains("48 roll calls on which", text, StringComparison.Ordinal); // 48 divide, one is unanimous, one is in quarantine
        Assert.Contains("1 roll call in doubt is not included", text, StringComparison.Ordinal);
        Assert.Contains("not a mark for good or bad", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_group_with_a_state_has_a_picture_with_title_and_description_and_every_figure_stands_in_a_table()
    {
        await using var site = await PositionsSite.OpenAsync();
        var page = await site.PageAsync("/positions");
        var pictures = page.QuerySelectorAll(".small-multiples svg");
        Assert.Equal(5, pictures.Length);
        Assert.All(pictures, p => Assert.True(p.QuerySelector("title") is not null && p.QuerySelector("desc") is not null));
        Assert.Equal(12, page.QuerySelectorAll("table.placed tbody tr").Length);
        Assert.Equal(4, page.QuerySelectorAll("details table tbody tr").Length);
    }

    [Fact]
    public async Task The_table_has_a_row_for_every_state_and_year()
    {
        await using var site = await PositionsSite.OpenAsync();
        var rows = CsvReading.Rows(await site.TextAsync("/positions.csv")).ToList();
        Assert.Equal(1 + 12 * 4 - 1, rows.Count); // one left the Council before the last year
        Assert.Equal("HRC,CUB", string.Join(',', rows.Single(r => r[1] == "CUB" && r[4] == "2094").Take(2)));
    }

    [Fact]
    public async Task Years_and_topics_narrow_the_roll_calls()
    {
        await using var site = await PositionsSite.OpenAsync();
        Assert.Equal(24, Count(await site.JsonAsync("/positions.json?from=2096")));
        Assert.Equal(11, Count(await site.JsonAsync("/positions.json?topic=country+situations")));
        Assert.Equal(23, Count(await site.JsonAsync("/positions.json?topic=item+4")));
        Assert.Equal(36, Count(await site.JsonAsync("/positions.json?topic=question+lanterns")));

        static int Count(System.Text.Json.JsonElement answer) => answer.GetProperty("rollCalls").GetInt32();
    }

    [Fact]
    public async Task Too_few_roll_calls_are_refused_with_how_many_are_needed_and_how_many_there_are()
    {
        await using var site = await PositionsSite.OpenAsync();
        var page = await site.PageAsync("/positions?topic=oil");
        Assert.Equal(
            "Positions need at least 10 undisputed roll calls on which states differed; Human Rights Council, all years, on “oil”, has "
                + "none.",
            Plain(page.QuerySelector(".lead")!.TextContent)
        );
        Assert.NotNull(page.QuerySelector("form.filters"));
        using var data = await site.AskAsync("/positions.json?topic=oil");
        Assert.Equal(HttpStatusCode.NotFound, data.StatusCode);
    }

    [Theory]
    [InlineData("/positions?body=XYZ", HttpStatusCode.BadRequest)]
    [InlineData("/positions?from=yesterday", HttpStatusCode.BadRequest)]
    [InlineData("/positions?from=2097&to=2095", HttpStatusCode.BadRequest)]
    [InlineData("/positions?by=moon", HttpStatusCode.BadRequest)]
    [InlineData("/positions/Atlantis", HttpStatusCode.NotFound)]
    [InlineData("/swing?like=nonsense", HttpStatusCode.NotFound)]
    [InlineData("/swing?like=%D8%AD%D9%82%D9%88%D9%82", HttpStatusCode.NotFound)]
    [InlineData("/swing?like=A/HRC/94/L.2", HttpStatusCode.NotFound)]
    [InlineData("/swing?like=A/HRC/94/L.3", HttpStatusCode.NotFound)]
    [InlineData("/swing?like=A/HRC/94/L.1&body=GA", HttpStatusCode.BadRequest)]
    [InlineData("/swing?like=A/HRC/94/L.1&on=someday", HttpStatusCode.BadRequest)]
    [InlineData("/swing?like=A/HRC/94/L.1&on=1999", HttpStatusCode.NotFound)]
    public async Task What_is_wrong_is_answered_with_a_sentence(string address, HttpStatusCode status)
    {
        await using var site = await PositionsSite.OpenAsync();
        using var answer = await site.AskAsync(address);
        Assert.Equal(status, answer.StatusCode);
        Assert.Contains("<h1>", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/positions?topic=%D8%AD%D9%82%D9%88%D9%82")]
    [InlineData("/positions?topic=item+٤")]
    [InlineData("/positions?topic=agenda+item+４")]
    [InlineData("/positions/KEN?topic=item+٤")]
    [InlineData("/positions?topic=%3Cscript%3Ealert%281%29%3C%2Fscript%3E")]
    [InlineData("/positions?by=span")]
    [InlineData("/positions?body=GA")]
    [InlineData("/positions/KEN?body=HRC")]
    [InlineData("/positions/KEN")]
    [InlineData("/swing")]
    public async Task Any_question_has_a_whole_page(string address)
    {
        await using var site = await PositionsSite.OpenAsync();
        using var answer = await site.AskAsync(address);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.DoesNotContain(
            "<script",
            await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken),
            StringComparison.OrdinalIgnoreCase
        );
    }

    [Fact]
    public async Task A_former_state_leads_to_the_one_that_carries_on_its_seat()
    {
        await using var site = await PositionsSite.OpenAsync();
        using var answer = await site.AskAsync("/positions/SUN?body=HRC");
        Assert.Equal("/positions/RUS?body=HRC", answer.Headers.Location!.ToString());
    }

    [Fact]
    public async Task A_state_is_followed_through_beside_its_group_with_its_largest_moves()
    {
        await using var site = await PositionsSite.OpenAsync();
        var page = await site.PageAsync("/positions/SEN?body=HRC");
        Assert.Equal(["2097", "2096", "2095", "2094"], page.QuerySelectorAll("table.placed tbody th").Select(h => h.TextContent));
        Assert.Contains("Mean of African States", page.QuerySelector("table.placed thead")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(4, page.QuerySelectorAll("section[aria-labelledby=path] li").Length);
        Assert.Equal(4, (await site.JsonAsync("/positions/SEN.json?body=HRC")).GetProperty("positions").GetArrayLength());
    }

    private static string Plain(string text) => string.Concat(text.Where(c => c is not ('\u2068' or '\u2069')));
}
