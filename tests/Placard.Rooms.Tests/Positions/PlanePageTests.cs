using System.Net;
using Placard.Rooms.Tests.Views;

namespace Placard.Rooms.Tests.Positions;

public sealed class PlanePageTests
{
    private const string Plane = "/positions/plane";

    [Fact]
    public async Task Along_the_first_dimension_states_stand_in_the_order_in_which_they_were_made_to_vote()
    {
        await using var site = await PositionsSite.OpenAsync();
        var answer = await site.JsonAsync(Plane + ".json");
        var order = answer
            .GetProperty("positions")
            .EnumerateArray()
            .OrderBy(p => p.GetProperty("first").GetProperty("point").GetDouble())
            .Select(p => p.GetProperty("state").GetString()!)
            .ToList();
        Assert.All(
            order.Select((state, at) => Math.Abs(at - PositionsEdition.Order.ToList().IndexOf(state))),
            off => Assert.InRange(off, 0, 2)
        );
        Assert.Contains("DEU", answer.GetProperty("first").GetProperty("upperEnd").EnumerateArray().Take(3).Select(e => e.GetString()));
        Assert.Equal("span", answer.GetProperty("by").GetString());
    }

    [Fact]
    public async Task Where_one_line_made_the_votes_the_page_says_that_a_second_adds_little()
    {
        await using var site = await PositionsSite.OpenAsync();
        Assert.True((await site.JsonAsync(Plane + ".json")).GetProperty("gain").GetProperty("addsLittle").GetBoolean());
        var page = await site.PageAsync(Plane);
        Assert.Matches("adds (nothing|little)", page.QuerySelector(".lead")!.TextContent);
        var rows = page.QuerySelectorAll("section[aria-labelledby=gain] tbody tr").Select(r => r.TextContent).ToList();
        Assert.Equal(3, rows.Count);
        Assert.Contains("two dimensions", rows[2], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_state_is_a_mark_with_a_name_and_a_row_with_two_intervals()
    {
        await using var site = await PositionsSite.OpenAsync();
        var page = await site.PageAsync(Plane);
        var marks = page.QuerySelectorAll("svg.plane .mark");
        Assert.Equal(12, marks.Length);
        Assert.All(marks, mark => Assert.NotEmpty(mark.QuerySelector("title")!.TextContent));
        Assert.True(page.QuerySelector("svg.plane > title") is not null && page.QuerySelector("svg.plane > desc") is not null);
        var rows = page.QuerySelectorAll("section[aria-labelledby=states] tbody tr");
        Assert.Equal(12, rows.Length);
        Assert.All(rows, row => Assert.Equal(2, row.TextContent.Split(" to ").Length - 1));
    }

    [Fact]
    public async Task Groups_differ_in_shape_as_well_as_in_colour()
    {
        await using var site = await PositionsSite.OpenAsync();
        var shapes = (await site.PageAsync(Plane))
            .QuerySelectorAll(".legend .mark")
            .Select(m => (Class: m.ClassName, Path: m.GetAttribute("d")))
            .ToList();
        Assert.Equal(5, shapes.Count);
        Assert.Equal(5, shapes.Select(s => s.Class).Distinct().Count());
        Assert.Equal(5, shapes.Select(s => s.Path).Distinct().Count());
    }

    [Fact]
    public async Task The_ends_of_each_dimension_are_told_by_states_and_by_roll_calls_with_links()
    {
        await using var site = await PositionsSite.OpenAsync();
        var columns = (await site.PageAsync(Plane)).QuerySelectorAll("section[aria-labelledby=dimensions] .columns > div");
        Assert.Equal(2, columns.Length);
        Assert.All(
            columns,
            column =>
            {
                Assert.Contains("At the lower end stand", column.TextContent, StringComparison.Ordinal);
                Assert.NotEmpty(column.QuerySelectorAll("li"));
                Assert.All(
                    column.QuerySelectorAll("li"),
                    li =>
                    {
                        Assert.StartsWith("/votes/", li.QuerySelector("a")!.GetAttribute("href"), StringComparison.Ordinal);
                        Assert.Matches("yes at the (upper|lower) end$", li.TextContent);
                    }
                );
            }
        );
    }

    [Fact]
    public async Task A_state_is_shown_among_the_others_with_its_intervals()
    {
        await using var site = await PositionsSite.OpenAsync();
        var page = await site.PageAsync(Plane + "?state=senegal");
        Assert.Equal("Senegal", page.QuerySelector("svg.plane .shown-name")!.TextContent);
        Assert.Equal(2, page.QuerySelectorAll("svg.plane .interval").Length);
        Assert.Contains(
            "Senegal stands at",
            page.QuerySelector("section[aria-labelledby=plane] [role=status]")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Empty((await site.PageAsync(Plane)).QuerySelectorAll("svg.plane .shown-name"));
    }

    [Fact]
    public async Task Year_by_year_the_path_of_the_state_shown_stands_in_a_table_too()
    {
        await using var site = await PositionsSite.OpenAsync();
        var page = await site.PageAsync(Plane + "?by=year&state=SEN");
        Assert.Equal(
            ["2097", "2096", "2095", "2094"],
            page.QuerySelectorAll("section[aria-labelledby=way] tbody th").Select(h => h.TextContent.Trim())
        );
        Assert.Equal(4, page.QuerySelectorAll("svg.plane .step").Length);
        Assert.Equal(1 + 12 * 4 - 1, CsvReading.Rows(await site.TextAsync(Plane + ".csv?by=year")).Count());
    }

    [Fact]
    public async Task A_state_without_a_ballot_is_said_to_be_missing_and_the_others_stand()
    {
        await using var site = await PositionsSite.OpenAsync();
        var page = await site.PageAsync(Plane + "?state=SUN");
        Assert.Contains(
            "Russian Federation cast no ballot",
            page.QuerySelector("section[aria-labelledby=plane] [role=status]")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Equal(12, page.QuerySelectorAll("svg.plane .mark").Length);
    }

    [Fact]
    public async Task Too_few_roll_calls_are_refused_with_twice_as_many_needed_as_for_one_dimension()
    {
        await using var site = await PositionsSite.OpenAsync();
        var page = await site.PageAsync(Plane + "?topic=country+situations");
        Assert.Contains("need at least 20 undisputed roll calls", page.QuerySelector(".lead")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("has 11.", page.QuerySelector(".lead")!.TextContent, StringComparison.Ordinal);
        using var data = await site.AskAsync(Plane + ".json?topic=country+situations");
        Assert.Equal(HttpStatusCode.NotFound, data.StatusCode);
    }

    [Fact]
    public async Task The_page_in_one_dimension_leads_to_the_same_roll_calls_in_two()
    {
        await using var site = await PositionsSite.OpenAsync();
        var link = (await site.PageAsync("/positions?from=2095"))
            .QuerySelectorAll("main a")
            .Single(a => a.TextContent.Contains("two dimensions", StringComparison.Ordinal));
        Assert.Equal(Plane + "?body=HRC&from=2095", link.GetAttribute("href"));
    }

    [Theory]
    [InlineData("?state=Atlantis", HttpStatusCode.BadRequest)]
    [InlineData("?state=%D8%AD%D9%82%D9%88%D9%82", HttpStatusCode.BadRequest)]
    [InlineData("?body=XYZ", HttpStatusCode.BadRequest)]
    [InlineData("?by=moon", HttpStatusCode.BadRequest)]
    [InlineData("?from=2097&to=2095", HttpStatusCode.BadRequest)]
    [InlineData("?state=", HttpStatusCode.OK)]
    [InlineData("?body=GA", HttpStatusCode.OK)]
    [InlineData("?topic=item+٤", HttpStatusCode.OK)]
    [InlineData("?topic=%3Cscript%3Ealert%281%29%3C%2Fscript%3E", HttpStatusCode.OK)]
    public async Task Any_question_has_a_whole_page_without_script(string query, HttpStatusCode status)
    {
        await using var site = await PositionsSite.OpenAsync();
        using var answer = await site.AskAsync(Plane + query);
        Assert.Equal(status, answer.StatusCode);
        var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Contains("<h1>", text, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", text, StringComparison.OrdinalIgnoreCase);
    }
}
