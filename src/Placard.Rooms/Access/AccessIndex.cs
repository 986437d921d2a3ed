using Placard.Edition.Registers;
using Placard.Record.Access;

namespace Placard.Rooms.Access;

/// <summary>The register of access of one edition, joined once: organisations with what was decided, asked and voted on them.</summary>
internal sealed class AccessIndex
{
    private readonly Dictionary<string, OrganisationLine> _bySlug;
    private readonly Dictionary<NgoOrganisation, OrganisationLine> _lines;

    private AccessIndex(OpenEdition edition)
    {
        var registers = edition.Registers;
        Ledger = NgoLedger.Of(registers.All(NgoTables.Decisions), registers.All(NgoTables.NameChanges), registers.All(NgoTables.Sessions));
        Sessions = SessionLine.Of(Ledger, registers.All(NgoTables.Sessions));
        Interventions = registers.All(NgoTables.Interventions);
        CouncilDecisions = registers.All(NgoTables.CouncilDecisions);
        Invitations = registers.All(AccessTables.Invitations);
        InvitationCounts = registers.All(AccessTables.InvitationCounts);
        Reports = [.. registers.All(AccessTables.Reprisals).OrderByDescending(r => r.Year)];
        RollCalls = [.. edition.Votes.All.Where(v => v.Body == Body.NgoCommittee && v.IsRollCall)];
        All = Lines(registers.All(NgoTables.Mergers));
        Asked = [.. All.Where(line => line.Interventions.Count > 0)];
        _lines = All.ToDictionary(line => line.Organisation);
        _bySlug = All.GroupBy(line => line.Organisation.Slug, StringComparer.Ordinal)
            .ToDictionary(of => of.Key, of => of.First(), StringComparer.Ordinal);
        ByName = [.. All.OrderBy(line => line.Organisation.Slug, StringComparer.Ordinal)];
        ByYears = [.. All.OrderByDescending(line => line.Years ?? -1)];
        Patterns = StatePattern.Of(RollCalls, edition.States);
    }

    public NgoLedger Ledger { get; }

    /// <summary>Every session of which anything is held, latest first.</summary>
    public IReadOnlyList<SessionLine> Sessions { get; }

    /// <summary>Every organisation, those put off most often first.</summary>
    public IReadOnlyList<OrganisationLine> All { get; }

    /// <summary>Those about which a source says who asked, or complained; a handful of thousands.</summary>
    public IReadOnlyList<OrganisationLine> Asked { get; }

    public IReadOnlyList<OrganisationLine> ByName { get; }

    /// <summary>Those whose latest application waited longest first.</summary>
    public IReadOnlyList<OrganisationLine> ByYears { get; }

    /// <summary>The roll calls of the Committee, latest first, those whose record contains an error among them.</summary>
    public IReadOnlyList<VoteEvent> RollCalls { get; }

    /// <summary>What each state did in them, by name.</summary>
    public IReadOnlyList<StatePattern> Patterns { get; }

    public IReadOnlyList<NgoIntervention> Interventions { get; }

    public IReadOnlyList<NgoCouncilDecision> CouncilDecisions { get; }

    public IReadOnlyList<StandingInvitation> Invitations { get; }

    public IReadOnlyList<StandingInvitationCount> InvitationCounts { get; }

    /// <summary>The reports on reprisals, latest first.</summary>
    public IReadOnlyList<ReprisalsReport> Reports { get; }

    public static AccessIndex Of(OpenEdition edition) => edition.Keep(e => new AccessIndex(e));

    /// <summary>The organisation of an address or of a name in any spelling; null for none.</summary>
    public OrganisationLine? Find(string name) =>
        _bySlug.GetValueOrDefault(NgoName.SlugOf(name)) ?? (Ledger.Find(name) is { } found ? _lines[found] : null);

    private IReadOnlyList<OrganisationLine> Lines(IReadOnlyList<NgoMerger> mergers)
    {
        var names = new NamesInText(Ledger);
        var votes = RollCalls.SelectMany(vote => names.In(vote.Title).Select(o => (Of: o, Vote: vote))).ToLookup(v => v.Of, v => v.Vote);
        var asked = Interventions.SelectMany(i => names.In(i.Words).Select(o => (Of: o, What: i))).ToLookup(i => i.Of, i => i.What);
        var decided = CouncilDecisions.Select(d => (Of: Ledger.Find(d.Organisation), Decision: d)).ToLookup(d => d.Of, d => d.Decision);
        var merged = mergers
            .SelectMany(m => new[] { m.Of, m.With, m.Into }.Select(Ledger.Find).OfType<NgoOrganisation>().Distinct().Select(o => (o, m)))
            .ToLookup(m => m.o, m => m.m);
        return
        [
            .. Ledger
                .All.Select(organisation => new OrganisationLine(
                    organisation,
                    organisation.StandingAt(Ledger.LastSession),
                    [.. votes[organisation]],
                    [.. decided[organisation]],
                    [.. asked[organisation]],
                    [.. merged[organisation]]
                ))
                .OrderByDescending(line => line.Organisation.Deferrals)
                .ThenBy(line => line.Organisation.Slug, StringComparer.Ordinal),
        ];
    }
}
