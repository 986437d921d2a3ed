using Placard.Record.Access;

namespace Placard.Rooms.Access;

/// <summary>An organisation with what else is held of it.</summary>
/// <param name="Organisation">The line of the ledger.</param>
/// <param name="Standing">How it stands as of the last session held.</param>
/// <param name="RollCalls">Roll calls of the Committee whose title names it.</param>
/// <param name="CouncilDecisions">What the Council decided on it against its Committee.</param>
/// <param name="Interventions">Where a source says which state asked about it, or complained of it.</param>
/// <param name="Mergers">Mergers that it has a part in.</param>
public sealed record OrganisationLine(
    NgoOrganisation Organisation,
    NgoStanding Standing,
    IReadOnlyList<VoteEvent> RollCalls,
    IReadOnlyList<NgoCouncilDecision> CouncilDecisions,
    IReadOnlyList<NgoIntervention> Interventions,
    IReadOnlyList<NgoMerger> Mergers
)
{
    public string Name => Organisation.Name;

    public string Address => AccessAddresses.Of(Organisation);

    /// <summary>How often it was put off, all its applications together. Worked out once, because lists are narrowed and sorted by
    /// it.</summary>
    public int Deferrals { get; } = Organisation.Deferrals;

    /// <summary>How long its latest application waited; null where no application is listed.</summary>
    public double? Years { get; } = Organisation.Latest?.YearsWaiting;

    /// <summary>Whether the years are only the least that they can be.</summary>
    public bool IsAtLeast => Organisation.Latest is { } latest && (!latest.IsFirstKnown || latest.Outcome is null);
}
