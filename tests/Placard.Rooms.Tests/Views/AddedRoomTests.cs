using System.CommandLine;
using System.Net;
using Placard.Rooms.Tests.Site;

namespace Placard.Rooms.Tests.Views;

/// <summary>A room that is built by the page of the manual alone has everything that rooms have.</summary>
public class AddedRoomTests
{
    private static readonly IRoom[] Rooms = [.. TestSite.Rooms, new LanternsRoom()];

    [Fact]
    public async Task Its_page_has_the_form_of_its_parameters()
    {
        await using var site = await TestSite.OfAsync(TinyEdition.Shared, Rooms);
        var page = await site.PageAsync("/lanterns?margin=2");
        Assert.Equal(["from", "to", "margin"], page.QuerySelectorAll("main form input").Select(i => i.GetAttribute("name")));
        Assert.Equal("2", page.QuerySelector("#f-margin")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Its_data_is_there_and_described()
    {
        await using var site = await TestSite.OfAsync(TinyEdition.Shared, Rooms);
        var described = new DescribedData(await site.TextAsync("/openapi.json"));
        var view = DeclaredRooms.Of(Rooms).Views.Single(v => v.Address == "/lanterns");
        Assert.Equal(["from", "to", "margin"], described.Parameters(view));
        Assert.Null(described.Check(view, await site.TextAsync("/lanterns.json")));
        Assert.Equal(["date", "title"], CsvReading.Rows(await site.TextAsync("/lanterns.csv")).First());
    }

    [Fact]
    public async Task A_wrong_value_is_refused_and_a_nearly_right_address_leads_there()
    {
        await using var site = await TestSite.OfAsync(TinyEdition.Shared, Rooms);
        using var answer = await site.AskAsync("/lanterns?margin=wide");
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal("/lanterns", (await site.PageAsync("/lantern")).QuerySelector(".nearest a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task Its_command_prints_for_reading_and_as_data()
    {
        Assert.Equal("3 votes\n", await SaidAsync("lanterns"));
        Assert.Contains("Question of lanterns", await SaidAsync("lanterns", "--json"), StringComparison.Ordinal);
        Assert.StartsWith("date,title", await SaidAsync("lanterns", "--csv"), StringComparison.Ordinal);
    }

    [Fact]
    public void It_has_its_rows_in_the_manual() =>
        Assert.Contains("### `/lanterns`", Manual.Views(DeclaredRooms.Of(Rooms)), StringComparison.Ordinal);

    private static async Task<string> SaidAsync(params string[] words)
    {
        var root = new RootCommand();
        DeclaredRooms.Of([new LanternsRoom()]).AddCommands(root, new ProgramPaths("/nowhere", null));
        using var output = new StringWriter();
        Assert.Equal(
            0,
            await CommandRunner.RunAsync(
                root,
                [.. words, "--edition", TinyEdition.Shared.Path],
                output,
                TextWriter.Null,
                TestContext.Current.CancellationToken
            )
        );
        return output.ToString();
    }
}
