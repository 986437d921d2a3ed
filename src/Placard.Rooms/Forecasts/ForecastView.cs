using Placard.Record.Positions.Forecasts;

namespace Placard.Rooms.Forecasts;

/// <summary>What the page of a forecast shows.</summary>
public sealed record ForecastView(ForecastAsked Asked, ForecastWords Words, ExplainedForecast Grounded, OutcomeForecast Margin, StateRegister States)
{
    /// <summary>Every member with what its forecast rests on, likeliest to vote yes first.</summary>
    public IEnumerable<(BallotForecast Ballot, BallotExplanation Ground)> Ranked => Grounded.Forecast.Ballots
        .Zip(Grounded.Ballots)
        .OrderByDescending(pair => pair.First.Yes).ThenBy(pair => pair.First.No).ThenBy(pair => pair.First.State);

    /// <summary>Where a whip count over this forecast is begun; null for what a count does not know of: an amendment, a part, sponsors or subjects of the reader's own.</summary>
    public string? WhipCount => Asked.Vote.Kind != VoteKind.WholeText || !string.IsNullOrWhiteSpace(Words.Sponsors) || !string.IsNullOrWhiteSpace(Words.Topic) ? null
        : (Asked.Like is { } like ? Addresses.WhipCountLike(like.Address) : $"{Addresses.WhipCounts}?title={Uri.EscapeDataString(Asked.Vote.Title)}&body={Asked.Vote.Body.Code}")
            + $"&on={Dates.Iso(Asked.On)}" + (Asked.Vote.Rule == Majority.TwoThirds ? "&rule=two-thirds" : "");

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
