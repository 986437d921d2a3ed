using Placard.Desk.WhipCounts;
using Placard.Record.Positions.Forecasts;
using Placard.Rooms.Forecasts;
using Placard.Rooms.Votes;

namespace Placard.Rooms.WhipCounts;

/// <summary>The forecast under a count: that of the forecast pages for the bodies they forecast, and past ballots for the others.</summary>
/// <param name="Forecast">The forecast.</param>
/// <param name="Basis">What it rests on and how far it can be trusted, in a sentence or two for the reader.</param>
/// <param name="Votes">How many roll calls it rests on.</param>
public sealed record CountForecast(VoteForecast Forecast, string Basis, int Votes)
{
    private const int MostNamed = 3;

    /// <inheritdoc cref="ForecastOfVote"/>
    public static async Task<CountForecast> OfAsync(OpenEdition edition, CountedVote vote)
    {
        if (!IsForecast(edition, vote))
        {
            var past = PastBallots.Of(edition, vote);
            return past with { Basis = $"{WhyPlain(vote)} {past.Basis}" };
        }
        var grounded = await Rooms.Forecasts.Forecasting.OfAsync(edition, Coming(edition, vote), vote.On).ConfigureAwait(false);
        return new CountForecast(grounded.Forecast, BasisOf(grounded, vote.On), grounded.Known);
    }

    /// <summary>Whether the vote is forecast from all roll calls, which takes seconds the first time; else by past ballots, at
    /// once.</summary>
    internal static bool IsForecast(OpenEdition edition, CountedVote vote) =>
        ForecastWalk.Forecasts(vote.Body) && Proposal.MembersOf(edition).On(vote.Body, vote.On).Count > 0;

    // An earlier vote says more of a proposal than a title: its agenda item, its kind, and who introduced it.
    private static ComingVote Coming(OpenEdition edition, CountedVote vote)
    {
        if ((vote.Like.IsKnown ? edition.Votes.Find(vote.Like) : null) is not { } like)
            return new ComingVote
            {
                Body = vote.Body,
                Title = vote.Title,
                Rule = vote.Rule,
            };
        var again = ComingVote.Like(like) with { Body = vote.Body, Rule = vote.Rule };
        return like.Body == vote.Body ? again : again with { AgendaItem = "" };
    }

    private static string WhyPlain(CountedVote vote) =>
        ForecastWalk.Forecasts(vote.Body)
            ? $"Who sits in the {vote.Body.ShortName} on {Dates.InWords(vote.On)} is not known, so the vote cannot be forecast. Past "
                + $"ballots are used instead."
            : $"Votes of the {vote.Body.ShortName} are not forecast here. Past ballots are used instead.";

    private static string BasisOf(ExplainedForecast forecast, DateOnly on)
    {
        var last = forecast.LastTime;
        var others = forecast.Like.Select(like => like.Vote).Where(vote => !last.Contains(vote)).Take(MostNamed).ToList();
        return $"This count rests on a forecast from the {Plurals.Count(forecast.Known, "roll call")} known before {Dates.InWords(on)}. "
            + (
                last.Count > 0
                    ? $"The same text was last put to the vote{last[0].Date.AsWhen()}: "
                        + $"{string.Join("; ", last.Take(MostNamed).Select(Told))}. "
                : forecast.IsComparable ? "No earlier vote on this text is known, so the ranges are wider. "
                : "No earlier vote on this text is known, nor one like it: the chances say little more than how members vote on "
                    + "anything. "
            )
            + (
                others.Count == 0
                    ? ""
                    : $"{(last.Count > 0 ? "Also similar" : "Most similar")}: {string.Join("; ", others.Select(vote => $"{Named(vote)} ({vote.Date.InWords()})"))}. "
            )
            + (Rooms.Forecasts.Forecasting.SeatsLeftOutInWords(forecast.Forecast) is { Length: > 0 } seats ? seats + " " : "")
            + "It uses past votes only, not what states have promised or heard since.";
    }

    private static string Told(VoteEvent vote) =>
        vote.Tally is { } tally ? $"{Named(vote)}, {tally.Yes} yes, {tally.No} no, {tally.Abstain} abstaining" : Named(vote);

    private static string Named(VoteEvent vote) =>
        vote.SymbolInWords() is { Length: > 0 } symbol && (vote.Symbol.IsKnown || vote.Draft.IsKnown) ? symbol : vote.Heading();
}

/// <summary>Forecasts the vote that a count is kept for, from what was known before its day.</summary>
/// <param name="edition">The record.</param>
/// <param name="vote">The vote. For one that was taken already, only what came before it may be used.</param>
/// <returns>The forecast, when it is ready; asked again it is there at once. The same record and vote give the same one, draw by draw, so
/// that two counts over it can be compared.</returns>
/// <exception cref="Refusal">The record does not know enough for any.</exception>
public delegate Task<CountForecast> ForecastOfVote(OpenEdition edition, CountedVote vote);
