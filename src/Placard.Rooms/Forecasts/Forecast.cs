using Placard.Record.Positions.Forecasts;

namespace Placard.Rooms.Forecasts;

/// <summary>The forecast of a vote, with what it rests on.</summary>
public sealed record Forecast(
    ForecastQuery Query,
    Proposal Proposal,
    ExplainedForecast Explained,
    OutcomeForecast Margin,
    StateRegister States,
    HeldRecord Held
)
{
    /// <summary>Makes it, or waits for it where others asked first.</summary>
    /// <exception cref="Refusal">The vote cannot be forecast, or too many forecasts are waiting.</exception>
    internal static async Task<Forecast> OfAsync(Request request, ForecastQuery query)
    {
        var edition = request.Edition;
        var proposal = Proposal.Of(request, query);
        request.Progress.Report(($"Reading the votes before {Dates.Iso(proposal.On)}", 0.1));
        var worked = await ForecastIndex.Of(edition).ForecastAsync(proposal);
        return new(query, proposal, worked.Explained, worked.Margin, edition.States, edition.Held)
        {
            NeverVotedOn = NeverVotedOn.Of(edition, proposal),
        };
    }

    /// <summary>That no vote on the title is held, only adoptions without one; null where that is not so.</summary>
    public NeverVotedOn? NeverVotedOn { get; private init; }

    /// <summary>Every member with what its forecast rests on, likeliest to vote yes first; in code order where nothing is
    /// comparable.</summary>
    public IEnumerable<(BallotForecast Ballot, BallotExplanation Ground)> Ranked =>
        Explained
            .Forecast.Ballots.Zip(Explained.Ballots)
            .OrderByDescending(pair => IsComparable ? pair.First.Yes : 0)
            .ThenBy(pair => IsComparable ? pair.First.No : 0)
            .ThenBy(pair => pair.First.State);

    /// <summary>Where a whip count over this forecast is begun; null for what a count does not know of: an amendment, a part, sponsors or
    /// subjects of the reader's own.</summary>
    public string? WhipCount =>
        Proposal.Vote.Kind != VoteKind.WholeText || Query.Sponsors is not null || Query.Topic is not null
            ? null
            : (
                Proposal.Like is { } like
                    ? Addresses.WhipCountLike(like.Address)
                    : $"{Addresses.WhipCounts}?title={Uri.EscapeDataString(Proposal.Vote.Title)}&body={Proposal.Vote.Body.Code}"
            )
                + $"&on={Dates.Iso(Proposal.On)}"
                + (Proposal.Vote.Rule == Majority.TwoThirds ? "&rule=two-thirds" : "");

    /// <summary>Whether any past vote is comparable. Where none is, no chance is shown.</summary>
    public bool IsComparable => Explained.IsComparable;

    /// <summary>Whether no vote on this title was known.</summary>
    public bool IsNew => Explained.LastTime.Count == 0;
}

/// <summary>What the page shows where nothing is asked yet.</summary>
/// <param name="Query">What the form shows.</param>
/// <param name="Recent">Texts of the Council that came more than once, those voted on last first.</param>
public sealed record ForecastStart(ForecastQuery Query, IReadOnlyList<VoteEvent> Recent)
{
    private const int MostRecent = 12;

    public static ForecastStart Of(OpenEdition edition, ForecastQuery query) =>
        new(
            query,
            [
                .. (HasMembers(edition) ? edition.Votes.All : [])
                    .Where(v => v.Body == Body.HumanRightsCouncil && v.IsMeasurable && v.Kind == VoteKind.WholeText)
                    .DistinctBy(v => v.Title, StringComparer.OrdinalIgnoreCase)
                    .Take(MostRecent),
            ]
        );

    private static bool HasMembers(OpenEdition edition) =>
        Proposal.DayAfterLast(edition, Body.HumanRightsCouncil) is { } day
        && Proposal.MembersOf(edition).On(Body.HumanRightsCouncil, day).Count > 0;
}
