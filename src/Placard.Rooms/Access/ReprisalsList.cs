using Placard.Record.Access;

namespace Placard.Rooms.Access;

/// <summary>What the list of reports on reprisals is narrowed to.</summary>
public sealed record ReprisalsQuery(State? State)
{
    private static readonly Parameter<State?> Naming = Ask.State("state", "Only reports in which this state was found named") with
    {
        Label = "State named",
    };

    public static QueryParameters<ReprisalsQuery> Parameters { get; } =
        new QueryParameters<ReprisalsQuery>(request =>
            new(request.Value(Naming) is { } state ? request.States.Delegation(state) : null)
        ).With(Naming, q => q.State);
}

/// <summary>The Secretary-General’s reports on reprisals: states and figures that they publish, and no person.</summary>
/// <param name="Query">What was asked.</param>
/// <param name="Reports">Those that pass, latest first.</param>
/// <param name="All">How many are held.</param>
/// <param name="States">The register of states.</param>
public sealed record ReprisalsList(ReprisalsQuery Query, IReadOnlyList<ReprisalsReport> Reports, int All, StateRegister States)
{
    public static ReprisalsList Of(OpenEdition edition, ReprisalsQuery query)
    {
        var reports = AccessIndex.Of(edition).Reports;
        return new(
            query,
            [.. reports.Where(r => query.State is not { } state || r.Named.Contains(state.Code))],
            reports.Count,
            edition.States
        );
    }

    public Feed ToFeed() =>
        new(
            "Reports on reprisals",
            [
                .. Reports
                    .Where(r => r.Date.IsKnown)
                    .Select(r => new FeedEntry(
                        $"Report on reprisals {Numbers.Plain(r.Year)}, {AccessWords.Symbol(r)}",
                        $"{AccessAddresses.Reprisals}#y{Numbers.Plain(r.Year)}",
                        r.Date.Earliest,
                        r.Countries is { } countries ? $"It names {Plurals.Count(countries, "country", "countries")}." : ""
                    )),
            ]
        );
}
