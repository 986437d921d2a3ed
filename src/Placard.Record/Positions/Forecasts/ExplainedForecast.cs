namespace Placard.Record.Positions.Forecasts;

/// <summary>A similar past vote that a forecast uses.</summary>
/// <param name="Vote">The vote.</param>
/// <param name="Similarities">In which ways it is similar to the coming vote.</param>
/// <param name="Share">Its share of the total similarity weight, from 0 to 1.</param>
public sealed record SimilarVote(VoteEvent Vote, IReadOnlyList<Similarity> Similarities, double Share);

/// <summary>The explanation of one state's forecast.</summary>
/// <param name="State">The state.</param>
/// <param name="Cast">Its ballots on the most similar votes, most similar first; empty where it took part in none of them.</param>
/// <param name="Neighbours">The states that voted most like it on similar votes, nearest first. Their ballots are used where its own are
/// few.</param>
/// <param name="IsSponsor">Whether it introduces the proposal.</param>
public sealed record BallotExplanation(
    StateCode State,
    IReadOnlyList<(VoteEvent Vote, Ballot Ballot)> Cast,
    IReadOnlyList<StateCode> Neighbours,
    bool IsSponsor
);

/// <summary>A forecast with its explanation.</summary>
/// <param name="Vote">What was known of the proposal.</param>
/// <param name="Forecast">The forecast.</param>
/// <param name="LastTime">The latest day's votes of this kind on the same title; empty where it is new.</param>
/// <param name="Like">The most similar past votes, most similar first.</param>
/// <param name="Ballots">The explanation of each ballot, in the order of the forecast's ballots.</param>
/// <param name="Known">The number of roll calls known on that day.</param>
/// <param name="TurnedFrom">For a proposal that would stop a text, how many such proposals on record say how the ballots on the text turn
/// round; 0 for any other.</param>
public sealed record ExplainedForecast(
    ComingVote Vote,
    VoteForecast Forecast,
    IReadOnlyList<VoteEvent> LastTime,
    IReadOnlyList<SimilarVote> Like,
    IReadOnlyList<BallotExplanation> Ballots,
    int Known,
    int TurnedFrom = 0
)
{
    /// <summary>The likeness of titles below which no vote is comparable: forecasts of votes on less like ones were hardly better than how
    /// members vote on anything (<c>docs/measures/forecast.md</c>).</summary>
    public const double LeastLikeness = 0.35;

    /// <summary>How like the title of the most similar past vote is, from 0 to 1; 1 for the same title.</summary>
    public required double Likeness { get; init; }

    /// <summary>The shares of yes, no, abstaining and not voting of the members of the day in all proposals of the kind in the body, recent
    /// ones counting more: all that can be said where nothing is comparable.</summary>
    public required IReadOnlyList<double> BaseRates { get; init; }

    /// <summary>Whether any past vote is comparable. Where none is, the forecast must not be shown as one.</summary>
    public bool IsComparable => Likeness >= LeastLikeness;
}
