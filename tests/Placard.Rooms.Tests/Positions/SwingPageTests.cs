using Placard.Rooms.Tests.Views;

namespace Placard.Rooms.Tests.Positions;

public sealed class SwingPageTests
{
    private const string Address = "/swing?like=" + PositionsEdition.Middle;

    [Fact]
    public async Task Those_who_abstained_in_the_middle_are_among_the_nearest()
    {
        await using var site = await PositionsSite.OpenAsync();
        var states = (await site.JsonAsync("/swing.json?like=" + PositionsEdition.Middle)).GetProperty("states").EnumerateArray().ToList();
        Assert.Equal(12, states.Count);
        var nearest = states.Take(4).Select(s => s.GetProperty("state").GetString()!).ToList();
        Assert.Contains("SEN", nearest);
        Assert.Contains("BRA", nearest);
        var distances = states.Select(s => Math.Abs(s.GetProperty("distance").GetDouble())).ToList();
        Assert.Equal(distances.Order(), distances);
    }

    [Fact]
    public async Task Chances_sum_to_one_lie_within_their_interval_and_follow_the_ends()
    {
        await using var site = await PositionsSite.OpenAsync();
        var states = (await site.JsonAsync("/swing.json?like=" + PositionsEdition.Middle)).GetProperty("states").EnumerateArray().ToList();
        Assert.All(
            states,
            s =>
            {
                double Of(string name) => s.GetProperty(name).GetDouble();
                Assert.Equal(1, Of("yes") + Of("abstain") + Of("no"), 2e-4);
                Assert.InRange(Of("yes"), Of("yesLow") - 1e-4, Of("yesHigh") + 1e-4);
            }
        );
        Assert.True(Yes("DEU") > 0.5 && Yes("CUB") < 0.1, "the upper end votes yes, the lower no");

        double Yes(string code) => states.Single(s => s.GetProperty("state").GetString() == code).GetProperty("yes").GetDouble();
    }

    [Fact]
    public async Task The_page_says_who_would_have_decided_and_what_it_is_not()
    {
        await using var site = await PositionsSite.OpenAsync();
        var page = await site.PageAsync(Address);
        var text = page.QuerySelector("main")!.TextContent;
        Assert.Contains("the members would be about evenly divided", text, StringComparison.Ordinal);
        Assert.Contains("Not what was cast", text, StringComparison.Ordinal);
        Assert.Contains("does not know what a state was told", text, StringComparison.Ordinal);
        Assert.Equal(12, page.QuerySelectorAll("table.swing tbody tr").Length);
        Assert.Equal(12, page.QuerySelectorAll("svg.tipping circle").Length);
    }

    [Fact]
    public async Task Members_of_another_day_are_marked_where_they_were_none_and_those_gone_are_named()
    {
        await using var site = await PositionsSite.OpenAsync();
        var answer = await site.JsonAsync($"/swing.json?like={PositionsEdition.Middle}&on=2097-06-01");
        Assert.Equal(["CUB"], answer.GetProperty("gone").EnumerateArray().Select(s => s.GetString()));
        Assert.Equal(["KEN"], answer.GetProperty("unplaced").EnumerateArray().Select(s => s.GetString()));
        Assert.DoesNotContain("CUB", answer.GetProperty("states").EnumerateArray().Select(s => s.GetProperty("state").GetString()));
        var page = await site.PageAsync(Address + "&on=2097-06-01");
        Assert.Contains("1 was not a member when the vote was taken", page.QuerySelector(".notice")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_table_has_a_row_for_every_member_with_a_position()
    {
        await using var site = await PositionsSite.OpenAsync();
        var rows = CsvReading.Rows(await site.TextAsync("/swing.csv?like=" + PositionsEdition.Middle)).ToList();
        Assert.Equal(13, rows.Count);
        Assert.All(rows, row => Assert.Equal(rows[0].Count, row.Count));
    }

    [Fact]
    public void The_address_of_an_old_symbol_keeps_its_blank() =>
        Assert.Equal(
            "/swing?like=A/RES/1881+(XVIII)@850",
            Rooms.Site.Addresses.SwingOf(Record.Votes.VoteAddress.From("A/RES/1881 (XVIII)@850"))
        );

    [Fact]
    public async Task Without_a_vote_close_ones_are_offered()
    {
        await using var site = await PositionsSite.OpenAsync();
        Assert.NotEmpty((await site.PageAsync("/swing")).QuerySelectorAll("main li a[href^='/swing?like=']"));
    }
}
