using System.Text.Json;
using Placard.Rooms.CommandLine;
using Placard.Tests.CommandLine;

namespace Placard.Tests.Mirror;

/// <summary>Costs, budget lines and payments of the whole mirror, asked for as a user would.</summary>
public class MoneyTests(MirrorEdition mirror)
{
    [Fact]
    public async Task China_had_paid_for_2019_on_3_May_2019_and_for_2024_on_27_December_2024()
    {
        var paid = (await Ask("money", "paid", "China"))
            .GetProperty("payments")
            .EnumerateArray()
            .ToDictionary(p => p.GetProperty("year").GetInt32());
        Assert.Equal("2019-05-03", paid[2019].GetProperty("paid").GetString());
        Assert.Equal("2024-12-27", paid[2024].GetProperty("paid").GetString());
        Assert.Equal((92, 323), (Days(paid[2019]), Days(paid[2024])));
        Assert.Equal("paid later", paid[2019].GetProperty("standing").GetString());
        Assert.Equal(2019, paid.Keys.Min());
    }

    [Fact]
    public async Task The_same_days_are_on_the_list_of_every_state_and_follow_from_its_one_due_day()
    {
        var list = await Ask("money", "payments", "--year", "2019");
        var due = DateOnly.Parse(list.GetProperty("dueNoLaterThan").GetString()!, null);
        var payments = list.GetProperty("payments").EnumerateArray().ToList();
        Assert.Equal(193, payments.Count);
        Assert.All(
            payments.Where(p => p.TryGetProperty("paid", out _)),
            p => Assert.Equal(DateOnly.Parse(p.GetProperty("paid").GetString()!, null).DayNumber - due.DayNumber, Days(p))
        );
        Assert.All(payments, p => Assert.Equal(Days(p) <= 0, p.GetProperty("standing").GetString() == "paid within the period"));
    }

    [Fact]
    public async Task The_cost_of_a_draft_goes_through_its_stages()
    {
        var myanmar = await Ask("money", "implication", "A/C.3/59/L.49");
        Assert.Equal(
            ["Secretary-General", "ACABQ", "Fifth Committee"],
            myanmar.GetProperty("amounts").EnumerateArray().Select(a => a.GetProperty("stage").GetString())
        );
        var list = await Ask("money", "implications");
        Assert.Equal(515, list.GetProperty("total").GetInt32());
        Assert.Equal(515, list.GetProperty("drafts").GetArrayLength());
        Assert.True((await Ask("money", "implications", "--cut")).GetProperty("total").GetInt32() is > 0 and < 515);
    }

    [Fact]
    public async Task A_line_of_the_budget_names_its_document_and_page_and_what_the_source_does_not_itemise()
    {
        var lines = (await Ask("money", "lines", "--year", "2019")).GetProperty("lines").EnumerateArray().ToList();
        var part = lines.Single(l => l.GetProperty("line").GetString() == "part-VI");
        Assert.Equal(("A/75/6 (Sect. 24)", 52), (part.GetProperty("document").GetString(), part.GetProperty("page").GetInt32()));
        Assert.Equal(209_666_000, part.GetProperty("regularBudget").GetInt64());
        var open = Assert.Single(lines, l => l.GetProperty("notItemised").GetBoolean());
        Assert.False(open.TryGetProperty("regularBudget", out _));
        Assert.Equal(7, (await Ask("money", "line", "section-24")).GetProperty("years").GetArrayLength());
    }

    private static int? Days(JsonElement payment) => payment.TryGetProperty("daysAfterDue", out var days) ? days.GetInt32() : null;

    private async Task<JsonElement> Ask(params string[] words)
    {
        var said = await Shell.RunAsync(new ProgramPaths("/nowhere", null), [.. words, "--json", "--edition", mirror.Edition.Path]);
        Assert.Equal((0, ""), (said.Exit, said.Error));
        return said.Json;
    }
}
