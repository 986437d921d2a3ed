using Placard.Record.Positions.Forecasts;

namespace Placard.Rooms.Forecasts;

/// <summary>Forecasts for rooms that build on them.</summary>
public static class Forecasting
{
    /// <summary>The forecast of a vote on a day; begun at once, finished when the task is, and kept. The same edition, vote and day give
    /// the same draws.</summary>
    /// <param name="edition">The record.</param>
    /// <param name="vote">What is known of the proposal, in a body whose votes are forecast and whose members that day are known.</param>
    /// <param name="on">The day; only what is dated before it is looked at.</param>
    /// <exception cref="Refusal">Too many forecasts are waiting.</exception>
    public static async Task<ExplainedForecast> OfAsync(OpenEdition edition, ComingVote vote, DateOnly on) =>
        (await ForecastIndex.Of(edition).ForecastAsync(new Proposal(vote, on, null)).ConfigureAwait(false)).Explained;

    /// <summary>How many seats of the body are left out of a forecast because the record does not know who holds them that day, or nobody
    /// does; 0 for bodies in which every state sits.</summary>
    public static int SeatsLeftOut(VoteForecast forecast) =>
        forecast.Body == Body.HumanRightsCouncil ? Math.Max(0, forecast.Body.Seats - forecast.Ballots.Count) : 0;

    /// <summary>The same in the line of a chance: <c> among the 32 of 47 members that are known</c>; empty where no seat is left
    /// out.</summary>
    public static string AmongKnown(VoteForecast forecast) =>
        SeatsLeftOut(forecast) == 0 ? "" : $" among the {forecast.Ballots.Count} of {forecast.Body.Seats} members that are known";

    /// <summary>The same as sentences; empty where no seat is left out.</summary>
    public static string SeatsLeftOutInWords(VoteForecast forecast)
    {
        var missing = SeatsLeftOut(forecast);
        return missing == 0
            ? ""
            : $"Of the {forecast.Body.Seats} seats of the {forecast.Body.ShortName} that day the record knows who holds "
                + $"{forecast.Ballots.Count}. "
                + $"The other {(missing == 1 ? "one is" : $"{missing} are")} left out: chances and counts are those of these {forecast.Ballots.Count} alone.";
    }
}
