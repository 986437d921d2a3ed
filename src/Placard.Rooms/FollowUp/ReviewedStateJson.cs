namespace Placard.Rooms.FollowUp;

/// <summary>The review of a state in one cycle, as JSON gives it.</summary>
/// <param name="State">The code of the state.</param>
/// <param name="Name">Its name.</param>
/// <param name="Cycle">The cycle.</param>
/// <param name="Session">The session of the working group; left out where no source says.</param>
/// <param name="Source">The source.</param>
/// <param name="AsOf">The day it is as of.</param>
/// <param name="Tally">How they were answered.</param>
/// <param name="Recommendations">The recommendations, as the document numbers them.</param>
public sealed record ReviewedStateJson(
    string State,
    string Name,
    int Cycle,
    int? Session,
    string Source,
    string? AsOf,
    TallyJson Tally,
    IReadOnlyList<RecommendationJson> Recommendations
)
{
    public static ReviewedStateJson Of(ReviewedState view) =>
        new(
            view.State.Code.ToString(),
            view.State.Name,
            view.Cycle,
            view.Session,
            view.Source.Code.ToString(),
            view.AsOf.OrNull(),
            TallyJson.Of(CycleTally.Of(view.All)[0]),
            [.. view.All.Select(RecommendationJson.Of)]
        );
}
