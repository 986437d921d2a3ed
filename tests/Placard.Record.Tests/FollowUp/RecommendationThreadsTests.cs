using Placard.Record.FollowUp;

namespace Placard.Record.Tests.FollowUp;

public class RecommendationThreadsTests
{
    private static readonly string[] Others =
    [
        "Light the lamps of the harbour",
        "Train the keepers of the northern islands in navigation",
        "Publish the tides of every month in advance",
        "Investigate the wreck of the ferry",
        "Open the archive of charts to scholars",
    ];

    [Theory]
    [InlineData("Ratify OP-CAT", "Sign and ratify the Optional Protocol to the Convention against Torture in the near future")]
    [InlineData(
        "Consider acceding to ICRMW",
        "Ratify the International Convention on the Protection of the Rights of All Migrant Workers and Members of Their Families (Chad);"
    )]
    [InlineData(
        "Issue a standing invitation to all special procedures",
        "Consider issuing a standing invitation to special procedures (Chad) (Fiji);"
    )]
    public void The_same_in_other_words_is_one_thread(string one, string other)
    {
        var thread = Assert.Single(Threads(one, other));

        Assert.Equal((2, 2, "TCD"), (thread.Times, thread.Occasions, thread.State.ToString()));
    }

    [Theory]
    [InlineData("Ratify OP-CAT", "Ratify the Convention against Torture and Other Cruel, Inhuman or Degrading Treatment or Punishment")]
    [InlineData("Ratify the Second Optional Protocol to ICCPR", "Ratify the first Optional Protocol to ICCPR")]
    [InlineData("Ratify CEDAW", "Withdraw its reservations to CEDAW")]
    [InlineData("Abolish the curfew of fishermen", "Train the fishermen of the coast")]
    public void Another_treaty_or_another_act_is_none(string one, string other) => Assert.Empty(Threads(one, other));

    [Fact]
    public void The_same_to_two_states_is_no_thread() =>
        Assert.Empty(
            RecommendationThreads.Of([
                InventedRecommendation.Of("FRA", "TCD", "Ratify OP-CAT"),
                InventedRecommendation.Of("FRA", "FJI", "Ratify OP-CAT"),
            ])
        );

    [Fact]
    public void A_thread_is_in_order_of_time_and_has_the_last_answer()
    {
        var thread = Assert.Single(
            RecommendationThreads.Of([
                InventedRecommendation.Of("FRA", "TCD", "Ratify OP-CAT", 20, Response.NotKnown),
                InventedRecommendation.Of("FRA", "TCD", "Accede to OP-CAT", 13, Response.Accepted),
                InventedRecommendation.Of("FJI", "TCD", "Ratify OP-CAT", 2, Response.Noted),
                .. Others.Select(text => InventedRecommendation.Of("FRA", "TCD", text)),
            ])
        );

        Assert.Equal([2, 13, 20], thread.Recommendations.Select(r => r.Session!.Value));
        Assert.Equal(Response.Accepted, thread.LastAnswered!.Response);
    }

    [Fact]
    public void Threads_do_not_depend_on_the_order_in_which_recommendations_come() =>
        Gen.Shuffle(
                Others
                    .Concat(Others)
                    .Append("Ratify OP-CAT")
                    .Append("Ratify OP-CAT")
                    .Select(t => InventedRecommendation.Of("FRA", "TCD", t))
                    .ToArray()
            )
            .Sample(
                shuffled =>
                {
                    var threads = RecommendationThreads.Of(shuffled);
                    Assert.Equal(6, threads.Count);
                    Assert.Equal(
                        RecommendationThreads
                            .Of(shuffled.OrderBy(r => r.Id))
                            .Select(t => string.Join(' ', t.Recommendations.Select(r => r.Id))),
                        threads.Select(t => string.Join(' ', t.Recommendations.Select(r => r.Id)))
                    );
                },
                iter: 30
            );

    private static IReadOnlyList<RecommendationThread> Threads(string one, string other) =>
        RecommendationThreads.Of([
            InventedRecommendation.Of("FRA", "TCD", one, 2),
            InventedRecommendation.Of("FJI", "TCD", other, 20),
            .. Others.Select(text => InventedRecommendation.Of("FRA", "TCD", text)),
        ]);
}
