using Placard.Edition.Reading;
using Placard.Record.Bodies;
using Placard.Record.Positions.Forecasts;
using Placard.Record.States;
using Placard.Record.Votes;

namespace Placard.Rooms.Forecasts;

/// <summary>What the page of a forecast shows.</summary>
public sealed record ForecastView(ForecastAsked Asked, ForecastWords Words, GroundedForecast Grounded, MarginChances Margin, StateRegister States)
{
    /// <summary>Every member with what its forecast rests on, likeliest to vote yes first.</summary>
    public IEnumerable<(BallotForecast Ballot, BallotGround Ground)> Ranked => Grounded.Forecast.Ballots
        .Zip(Grounded.Grounds)
        .OrderByDescending(pair => pair.First.Yes).ThenBy(pair => pair.First.No).ThenBy(pair => pair.First.State);

    /// <summary>Whether no vote on this title was known.</summary>
    public bool IsNew => Grounded.LastTime.Count == 0;
}

/// <summary>What the page shows where nothing is asked yet.</summary>
/// <param name="Words">What the form holds.</param>
/// <param name="Recent">Texts of the Council that came more than once, those voted on last first.</param>
public sealed record ForecastStart(ForecastWords Words, IReadOnlyList<VoteEvent> Recent)
{
    private const int MostRecent = 12;

    public static ForecastStart Of(OpenEdition edition, ForecastWords words) => new(words,
    [
        .. (HasMembers(edition) ? edition.Votes.All : [])
            .Where(v => v.Body == Body.HumanRightsCouncil && v.IsMeasurable && v.Kind == VoteKind.WholeText)
            .DistinctBy(v => v.Title, StringComparer.OrdinalIgnoreCase)
            .Take(MostRecent),
    ]);

    private static bool HasMembers(OpenEdition edition) => ForecastAsked.DayAfterLast(edition, Body.HumanRightsCouncil) is { } day
        && ForecastAsked.MembersOf(edition).On(Body.HumanRightsCouncil, day).Count > 0;
}
