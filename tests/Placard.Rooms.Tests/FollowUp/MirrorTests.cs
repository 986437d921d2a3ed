using System.Text.Json;
using Placard.Edition.Registers;
using Placard.Record.FollowUp;
using Placard.Rooms.FollowUp;
using Placard.Rooms.Tests.Site;
using Placard.Rooms.Treaties;
using Placard.Sources.UprMatrix;

namespace Placard.Rooms.Tests.FollowUp;

/// <summary>What the rooms say of the real files.</summary>
public sealed class MirrorTests(MirrorFollowUp mirror) : IClassFixture<MirrorFollowUp>
{
    private static readonly System.Buffers.SearchValues<char> OfWrongEncodings = System.Buffers.SearchValues.Create(
        "\uFFFD\u0080\u008E\u00C3\u221A\u0152"
    );

    [Theory]
    [InlineData("MAR", "Equité", 1)]
    [InlineData("SEN", "Hissène Habré", 2)]
    [InlineData("MDG", "Autorité", 1)]
    public async Task Accents_of_sessions_1_to_9_are_right(string state, string words, int entries)
    {
        await using var site = await SiteAsync();
        var found = await site.JsonAsync($"/follow-up/{state}.json?words={Uri.EscapeDataString(words)}");
        Assert.Equal(entries, found.GetProperty("total").GetInt32());
        Assert.All(
            found.GetProperty("recommendations").EnumerateArray(),
            r => Assert.Contains(words, r.GetProperty("text").GetString(), StringComparison.Ordinal)
        );
    }

    [Fact]
    public void No_letter_of_sessions_1_to_9_is_one_that_a_wrong_encoding_leaves()
    {
        var all = FollowUpIndex.Of(mirror.Edition).All.Where(r => r.Origin.Source.ToString() == "upr-info").ToList();
        Assert.Equal(14_436, all.Count(r => r.Kind == RecommendationKind.Recommendation));
        Assert.DoesNotContain(all, r => r.Text.AsSpan().ContainsAny(OfWrongEncodings));
    }

    [Theory]
    [InlineData(2, 163, 21)]
    [InlineData(3, 215, 33)]
    [InlineData(4, 254, 37)]
    public async Task The_thematic_lists_have_as_many_as_they_have_all_with_a_state_that_recommends(int cycle, int all, int noted)
    {
        var said = await SaidAsync("follow-up", "SVN", "--cycle", Numbers.Plain(cycle), "--json");
        Assert.Equal(all, said.GetProperty("total").GetInt32());
        Assert.Equal(noted, said.GetProperty("tallies")[0].GetProperty("noted").GetInt32());
        Assert.All(
            said.GetProperty("recommendations").EnumerateArray(),
            r => Assert.NotEqual(0, r.GetProperty("issuers").GetArrayLength())
        );
    }

    [Fact]
    public async Task What_was_asked_of_Slovenia_most_often_is_to_ratify_the_convention_on_migrant_workers()
    {
        var most = (await SaidAsync("follow-up", "SVN", "--json")).GetProperty("mostRepeated")[0];
        Assert.Equal(
            (18, 4, "noted"),
            (most.GetProperty("times").GetInt32(), most.GetProperty("occasions").GetInt32(), most.GetProperty("lastResponse").GetString())
        );
        Assert.Contains("Migrant Workers", most.GetProperty("text").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public async Task A_thematic_list_written_out_and_read_in_again_is_the_same(int cycle)
    {
        var file = Path.GetTempFileName();
        try
        {
            await DoAsync("follow-up", "matrix", "SVN", "--cycle", Numbers.Plain(cycle), "--out", file);
            var origin = new Origin(new SourceCode("test"), "", "", default);
            var day = default(PartialDate);
            await using var content = File.OpenRead(file);
            var again = MatrixReader.Read(
                content,
                StateRegister.Default,
                (_, asOf) =>
                {
                    day = asOf;
                    return origin;
                },
                sentence => Assert.Fail(sentence)
            );
            var held = FollowUpIndex
                .Of(mirror.Edition)
                .ReceivedBy(StateCode.Parse("SVN"))
                .Where(r => r.Cycle == cycle && r.Kind == RecommendationKind.Recommendation)
                .ToList();
            Assert.Equal(held[0].Origin.AsOf, day);
            Assert.Equal(
                held.OrderBy(r => r.Id, StringComparer.Ordinal).Select(r => r with { Origin = origin }),
                again.Recommendations.OrderBy(r => r.Id, StringComparer.Ordinal)
            );
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Fact]
    public async Task Cases_of_a_committee_are_listed_by_command()
    {
        var said = await SaidAsync("follow-up", "cases", "--committee", "CAT", "--json");
        var all = FollowUpTables.Cases;
        Assert.Equal(mirror.Edition.Registers.All(all).Count(c => c.Committee == "CAT"), said.GetProperty("cases").GetArrayLength());
        Assert.Equal(2_043, mirror.Edition.Registers.CountOf(all));
    }

    [Fact]
    public void Threads_of_one_state_are_those_found_of_all_at_once()
    {
        var index = FollowUpIndex.Of(mirror.Edition);
        var all = RecommendationThreads.Of(index.All);
        Assert.NotEmpty(all);
        foreach (var ofState in all.GroupBy(t => t.State))
            Assert.Equal(ofState.Select(t => (t.Id, t.Times)), index.Threads.Of(ofState.Key).All.Select(t => (t.Id, t.Times)));
        Assert.Equal(all.Take(12).Select(t => t.Id), index.Threads.MostRepeated.Select(t => t.Id));
    }

    [Fact]
    public void Ratifications_are_of_the_193_members_and_one_is_not_known()
    {
        var index = TreatyIndex.Of(mirror.Edition);
        Assert.Equal(193, index.States.Count);
        var cells = index.States.SelectMany(s => index.RowOf(s, Instrument.All).Cells.Select(c => (s.Code, c))).ToList();
        var unknown = Assert.Single(cells, c => c.c.Status == TreatyStatus.NotKnown);
        Assert.Equal(("GAB", "CRC-OPIC"), (unknown.Code.ToString(), unknown.c.Instrument.Code));
    }

    private Task<TestSite> SiteAsync() => TestSite.OfAsync(mirror.Edition, [.. TestSite.Rooms]);

    private async Task<JsonElement> SaidAsync(params string[] words)
    {
        using var json = JsonDocument.Parse(await DoAsync(words));
        return json.RootElement.Clone();
    }

    private async Task<string> DoAsync(params string[] words)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var exit = await CommandRunner.RunAsync(
            House.Commands(new ProgramPaths("/nowhere", null)),
            [.. words, "--edition", mirror.Edition.Path],
            output,
            error,
            TestContext.Current.CancellationToken
        );
        Assert.True(exit == 0, error.ToString());
        return output.ToString();
    }
}
