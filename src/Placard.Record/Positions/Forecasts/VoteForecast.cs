namespace Placard.Record.Positions.Forecasts;

/// <summary>The forecast of a coming vote.</summary>
/// <param name="Body">The body that will vote.</param>
/// <param name="On">The day; only what was known the day before was used.</param>
/// <param name="Rule">What it needs to be adopted.</param>
/// <param name="Ballots">The probabilities of each member of that day, in code order.</param>
/// <param name="Draws">Joint draws of the same ballots, in which the outcome and the margin are counted.</param>
public sealed record VoteForecast(Body Body, DateOnly On, Majority Rule, IReadOnlyList<BallotForecast> Ballots, BallotDraws Draws);
