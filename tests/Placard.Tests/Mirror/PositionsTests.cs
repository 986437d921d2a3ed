using System.Globalization;
using System.Text.Json;
using Placard.Tests.CommandLine;

namespace Placard.Tests.Mirror;

/// <summary>Positions and swing on the real votes, asked for as a user would.</summary>
public class PositionsTests(MirrorEdition mirror)
{
    private const int Ends = 12;

    // Measured: 0.903 for the Council, whose votes are others than those of the published estimate, and 0.994 for the Assembly.
    [Theory]
    [InlineData("HRC", 0.88)]
    [InlineData("GA", 0.98)]
    public async Task Since_2000_states_stand_in_the_order_of_the_published_estimate_of_the_Assembly(string body, double least)
    {
        var (here, published) = await OrdersAsync(body);
        var n = here.Count;
        var apart = here.Select((state, at) => (double)(at - published.IndexOf(state))).Sum(d => d * d);
        Assert.InRange(1 - 6 * apart / (n * ((double)n * n - 1)), least, 1);
    }

    [Theory]
    [InlineData("HRC")]
    [InlineData("GA")]
    public async Task At_the_ends_since_2000_stand_those_whom_the_published_estimate_has_there(string body)
    {
        var (here, published) = await OrdersAsync(body);
        Assert.Equal("USA", published[^1]);
        Assert.Contains("USA", here.TakeLast(3));
        var quarter = here.Count / 4;
        Assert.InRange(here.Take(Ends).Intersect(published.Take(quarter)).Count(), Ends / 2 + 1, Ends);
        Assert.InRange(here.TakeLast(Ends).Intersect(published.TakeLast(quarter)).Count(), Ends - 2, Ends);
    }

    [Fact]
    public async Task On_country_situations_in_the_Council_the_answer_says_what_was_taken_and_rests_on_over_a_hundred_roll_calls()
    {
        var answer = (await Ask("positions", "--body", "HRC", "--topic", "country situations", "--json")).Json;
        Assert.Contains("items 4, 7 and 10", answer.GetProperty("topicMeans").GetString(), StringComparison.Ordinal);
        Assert.True(answer.GetProperty("rollCalls").GetInt32() > 100);
        Assert.Equal(JsonValueKind.Array, answer.GetProperty("positions").ValueKind);
    }

    // Measured: 0.990 with the one-dimensional estimate; hidden ballots foretold 17.8% better, by log-loss.
    [Fact]
    public async Task In_the_Assembly_since_2015_a_second_dimension_adds_something_and_the_first_is_the_one_there_was()
    {
        var one = (await Ask("positions", "--body", "GA", "--from", "2015", "--json"))
            .Json.GetProperty("positions")
            .EnumerateArray()
            .ToDictionary(p => p.GetProperty("state").GetString()!, p => p.GetProperty("point").GetDouble());
        var two = (await Ask("positions", "--body", "GA", "--from", "2015", "--dimensions", "2", "--json")).Json;
        Assert.True(two.GetProperty("settled").GetBoolean());
        Assert.False(two.GetProperty("gain").GetProperty("addsLittle").GetBoolean());
        var pairs = two.GetProperty("positions").EnumerateArray().ToList();
        Assert.Equal(one.Count, pairs.Count);
        // Both have mean 0 and standard deviation 1, so that the mean product is the correlation.
        Assert.InRange(pairs.Average(p => Point(p, "first") * one[p.GetProperty("state").GetString()!]), 0.98, 1);
        Assert.InRange(pairs.Average(p => Point(p, "second") * one[p.GetProperty("state").GetString()!]), -0.01, 0.01);

        static double Point(JsonElement p, string dimension) => p.GetProperty(dimension).GetProperty("point").GetDouble();
    }

    [Fact]
    public async Task Those_who_abstained_on_Xinjiang_stood_nearer_to_the_tipping_point_than_the_others()
    {
        var states = (await Ask("swing", "--body", "HRC", "--like", "A/HRC/51/L.6", "--json"))
            .Json.GetProperty("states")
            .EnumerateArray()
            .ToList();
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
        Assert.Equal(
            47,
            answer.GetProperty("states").GetArrayLength()
                + (answer.TryGetProperty("unplaced", out var unplaced) ? unplaced.GetArrayLength() : 0)
        );
        Assert.Contains(answer.GetProperty("states").EnumerateArray(), s => s.TryGetProperty("joined", out _));
        Assert.NotEmpty(answer.GetProperty("gone").EnumerateArray());
    }

    private async Task<(List<string> Here, List<string> Published)> OrdersAsync(string body)
    {
        var published = Published(2000, 2024);
        var here = (await Ask("positions", "--body", body, "--from", "2000", "--json"))
            .Json.GetProperty("positions")
            .EnumerateArray()
            .Select(p => (State: p.GetProperty("state").GetString()!, Point: p.GetProperty("point").GetDouble()))
            .Where(p => published.ContainsKey(p.State))
            .OrderBy(p => p.Point)
            .Select(p => p.State)
            .ToList();
        return (here, [.. here.OrderBy(state => published[state])]);
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
        return File.ReadLines(file)
            .Skip(1)
            .Select(line => line.Split('\t'))
            .Where(cells => int.Parse(cells[3], CultureInfo.InvariantCulture) is var year && year >= from && year <= to)
            .GroupBy(cells => cells[1].Trim('"'), cells => double.Parse(cells[5], CultureInfo.InvariantCulture))
            .ToDictionary(g => g.Key, g => g.Average());
    }
}
