namespace Placard.Rooms.FollowUp;

/// <summary>What the register holds, as JSON gives it.</summary>
/// <param name="Held">What is held of each source.</param>
/// <param name="NotCounted">How many more there are of reviews that a better source has.</param>
/// <param name="Pledges">Pledges of states in their own reviews.</param>
/// <param name="Cases">Individual cases.</param>
/// <param name="Tallies">Recommendations by cycle and mechanism.</param>
/// <param name="OfReviews">Recommendations of states to states.</param>
/// <param name="SoftOfReviews">Those of them that ask for no new act.</param>
/// <param name="MostRepeated">The threads repeated most often.</param>
/// <param name="MutualPraise">The strongest pairs.</param>
/// <param name="Latest">The latest recommendations with a date.</param>
/// <param name="States">Every state that received or gave any.</param>
public sealed record FollowUpStartJson(
    IReadOnlyList<HeldRecommendationsJson> Held,
    int NotCounted,
    int Pledges,
    int Cases,
    IReadOnlyList<TallyJson> Tallies,
    int OfReviews,
    int SoftOfReviews,
    IReadOnlyList<ThreadJson> MostRepeated,
    IReadOnlyList<MutualPraiseJson> MutualPraise,
    IReadOnlyList<RecommendationJson> Latest,
    IReadOnlyList<FollowUpLineJson> States
)
{
    private const int MostLatest = 10;

    public static FollowUpStartJson Of(FollowUpStart start) =>
        new(
            [.. start.Held.Select(HeldRecommendationsJson.Of)],
            start.Beside,
            start.Pledges,
            start.Cases,
            [.. start.Tallies.Select(TallyJson.Of)],
            start.OfReviews.Tally.All,
            start.OfReviews.Soft,
            [.. start.MostRepeated.Select(ThreadJson.Of)],
            [.. start.Praise.Select(MutualPraiseJson.Of)],
            [.. start.Latest.Take(MostLatest).Select(RecommendationJson.Of)],
            [
                .. start.Lines.Select(line => new FollowUpLineJson(
                    line.State.Code.ToString(),
                    line.State.Name,
                    line.Received.All,
                    line.Received.Accepted,
                    line.Received.Answered,
                    line.Given
                )),
            ]
        );
}

/// <summary>A state in the list.</summary>
public sealed record FollowUpLineJson(string State, string Name, int Received, int Accepted, int Answered, int Given);
