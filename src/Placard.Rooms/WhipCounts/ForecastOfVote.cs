using Placard.Desk.WhipCounts;
using Placard.Record.Positions.Forecasts;

namespace Placard.Rooms.WhipCounts;

/// <summary>Forecasts the vote that a count is kept for, from what was known before its day.</summary>
/// <param name="edition">The record.</param>
/// <param name="vote">The vote. For one that was taken already, only what came before it may be used.</param>
/// <returns>The forecast, when it is worked out; asked again it is there at once. The same record and vote give the same one, draw by draw, so that two counts over it can be compared.</returns>
/// <exception cref="Refusal">The record does not know enough for any.</exception>
public delegate Task<CountForecast> ForecastOfVote(OpenEdition edition, CountedVote vote);

/// <summary>A forecast, and what it rests on.</summary>
/// <param name="Forecast">The forecast.</param>
/// <param name="Basis">What it rests on and how far it can be trusted, in a sentence or two for the reader.</param>
/// <param name="Votes">How many roll calls it rests on.</param>
public sealed record CountForecast(VoteForecast Forecast, string Basis, int Votes);
