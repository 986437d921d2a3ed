using AngleSharp.Dom;
using Placard.Rooms.Tests.Site;

namespace Placard.Rooms.Tests.Views;

/// <summary>What is shown says until when its bodies are in the edition, and what is asked beyond that is not answered with
/// silence.</summary>
public sealed class ReachTests(SharedSite shared) : IClassFixture<SharedSite>
{
    // Rooms whose views show votes or texts of bodies; the others show single documents, the desk or the edition itself.
    private static readonly string[] OfTheRecord = ["Votes", "Positions", "Blocs", "Forecasts", "States"];

    public static TheoryData<string> Samples => [.. ViewSample.All.Where(s => s.View.SaysUntilWhen).Select(s => s.Address)];

    [Theory]
    [MemberData(nameof(Samples))]
    public async Task A_page_that_rests_on_the_record_says_until_when(string address)
    {
        var sample = ViewSample.All.First(s => s.Address == address);
        var page = await shared.Of(sample).FinishedPageAsync(address);
        if (address.Contains("speeches", StringComparison.Ordinal))
            return; // what states said belongs to no body
        Assert.Single(page.QuerySelectorAll("main .held"));
    }

    [Fact]
    public void Every_list_and_chart_of_votes_rests_on_the_record() =>
        Assert.Equal(
            ["/votes/{**symbol}"],
            DeclaredRooms
                .Of(TestSite.Rooms)
                .Views.Where(v => OfTheRecord.Contains(v.Room) && !v.SaysUntilWhen)
                .Select(v => v.Address)
                .Order(StringComparer.Ordinal)
        );

    [Theory]
    [InlineData("/votes?body=HRC", "Votes of the Human Rights Council in this edition: 30 September 2097 to 23 March 2098.")]
    [InlineData("/votes", "23 March 2098 (Council), 17 December 2095 (Assembly) and 2094 (NGO Committee).")]
    [InlineData("/votes?body=GA3", "This edition has no votes of the Third Committee of the General Assembly.")]
    public async Task The_days_are_those_of_the_bodies_asked_for(string address, string said)
    {
        await using var site = await TestSite.OfAsync(TinyEdition.Shared, [.. TestSite.Rooms]);
        Assert.Contains(said, Held(await site.PageAsync(address)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_votes_match_says_that_the_record_ends_before()
    {
        await using var site = await TestSite.OfAsync(TinyEdition.Shared, [.. TestSite.Rooms]);
        var page = await site.PageAsync("/votes?body=HRC&from=2098-06");
        var main = page.QuerySelector("main")!.TextContent;
        Assert.Contains("No votes match. This edition has no votes of the Council after 23 March 2098.", main, StringComparison.Ordinal);
        Assert.DoesNotContain(
            "after",
            (await site.PageAsync("/votes?body=HRC&topic=zeppelins")).QuerySelector("main")!.TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_body_an_outcome_or_a_status_without_any_vote_is_not_offered()
    {
        await using var site = await TestSite.OfAsync(TinyEdition.Shared, [.. TestSite.Rooms]);
        var page = await site.PageAsync("/votes");
        Assert.Equal(["", "HRC", "GA", "ECOSOC/NGO"], Choices(page, "body"));
        Assert.DoesNotContain("withdrawn", Choices(page, "outcome"));
        // What an address asks for is shown all the same.
        Assert.Contains("GA3", Choices(await site.PageAsync("/votes?body=GA3"), "body"));
    }

    [Fact]
    public async Task The_footer_names_the_last_day_of_each_body_and_not_one_for_all()
    {
        await using var site = await TestSite.OfAsync(TinyEdition.Shared, [.. TestSite.Rooms]);
        var footer = (await site.PageAsync("/about")).QuerySelector("footer")!.TextContent;
        Assert.Contains(
            "Votes in this edition end on 23 March 2098 (Council), 17 December 2095 (Assembly) and 2094 (NGO Committee).",
            footer,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_command_says_it_after_its_list()
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        await CommandRunner.RunAsync(
            House.Commands(new ProgramPaths("/nowhere", null)),
            ["votes", "list", "--body", "HRC", "--from", "2098-06", "--edition", TinyEdition.Shared.Path],
            output,
            error,
            TestContext.Current.CancellationToken
        );
        Assert.EndsWith(
            "Votes of the Human Rights Council in this edition: 30 September 2097 to 23 March 2098. None later are available.",
            output.ToString().TrimEnd(),
            StringComparison.Ordinal
        );
    }

    private static string Held(IDocument page) => page.QuerySelector("main .held")!.TextContent;

    private static IReadOnlyList<string> Choices(IDocument page, string name) =>
        [.. page.QuerySelectorAll($"select[name={name}] option").Select(o => o.GetAttribute("value")!)];
}
