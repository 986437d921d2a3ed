using Placard.Edition.Registers;
using Placard.Record.FollowUp;
using Placard.Rooms.Votes;

namespace Placard.Rooms.FollowUp;

/// <summary>One recommendation as JSON gives it.</summary>
/// <param name="Recommendation">The recommendation.</param>
/// <param name="Others">What other sources say of it, with what differs by column.</param>
/// <param name="Thread">The thread it is in; left out for none found.</param>
public sealed record ShownRecommendationJson(
    RecommendationJson Recommendation,
    IReadOnlyList<OtherRecommendationJson> Others,
    ThreadJson? Thread
)
{
    public static ShownRecommendationJson Of(ShownRecommendation view) =>
        new(
            RecommendationJson.Of(view.Entry),
            [.. view.Others.Select(OtherRecommendationJson.Of)],
            view.Thread is { } thread ? ThreadJson.Of(thread) : null
        );
}

/// <summary>What another source says of it.</summary>
/// <param name="Source">Where that was read.</param>
/// <param name="Differs">What it says otherwise, by column; empty where it says the same.</param>
public sealed record OtherRecommendationJson(SourceJson Source, IReadOnlyDictionary<string, string> Differs)
{
    internal static OtherRecommendationJson Of(OtherStatement<Recommendation> other) => new(SourceJson.Of(other.Origin), other.Differs);
}
