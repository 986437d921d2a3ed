using Placard.Record.Access;
using Placard.Rooms.Votes;

namespace Placard.Rooms.Access;

/// <summary>What the register of access holds of one state, as JSON gives it.</summary>
/// <param name="State">Its code.</param>
/// <param name="Name">Its name.</param>
/// <param name="RollCalls">What it did in roll calls of the NGO Committee; left out where no list has it.</param>
/// <param name="Interventions">Where a source says that it asked about an organisation, or complained of it; most do not say.</param>
/// <param name="StandingInvitation">Its standing invitation; left out where none was found, which is not the same as none.</param>
/// <param name="Reprisals">The reports on reprisals in which it was found named; most lists were read in part.</param>
public sealed record AccessOfStateJson(
    string State,
    string Name,
    StatePatternJson? RollCalls,
    IReadOnlyList<InterventionJson> Interventions,
    InvitationJson? StandingInvitation,
    IReadOnlyList<ReprisalsReportJson> Reprisals
)
{
    public static AccessOfStateJson Of(AccessOfState held) =>
        new(
            held.State.Code.ToString(),
            held.State.Name,
            held.Pattern is { } pattern ? StatePatternJson.Of(pattern) : null,
            [.. held.Interventions.Select(InterventionJson.Of)],
            held.Invitation is { } invitation ? InvitationJson.Of(invitation) : null,
            [.. held.Reports.Select(ReprisalsReportJson.Of)]
        );
}

/// <summary>A standing invitation.</summary>
/// <param name="State">Code of the state.</param>
/// <param name="Status">extended or pledged.</param>
/// <param name="Extended">When, as exactly as it is known; left out where not found.</param>
/// <param name="IsLatest">Whether that is only the day by which it had been.</param>
/// <param name="Precision">What the day rests on, where it was inferred.</param>
/// <param name="Evidence">What says so.</param>
/// <param name="Note">What should be known of it.</param>
/// <param name="Sources">Where it was read.</param>
public sealed record InvitationJson(
    string State,
    string Status,
    string? Extended,
    bool IsLatest,
    string? Precision,
    string Evidence,
    string? Note,
    IReadOnlyList<SourceJson> Sources
)
{
    public static InvitationJson Of(StandingInvitation invitation) =>
        new(
            invitation.State.ToString(),
            InvitationWords.Status(invitation),
            invitation.Extended.OrNull(),
            invitation.IsLatest,
            invitation.Precision.Length > 0 ? invitation.Precision : null,
            invitation.Evidence,
            invitation.Note.Length > 0 ? invitation.Note : null,
            [SourceJson.Of(invitation.Origin)]
        );
}

/// <summary>A report on reprisals.</summary>
/// <param name="Year">The year it was presented.</param>
/// <param name="Symbol">Its symbol; left out where not found.</param>
/// <param name="IsSymbolUnconfirmed">Whether no page that was read bears the symbol out.</param>
/// <param name="Date">The day it was published or presented.</param>
/// <param name="Period">The days it covers, as written.</param>
/// <param name="Countries">How many countries it names; left out where not found.</param>
/// <param name="Named">Codes of the states found named in it.</param>
/// <param name="IsWhole">Whether that is every country that it counts.</param>
/// <param name="Extent">How far the list goes.</param>
/// <param name="Note">What should be known of it.</param>
/// <param name="Sources">Where it was read.</param>
public sealed record ReprisalsReportJson(
    int Year,
    string? Symbol,
    bool IsSymbolUnconfirmed,
    string? Date,
    string? Period,
    int? Countries,
    IReadOnlyList<string> Named,
    bool IsWhole,
    string? Extent,
    string? Note,
    IReadOnlyList<SourceJson> Sources
)
{
    public static ReprisalsReportJson Of(ReprisalsReport report) =>
        new(
            report.Year,
            report.Symbol.OrNull(),
            report.IsSymbolUnconfirmed,
            report.Date.OrNull(),
            report.Period.Length > 0 ? report.Period : null,
            report.Countries,
            [.. report.Named.Select(s => s.ToString())],
            report.IsComplete,
            report.Extent.Length > 0 ? report.Extent : null,
            report.Note.Length > 0 ? report.Note : null,
            [SourceJson.Of(report.Origin)]
        );
}
