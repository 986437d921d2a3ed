using Placard.Record.FollowUp;
using Placard.Sources;

namespace Placard.Tests.Mirror;

/// <summary>What docs/measures/recommendation-threads.md and firmness.md say was measured, on the pairs that were marked by hand and on the
/// categories that UPR Info gave.</summary>
public class RecommendationThreadsTests
{
    private static readonly string[] OfRecommendations = ["upr-info", "upr-matrix"];

    private static readonly Lazy<List<Recommendation>> All = new(() =>
        [
            .. AllSources
                .List.Where(source => OfRecommendations.Contains(source.Description.Code.ToString()))
                .Select(source =>
                    source.Read(new Sources.Files.Mirror(MirrorFolder.PathOrSkip()), StateRegister.Default, null, CancellationToken.None)!
                )
                .SelectMany(reading => reading.Observations)
                .OfType<Recommendation>(),
        ]
    );

    [Fact]
    public void Of_the_pairs_that_stand_in_one_thread_94_in_100_are_the_same_recommendation()
    {
        var threadOf = RecommendationThreads
            .Of(All.Value)
            .SelectMany(thread => thread.Recommendations.Select(r => (r.Id, thread)))
            .ToDictionary(p => p.Id, p => p.thread);
        var pairs = File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Findings", "recommendation-pairs.tsv"))
            .Skip(1)
            .Select(line => line.Split('\t'))
            .ToList();

        var together = pairs
            .Where(p => threadOf.GetValueOrDefault(p[0]) is { } thread && thread == threadOf.GetValueOrDefault(p[1]))
            .ToList();

        Assert.Equal(200, pairs.Count);
        Assert.Equal(150, together.Count);
        Assert.All(together, p => Assert.Equal("together", p[2]));
        Assert.Equal(141, together.Count(p => p[3] == "same"));
    }

    [Fact]
    public void The_recommendation_repeated_most_often_is_that_Slovenia_ratify_the_convention_on_migrant_workers()
    {
        var thread = RecommendationThreads.Of(All.Value)[0];

        Assert.Equal(("SVN", 18, 4), (thread.State.ToString(), thread.Times, thread.Occasions));
        Assert.Equal(Response.Noted, thread.LastAnswered!.Response);
    }

    [Fact]
    public void The_verbs_agree_with_UPR_Info_on_what_is_soft_in_96_of_100_and_on_the_category_in_81()
    {
        var sorted = All.Value.Where(r => r is { Kind: RecommendationKind.Recommendation, Action: not null }).ToList();

        Assert.Equal(14_436, sorted.Count);
        Assert.InRange(sorted.Count(r => (int)FirmnessReader.Of(r.Text) == r.Action) / 14_436.0, 0.81, 0.83);
        Assert.InRange(sorted.Count(r => FirmnessReader.Of(r.Text).IsSoft() == r.Action <= 3) / 14_436.0, 0.96, 0.97);
    }
}
