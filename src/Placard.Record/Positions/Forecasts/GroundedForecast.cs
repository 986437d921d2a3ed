namespace Placard.Record.Positions.Forecasts;

/// <summary>A past vote that a forecast rests on.</summary>
/// <param name="Vote">The vote.</param>
/// <param name="Ways">In what it is like the coming one.</param>
/// <param name="Share">How much of all likeness it bears, from 0 to 1.</param>
public sealed record LikeVote(VoteEvent Vote, IReadOnlyList<Likeness> Ways, double Share);

/// <summary>What the forecast of one state's ballot rests on.</summary>
/// <param name="State">The state.</param>
/// <param name="Cast">Its ballots on the votes most alike, most alike first; empty where it took part in none of them.</param>
/// <param name="Neighbours">The states that voted most as it did on the like of this, nearest first. They stand in where its own ballots are few.</param>
/// <param name="IsSponsor">Whether it introduces the proposal.</param>
public sealed record BallotGround(StateCode State, IReadOnlyList<(VoteEvent Vote, Ballot Ballot)> Cast, IReadOnlyList<StateCode> Neighbours, bool IsSponsor);

/// <summary>A forecast with what it rests on.</summary>
/// <param name="Vote">What was known of the proposal.</param>
/// <param name="Forecast">The forecast.</param>
/// <param name="LastTime">The latest day's votes of this kind on the same title; empty where it is new.</param>
/// <param name="Like">The past votes most alike, most alike first.</param>
/// <param name="Grounds">By state, in the order of the forecast's ballots.</param>
/// <param name="Known">How many roll calls were known.</param>
public sealed record GroundedForecast(
    ComingVote Vote, VoteForecast Forecast, IReadOnlyList<VoteEvent> LastTime, IReadOnlyList<LikeVote> Like, IReadOnlyList<BallotGround> Grounds, int Known);
