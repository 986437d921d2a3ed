using System.Text.Json;
using Placard.Rooms.CommandLine;

namespace Placard.Tests.CommandLine;

/// <summary>What is known of joint statements comes with the program and needs no mirror.</summary>
public sealed class StatementsTests(StarterEdition starter) : IDisposable
{
    private readonly ProgramPaths _here = starter.NewHome();

    [Fact]
    public async Task The_statement_of_October_2019_was_made_for_54_states_of_which_seven_are_named()
    {
        var statement = await Ask("statements", "show", "2019-10-29-third-committee-supportive");
        Assert.Equal(54, statement.GetProperty("claimedAtLeast").GetInt32());
        Assert.Equal(54, statement.GetProperty("claimedAtMost").GetInt32());
        Assert.Equal(7, statement.GetProperty("named").GetInt32());
        Assert.Equal(7, statement.GetProperty("signatures").GetArrayLength());
        Assert.Equal("partial", statement.GetProperty("list").GetString());
        Assert.Equal(("2019-10-29", "BLR"), (statement.GetProperty("date").GetString(), statement.GetProperty("lead").GetString()));
    }

    [Fact]
    public async Task Every_statement_held_says_how_much_of_its_list_is_known_and_names_no_more_than_were_claimed()
    {
        var statements = (await Ask("statements")).GetProperty("statements").EnumerateArray().ToList();
        Assert.Equal(25, statements.Count);
        Assert.All(
            statements,
            s =>
            {
                var named = s.GetProperty("named").GetInt32();
                if (s.GetProperty("list").GetString() == "no published list found")
                    Assert.Equal(0, named);
                if (s.TryGetProperty("claimedAtMost", out var most))
                    Assert.InRange(named, 0, most.GetInt32());
                Assert.StartsWith("http", s.GetProperty("sources")[0].GetProperty("locator").GetString(), StringComparison.Ordinal);
            }
        );
    }

    [Fact]
    public async Task Who_signs_alike_is_shown_beside_who_votes_alike()
    {
        var answer = await Ask("statements", "agreement", "Germany");
        var first = answer.GetProperty("partners")[0];
        Assert.InRange(first.GetProperty("signing").GetDouble(), 0.9, 1);
        Assert.Equal(answer.GetProperty("partners").EnumerateArray().Max(p => Signing(p)), Signing(first));
        Assert.Equal("GA", answer.GetProperty("votingBody").GetString());
    }

    public void Dispose() => Directory.Delete(_here.Home, recursive: true);

    private async Task<JsonElement> Ask(params string[] words)
    {
        var said = await Shell.RunAsync(_here, [.. words, "--json"]);
        Assert.Equal((0, ""), (said.Exit, said.Error));
        return said.Json;
    }

    private static double Signing(JsonElement partner) => partner.TryGetProperty("signing", out var index) ? index.GetDouble() : -1;
}
