namespace Placard.Record.Positions.Forecasts;

/// <summary>How a coming vote is expected to go.</summary>
/// <param name="Body">The body that will vote.</param>
/// <param name="On">The day; only what was known the day before was used.</param>
/// <param name="Rule">What it needs to be adopted.</param>
/// <param name="Ballots">The chances of each member of that day, in code order.</param>
/// <param name="Draws">The same votes drawn together, from which everything about the outcome and the margin is counted.</param>
public sealed record VoteForecast(Body Body, DateOnly On, Majority Rule, IReadOnlyList<BallotForecast> Ballots, BallotDraws Draws);
