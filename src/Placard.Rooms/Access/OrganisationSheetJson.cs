using Placard.Record.Access;
using Placard.Rooms.Votes;

namespace Placard.Rooms.Access;

/// <summary>One organisation as JSON gives it.</summary>
public sealed record OrganisationSheetJson
{
    /// <summary>Its latest name.</summary>
    public required string Name { get; init; }

    /// <summary>Its other spellings and names.</summary>
    public required IReadOnlyList<string> Spellings { get; init; }

    /// <summary>How its latest application stands as of <see cref="LastSession"/>.</summary>
    public required string Standing { get; init; }

    /// <summary>The day of the last session held.</summary>
    public string? LastSession { get; init; }

    /// <summary>At how many sessions an application of it was put off.</summary>
    public required int Deferrals { get; init; }

    /// <summary>Its applications, in order.</summary>
    public required IReadOnlyList<ApplicationJson> Applications { get; init; }

    /// <summary>Every decision listed of it, by session.</summary>
    public required IReadOnlyList<NgoDecisionJson> Decisions { get; init; }

    /// <summary>Its changes of name.</summary>
    public required IReadOnlyList<NameChangeJson> NameChanges { get; init; }

    /// <summary>Mergers that it has a part in.</summary>
    public required IReadOnlyList<MergerJson> Mergers { get; init; }

    /// <summary>The roll calls of the Committee whose title names it.</summary>
    public required IReadOnlyList<VoteJson> RollCalls { get; init; }

    /// <summary>Where a source says which state asked about it, or complained of it; most do not say.</summary>
    public required IReadOnlyList<InterventionJson> Interventions { get; init; }

    /// <summary>What the Council decided on it against its Committee.</summary>
    public required IReadOnlyList<CouncilDecisionJson> CouncilDecisions { get; init; }

    public static OrganisationSheetJson Of(OrganisationSheet sheet) =>
        new()
        {
            Name = sheet.Line.Name,
            Spellings = sheet.Organisation.Spellings,
            Standing = sheet.Line.Standing.ToWord(),
            LastSession = sheet.LastSession.Iso(),
            Deferrals = sheet.Line.Deferrals,
            Applications = [.. sheet.Organisation.Applications.Select(ApplicationJson.Of)],
            Decisions = [.. sheet.Organisation.Decisions.Select(d => NgoDecisionJson.Of(d, sheet.NameOf(d.Session)))],
            NameChanges = [.. sheet.Organisation.Changes.Select(NameChangeJson.Of)],
            Mergers = [.. sheet.Line.Mergers.Select(MergerJson.Of)],
            RollCalls = [.. sheet.Line.RollCalls.Select(VoteJson.Line)],
            Interventions = [.. sheet.Line.Interventions.Select(InterventionJson.Of)],
            CouncilDecisions = [.. sheet.Line.CouncilDecisions.Select(CouncilDecisionJson.Of)],
        };
}

/// <summary>One application.</summary>
/// <param name="First">The day of the first session known to have had it.</param>
/// <param name="IsFirstKnown">Whether it was new there; otherwise it may have been made before.</param>
/// <param name="Deferred">The days of the sessions that put it off.</param>
/// <param name="Outcome">How it ended; left out where no end is listed.</param>
/// <param name="Last">The day of the last session known to have had it.</param>
/// <param name="YearsWaiting">The years from the first to the last.</param>
public sealed record ApplicationJson(
    string First,
    bool IsFirstKnown,
    IReadOnlyList<string> Deferred,
    string? Outcome,
    string Last,
    double YearsWaiting
)
{
    public static ApplicationJson Of(NgoApplication application) =>
        new(
            application.First.Iso(),
            application.IsFirstKnown,
            [.. application.Deferred.Select(day => day.Iso())],
            application.Outcome?.ToWord(),
            application.Last.Iso(),
            Math.Round(application.YearsWaiting, 2)
        );
}

/// <summary>One decision on an organisation.</summary>
/// <param name="Session">The day that dates the session.</param>
/// <param name="SessionName">What the session is called.</param>
/// <param name="Decision">What was decided.</param>
/// <param name="Organisation">The name as printed.</param>
/// <param name="IsNew">Whether the application was new; left out where the source does not tell.</param>
/// <param name="Note">What the source adds.</param>
/// <param name="Sources">Where it was read.</param>
public sealed record NgoDecisionJson(
    string Session,
    string SessionName,
    string Decision,
    string Organisation,
    bool? IsNew,
    string? Note,
    IReadOnlyList<SourceJson> Sources
)
{
    public static NgoDecisionJson Of(NgoDecision decision, string sessionName) =>
        new(
            decision.Session.Iso(),
            sessionName,
            decision.Kind.ToWord(),
            decision.Organisation,
            decision.IsNew,
            decision.Note.Length > 0 ? decision.Note : null,
            [SourceJson.Of(decision.Origin)]
        );
}

/// <summary>A change of name of which the Committee took note.</summary>
public sealed record NameChangeJson(string Session, string From, string To, string? Status, IReadOnlyList<SourceJson> Sources)
{
    public static NameChangeJson Of(NgoNameChange change) =>
        new(change.Session.Iso(), change.From, change.To, change.Status.Length > 0 ? change.Status : null, [SourceJson.Of(change.Origin)]);
}

/// <summary>A merger put to the Committee.</summary>
public sealed record MergerJson(
    string Session,
    string Organisation,
    string With,
    string Into,
    bool IsDeferred,
    IReadOnlyList<SourceJson> Sources
)
{
    public static MergerJson Of(NgoMerger merger) =>
        new(merger.Session.Iso(), merger.Of, merger.With, merger.Into, merger.IsDeferred, [SourceJson.Of(merger.Origin)]);
}

/// <summary>That a state asked about an organisation, or complained of it.</summary>
public sealed record InterventionJson(string State, string? Session, string Words, string Place, IReadOnlyList<SourceJson> Sources)
{
    public static InterventionJson Of(NgoIntervention intervention) =>
        new(
            intervention.State.ToString(),
            intervention.Session.Length > 0 ? intervention.Session : null,
            intervention.Words,
            intervention.Place,
            [SourceJson.Of(intervention.Origin)]
        );
}

/// <summary>A decision of the Council against its Committee.</summary>
public sealed record CouncilDecisionJson(
    string Organisation,
    string Date,
    bool IsGranted,
    string? Tally,
    string? Note,
    IReadOnlyList<SourceJson> Sources
)
{
    public static CouncilDecisionJson Of(NgoCouncilDecision decision) =>
        new(
            decision.Organisation,
            decision.Date.ToString(),
            decision.IsGranted,
            decision.Tally.Length > 0 ? decision.Tally : null,
            decision.Note.Length > 0 ? decision.Note : null,
            [SourceJson.Of(decision.Origin)]
        );
}
