using System.Globalization;
using System.Text.Json;
using Placard.Tests.CommandLine;

namespace Placard.Tests.Mirror;

/// <summary>Positions and swing on the real votes, asked for as a user would.</summary>
public class PositionsTests(MirrorEdition mirror)
{
    private const int Ends = 12;

    [Theory]
    [InlineData("HRC")]
    [InlineData("GA")]
    public async Task At_the_ends_since_2000_stand_those_whom_the_published_estimate_has_there(string body)
    {
        var answer = (await Ask("positions", "--body", body, "--from", "2000", "--json")).Json;
        var here = answer.GetProperty("positions").EnumerateArray()
            .ToDictionary(p => p.GetProperty("state").GetString()!, p => p.GetProperty("point").GetDouble());
        var published = Published(2000, 2024).Where(p => here.ContainsKey(p.Key)).OrderBy(p => p.Value).Select(p => p.Key).ToList();
        var order = here.Where(p => published.Contains(p.Key)).OrderBy(p => p.Value).Select(p => p.Key).ToList();
        Assert.Equal("USA", published[^1]);
        Assert.Contains("USA", order.TakeLast(3));
        // The body's own votes need not agree to the last place: half of a dozen at either end must.
        Assert.InRange(order.Take(Ends).Intersect(published.Take(2 * Ends)).Count(), Ends / 2, Ends);
        Assert.InRange(order.TakeLast(Ends).Intersect(published.TakeLast(2 * Ends)).Count(), Ends / 2, Ends);
    }

    [Fact]
    public async Task On_country_situations_in_the_Council_the_answer_says_what_was_taken_and_rests_on_over_a_hundred_roll_calls()
    {
        var answer = (await Ask("positions", "--body", "HRC", "--topic", "country situations", "--json")).Json;
        Assert.Contains("items 4, 7 and 10", answer.GetProperty("topicMeans").GetString(), StringComparison.Ordinal);
        Assert.True(answer.GetProperty("rollCalls").GetInt32() > 100);
        Assert.Equal(JsonValueKind.Array, answer.GetProperty("positions").ValueKind);
    }

    [Fact]
    public async Task Those_who_abstained_on_Xinjiang_stood_nearer_to_the_tipping_point_than_the_others()
    {
        var states = (await Ask("swing", "--body", "HRC", "--like", "A/HRC/51/L.6", "--json")).Json.GetProperty("states").EnumerateArray().ToList();
        Assert.Equal(47, states.Count);
        var abstained = states.Where(s => s.GetProperty("ballot").GetString() == "abstain").Select(Distance).ToList();
        var others = states.Where(s => s.GetProperty("ballot").GetString() != "abstain").Select(Distance).ToList();
        Assert.Equal(11, abstained.Count);
        Assert.True(abstained.Average() < others.Average(), $"{abstained.Average()} against {others.Average()}");
        Assert.InRange(states.Take(15).Count(s => s.GetProperty("ballot").GetString() == "abstain"), 4, 11);

        static double Distance(JsonElement state) => Math.Abs(state.GetProperty("distance").GetDouble());
    }

    [Fact]
    public async Task With_the_members_of_2024_those_who_came_since_are_marked()
    {
        var answer = (await Ask("swing", "--like", "A/HRC/51/L.6", "--on", "2024-06-18", "--json")).Json;
        Assert.Equal(47, answer.GetProperty("states").GetArrayLength() + (answer.TryGetProperty("unplaced", out var unplaced) ? unplaced.GetArrayLength() : 0));
        Assert.Contains(answer.GetProperty("states").EnumerateArray(), s => s.TryGetProperty("joined", out _));
        Assert.NotEmpty(answer.GetProperty("gone").EnumerateArray());
    }

    private async Task<Shell> Ask(params string[] words)
    {
        var said = await Shell.RunAsync([.. words, "--edition", mirror.File]);
        Assert.True(said.Exit == 0, said.Error);
        return said;
    }

    private static Dictionary<string, double> Published(int from, int to)
    {
        var file = Directory.GetFiles(Path.Combine(MirrorFolder.PathOrSkip(), "voeten"), "idealpoints_*.tab").Single();
        return File.ReadLines(file).Skip(1).Select(line => line.Split('\t'))
            .Where(cells => int.Parse(cells[3], CultureInfo.InvariantCulture) is var year && year >= from && year <= to)
            .GroupBy(cells => cells[1].Trim('"'), cells => double.Parse(cells[5], CultureInfo.InvariantCulture))
            .ToDictionary(g => g.Key, g => g.Average());
    }
}
