using Placard.Record.Access;

namespace Placard.Rooms.Access;

/// <summary>A list of organisations as JSON gives it.</summary>
/// <param name="Total">How many pass the filter, whatever page this is.</param>
/// <param name="Page">The page, from 1.</param>
/// <param name="Pages">The number of pages.</param>
/// <param name="First">The day of the first session held; left out where none is.</param>
/// <param name="Last">The day of the last.</param>
/// <param name="Organisations">The organisations of the page.</param>
public sealed record OrganisationListJson(
    int Total,
    int Page,
    int Pages,
    string? First,
    string? Last,
    IReadOnlyList<OrganisationLineJson> Organisations
)
{
    public static OrganisationListJson Of(OrganisationList list) =>
        new(
            list.All.Count,
            list.Query.Page,
            list.Pages,
            list.First.Iso(),
            list.Last.Iso(),
            [.. list.Shown.Select(OrganisationLineJson.Of)]
        );
}

/// <summary>One organisation of a list.</summary>
/// <param name="Name">Its latest name.</param>
/// <param name="Address">Its page.</param>
/// <param name="Standing">How its latest application stands as of the last session held.</param>
/// <param name="Deferrals">At how many sessions an application of it was put off.</param>
/// <param name="YearsWaiting">How long its latest application waited; left out where none is listed.</param>
/// <param name="IsAtLeast">Whether it may have waited longer.</param>
/// <param name="LastSession">The day of the last session of which a decision on it is listed.</param>
/// <param name="RollCalls">How many roll calls name it.</param>
/// <param name="AskedBy">Codes of the states that a source says asked about it; most sources do not say.</param>
public sealed record OrganisationLineJson(
    string Name,
    string Address,
    string Standing,
    int Deferrals,
    double? YearsWaiting,
    bool IsAtLeast,
    string? LastSession,
    int RollCalls,
    IReadOnlyList<string>? AskedBy
)
{
    public static OrganisationLineJson Of(OrganisationLine line) =>
        new(
            line.Name,
            line.Address,
            line.Standing.ToWord(),
            line.Deferrals,
            line.Years is { } years ? Math.Round(years, 2) : null,
            line.IsAtLeast,
            line.Organisation.LastSession.Iso(),
            line.RollCalls.Count,
            line.Interventions.Count > 0 ? [.. line.Interventions.Select(i => i.State.ToString()).Distinct()] : null
        );
}
