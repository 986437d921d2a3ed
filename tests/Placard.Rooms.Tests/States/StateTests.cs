using System.Net;
using System.Text.Json;
using Placard.Rooms.States;
using Placard.Rooms.Tests.Site;
using Placard.Rooms.Tests.Views;

namespace Placard.Rooms.Tests.States;

public class StateTests
{
    [Theory]
    [InlineData(0, null)]
    [InlineData(3, "Vetoed drafts without a list of names are not among these roll calls: 3 of 14 vetoes for its seat.")]
    public void Vetoes_of_which_no_names_are_held_are_told_beside_the_roll_calls(int without, string? sentence)
    {
        var state = StateRegister.Default.Find(StateCode.Parse("EGY"))!;
        var profile = StateProfile.Of(TinyEdition.Shared, state, new DateOnly(2098, 1, 1));
        var vetoes = StateVetoes.None with { Cast = 10, Before = 4, WithoutNames = without };
        Assert.Equal(sentence, (profile with { Vetoes = vetoes }).VetoesNotCounted);
    }

    [Fact]
    public async Task A_state_has_what_each_register_says_of_it_and_nothing_of_one_that_holds_nothing()
    {
        await using var site = await TestSite.OfAsync(TinyEdition.Shared, new StatesRoom(), new LampRegister());
        var page = await site.PageAsync("/states/SEN");
        Assert.Equal("2 lamps lit", page.QuerySelector("#registers + dl a[href='/lamps?state=SEN']")!.TextContent);
        var registers = (await site.JsonAsync("/states/SEN.json")).GetProperty("registers");
        Assert.Equal("Lamps", Assert.Single(registers.EnumerateArray()).GetProperty("register").GetString());
        Assert.Null((await site.PageAsync("/states/BRA")).QuerySelector("#registers"));
    }

    private sealed class LampRegister : IRoom
    {
        public void Declare(RoomDeclaration room) =>
            room.OfState("Lamps", (_, state) => state.ToString() == "SEN" ? [new StateNote("2 lamps lit", $"/lamps?state={state}")] : []);
    }

    [Fact]
    public async Task A_state_tells_its_seats_and_what_it_did()
    {
        await using var site = await TestSite.OpenAsync();
        using var json = JsonDocument.Parse(await site.TextAsync("/states/SEN.json"));
        var root = json.RootElement;
        Assert.Equal("Senegal", root.GetProperty("name").GetString());
        Assert.Equal("AFRICAN", root.GetProperty("group").GetString());
        var term = Assert.Single(root.GetProperty("terms").EnumerateArray());
        Assert.Equal(
            ("HRC", "2096-01-01", "2098-12-31"),
            (term.GetProperty("body").GetString(), term.GetProperty("from").GetString(), term.GetProperty("to").GetString())
        );
        var council = root.GetProperty("rollCalls").EnumerateArray().Single(r => r.GetProperty("body").GetString() == "HRC");
        Assert.Equal(
            (4, 4, 0),
            (council.GetProperty("rollCalls").GetInt32(), council.GetProperty("yes").GetInt32(), council.GetProperty("no").GetInt32())
        );
    }

    [Fact]
    public async Task The_names_stand_in_six_languages_each_in_its_own_direction()
    {
        await using var site = await TestSite.OpenAsync();
        var page = await site.PageAsync("/states/EGY");
        var names = page.QuerySelectorAll("dl.names dd");
        Assert.Equal(["ar", "zh", "en", "fr", "ru", "es"], names.Select(n => n.GetAttribute("lang")));
        Assert.Equal("مصر", names[0].TextContent);
        Assert.Equal(["rtl", "ltr"], names.Take(2).Select(n => n.GetAttribute("dir")));
    }

    [Fact]
    public async Task A_former_state_whose_seat_is_carried_on_leads_to_its_successor_which_says_so()
    {
        await using var site = await TestSite.OpenAsync();
        using var answer = await site.AskAsync("/states/SUN");
        Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
        Assert.Equal("/states/RUS?asked=SUN", answer.Headers.Location!.ToString());
        var page = await site.PageAsync("/states/RUS?asked=SUN");
        Assert.Contains("Union of Soviet Socialist Republics", page.QuerySelector(".notice")!.TextContent, StringComparison.Ordinal);
        using var data = await site.AskAsync("/states/SUN.json");
        Assert.Equal("/states/RUS.json?asked=SUN", data.Headers.Location!.ToString());
        Assert.DoesNotContain("You asked for", await site.TextAsync("/states/RUS?asked=CSK"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/states/chn", "/states/CHN")]
    [InlineData("/states/China", "/states/CHN")]
    [InlineData("/states/china.json", "/states/CHN.json")]
    [InlineData("/states/%D9%85%D8%B5%D8%B1", "/states/EGY")]
    public async Task A_state_written_in_another_way_leads_to_its_one_address(string written, string address)
    {
        await using var site = await TestSite.OpenAsync();
        using var answer = await site.AskAsync(written);
        Assert.Equal(HttpStatusCode.MovedPermanently, answer.StatusCode);
        Assert.Equal(address, answer.Headers.Location!.ToString());
    }

    [Fact]
    public async Task Every_state_of_the_register_has_a_page()
    {
        await using var site = await TestSite.OpenAsync();
        foreach (var state in StateRegister.Default.All.Where(s => !s.CarriedOnBy.IsKnown))
        {
            using var answer = await site.AskAsync($"/states/{state.Code}");
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        }
    }

    [Fact]
    public async Task The_list_has_every_state_and_a_group_only_its_own()
    {
        await using var site = await TestSite.OpenAsync();
        var page = await site.PageAsync("/states");
        Assert.Equal(StateRegister.Default.All.Count, page.QuerySelectorAll("tbody tr").Length);
        var group = await site.PageAsync("/states?group=EEG");
        Assert.Equal("Eastern European States", group.QuerySelector("h1")!.TextContent);
        Assert.Equal("EEG", group.QuerySelector("option[selected]")!.GetAttribute("value"));
        Assert.All(group.QuerySelectorAll("tbody tr td:nth-of-type(2)"), cell => Assert.Equal("Eastern European States", cell.TextContent));
    }

    [Fact]
    public async Task The_table_of_states_reads_back()
    {
        await using var site = await TestSite.OpenAsync();
        var rows = CsvReading.Rows(await site.TextAsync("/states.csv")).ToList();
        Assert.Equal(StateRegister.Default.All.Count + 1, rows.Count);
        Assert.All(rows, row => Assert.Equal(rows[0].Count, row.Count));
        var egypt = rows.Single(r => r[0] == "EGY");
        Assert.Equal("مصر", egypt[rows[0].ToList().IndexOf("name_ar")]);
    }

    [Theory]
    [InlineData("/states/XXQ")]
    [InlineData("/states/Senegall", "/states/SEN")]
    [InlineData("/states/12")]
    [InlineData("/states/%3Cscript%3E")]
    [InlineData("/states/%D8%AD%D9%82%D9%88%D9%82")]
    [InlineData("/states/CHNN", "/states/CHN")]
    public async Task A_state_that_is_none_is_answered_with_the_nearest(string address, string? nearest = null)
    {
        await using var site = await TestSite.OpenAsync();
        using var answer = await site.AskAsync(address);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        var page = await site.PageAsync(address);
        Assert.Contains("is no state that the record knows", page.QuerySelector("main .lead")!.TextContent, StringComparison.Ordinal);
        if (nearest is not null)
            Assert.Contains(nearest, page.QuerySelectorAll(".nearest a").Select(a => a.GetAttribute("href")));
    }

    [Fact]
    public async Task A_group_that_is_none_is_answered_with_those_there_are()
    {
        await using var site = await TestSite.OpenAsync();
        using var answer = await site.AskAsync("/states?group=NATO");
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains(
            "AFRICAN, ASIA_PACIFIC, EEG, GRULAC or WEOG",
            (await site.PageAsync("/states?group=NATO")).QuerySelector("main .lead")!.TextContent,
            StringComparison.Ordinal
        );
    }
}
