namespace Placard.Record.FollowUp;

/// <summary>The same recommendation, made to the same state again and again.</summary>
/// <param name="Recommendations">The recommendations, the earliest first; at least two.</param>
public sealed record RecommendationThread(IReadOnlyList<Recommendation> Recommendations)
{
    /// <summary>Names the thread: the name of its first recommendation.</summary>
    public string Id => Recommendations[0].Id;

    /// <summary>The state that is asked.</summary>
    public StateCode State => Recommendations[0].State;

    /// <summary>How many times it was recommended.</summary>
    public int Times => Recommendations.Count;

    /// <summary>In how many reviews and documents it was recommended.</summary>
    public int Occasions => Recommendations.Select(r => (r.Cycle, r.Session, r.Cycle is null ? r.Document : default)).Distinct().Count();

    /// <summary>The latest recommendation to which the state answered; null where it answered none.</summary>
    public Recommendation? LastAnswered => Recommendations.LastOrDefault(r => r.Response != Response.NotKnown);
}
