namespace Placard.Rooms.FollowUp;

/// <summary>What was recommended to a state, as JSON gives it.</summary>
/// <param name="State">The code of the state.</param>
/// <param name="Name">Its name.</param>
/// <param name="Held">What is held of each source, of all states.</param>
/// <param name="Total">How many pass the filter, whatever page this is.</param>
/// <param name="Page">The page, from 1.</param>
/// <param name="Pages">The number of pages.</param>
/// <param name="Tallies">Those that pass, by cycle and mechanism.</param>
/// <param name="Threads">How many threads have any of them; a lower bound.</param>
/// <param name="MostRepeated">The threads repeated most often.</param>
/// <param name="ThreadPrecision">Of 100 pairs in one thread, how many are the same; docs/measures/recommendation-threads.md.</param>
/// <param name="Recommendations">The recommendations, the latest first.</param>
public sealed record ReceivedJson(
    string State,
    string Name,
    IReadOnlyList<HeldRecommendationsJson> Held,
    int Total,
    int Page,
    int Pages,
    IReadOnlyList<TallyJson> Tallies,
    int Threads,
    IReadOnlyList<ThreadJson> MostRepeated,
    int ThreadPrecision,
    IReadOnlyList<RecommendationJson> Recommendations
)
{
    private const int Measured = 94;

    public static ReceivedJson Of(ReceivedRecommendations view) =>
        new(
            view.State.Code.ToString(),
            view.State.Name,
            [.. view.Held.Select(HeldRecommendationsJson.Of)],
            view.All.Count,
            view.Query.Page,
            view.Pages,
            [.. view.Tallies.Select(TallyJson.Of)],
            view.Threads.Count,
            [.. view.MostRepeated.Select(ThreadJson.Of)],
            Measured,
            [.. view.Shown.Select(RecommendationJson.Of)]
        );
}
