using System.Text.Json;
using Placard.Rooms.CommandLine;
using Placard.Tests.CommandLine;

namespace Placard.Tests.Mirror;

/// <summary>What every textbook says of the Assembly's and the Council's blocs, asked for as a user would.</summary>
public class BlocsTests(MirrorEdition mirror)
{
    private const string Union =
        "AUT BEL BGR CYP CZE DEU DNK ESP EST FIN FRA GBR GRC HRV HUN IRL ITA LTU LUX LVA MLT NLD POL PRT ROU SVK SVN SWE";

    [Fact]
    public async Task In_the_Assembly_of_the_2010s_the_European_Union_is_one_stable_bloc_and_most_of_the_Non_Aligned_another()
    {
        var answer = await Ask("blocs", "--body", "GA", "--from", "2010", "--to", "2019");
        var union = BlocOf(answer, "FRA");
        Assert.All(Union.Split(' '), state => Assert.Equal(union, BlocOf(answer, state)));
        Assert.All(
            "BRA CHN CUB EGY IND IDN IRN NGA PAK VEN ZAF".Split(' '),
            state => Assert.Equal(BlocOf(answer, "IND"), BlocOf(answer, state))
        );
        Assert.NotEqual(union, BlocOf(answer, "IND"));
        Assert.Equal(BlocOf(answer, "ISR"), BlocOf(answer, "USA"));
        var bloc = answer.GetProperty("blocs").EnumerateArray().Single(b => b.GetProperty("number").GetInt32() == union);
        Assert.True(bloc.GetProperty("likeness").GetDouble() > 0.85);
        Assert.True(answer.GetProperty("rollCalls").GetInt32() > 800);
    }

    [Fact]
    public async Task In_the_Council_China_Cuba_and_Venezuela_stand_in_another_bloc_than_the_European_Union()
    {
        var answer = await Ask("blocs", "--body", "HRC", "--from", "2015");
        Assert.All("CHN CUB PAK RUS VEN".Split(' '), state => Assert.Equal(BlocOf(answer, "CUB"), BlocOf(answer, state)));
        Assert.All("BEL CZE DEU DNK FRA GBR NLD POL USA".Split(' '), state => Assert.Equal(BlocOf(answer, "FRA"), BlocOf(answer, state)));
        Assert.NotEqual(BlocOf(answer, "CUB"), BlocOf(answer, "FRA"));
    }

    [Fact]
    public async Task In_the_Council_the_European_Union_votes_as_one_more_than_the_large_groups_do()
    {
        var groups = (await Ask("blocs", "groups", "--body", "HRC", "--from", "2010"))
            .GetProperty("groups")
            .EnumerateArray()
            .ToDictionary(
                g => g.GetProperty("code").GetString()!,
                g => g.TryGetProperty("cohesion", out var c) ? c.GetProperty("agreement").GetProperty("value").GetDouble() : 0
            );
        Assert.True(groups["EU"] > 0.9, $"{groups["EU"]}");
        Assert.All(new[] { "AFRICAN", "ASIA_PACIFIC", "GRULAC", "NAM", "OIC" }, code => Assert.True(groups[code] < groups["EU"]));
    }

    [Fact]
    public async Task The_end_of_the_Soviet_Union_is_a_change_between_Poland_and_Germany()
    {
        var changes = (await Ask("blocs", "drift", "POL", "DEU")).GetProperty("changes").EnumerateArray().ToArray();
        Assert.Contains(changes, c => c.GetProperty("year").GetInt32() is >= 1989 and <= 1991 && c.GetProperty("by").GetDouble() > 0.2);
    }

    [Fact]
    public async Task Nobody_stood_nearly_alone_in_the_Assembly_as_often_as_the_United_States_and_Israel()
    {
        var states = (await Ask("blocs", "alone", "--from", "2010", "--to", "2019"))
            .GetProperty("states")
            .EnumerateArray()
            .Take(2)
            .Select(s => s.GetProperty("state").GetString());
        Assert.Equal(["ISR", "USA"], states.Order());
    }

    [Fact]
    public async Task Where_ranks_were_broken_is_what_the_votes_say()
    {
        var breaks = (await Ask("blocs", "group", "EU", "--body", "HRC", "--breaks")).GetProperty("breaks").EnumerateArray().ToArray();
        Assert.NotEmpty(breaks);
        var byAddress = mirror.Edition.Votes.All.ToDictionary(v => v.Address.ToString());
        Assert.All(
            breaks,
            b =>
            {
                var vote = byAddress[b.GetProperty("address").GetString()!];
                Assert.True(vote.IsMeasurable);
                Assert.Equal(
                    b.GetProperty("ballot").GetString(),
                    Record.Votes.BallotForms.ToWord(vote.Ballots[Record.States.StateCode.Parse(b.GetProperty("state").GetString()!)])
                );
            }
        );
    }

    private async Task<JsonElement> Ask(params string[] words)
    {
        var said = await Shell.RunAsync(new ProgramPaths("/nowhere", null), [.. words, "--json", "--edition", mirror.Edition.Path]);
        Assert.Equal((0, ""), (said.Exit, said.Error));
        return said.Json;
    }

    private static int BlocOf(JsonElement answer, string state) =>
        answer
            .GetProperty("blocs")
            .EnumerateArray()
            .Single(b => b.GetProperty("states").EnumerateArray().Any(s => s.GetProperty("state").GetString() == state))
            .GetProperty("number")
            .GetInt32();
}
