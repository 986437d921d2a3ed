namespace Placard.Record.Access;

/// <summary>The ledger of the Committee on Non-Governmental Organizations: every organisation of which a decision is listed, one line each.
/// The same decisions in any order give the same ledger.</summary>
public sealed class NgoLedger
{
    private readonly Dictionary<string, NgoOrganisation> _byKey;
    private readonly NgoSpellings _spellings;

    private NgoLedger(IReadOnlyList<NgoOrganisation> all, IReadOnlyList<NgoSession> sessions, NgoSpellings spellings)
    {
        (All, Sessions, _spellings) = (all, sessions, spellings);
        _byKey = all.ToDictionary(o => o.Key, StringComparer.Ordinal);
    }

    /// <summary>Every organisation, by name.</summary>
    public IReadOnlyList<NgoOrganisation> All { get; }

    /// <summary>Every session of which a decision is listed, in order.</summary>
    public IReadOnlyList<NgoSession> Sessions { get; }

    /// <summary>The day of the last session of which a decision is listed; null for an empty ledger.</summary>
    public DateOnly? LastSession => Sessions.Count > 0 ? Sessions[^1].Day : null;

    /// <summary>The organisation that a name is of, in any spelling or as in the address of its page; null for none.</summary>
    public NgoOrganisation? Find(string name) => _byKey.GetValueOrDefault(_spellings.KeyOf(name));

    /// <summary>Makes the ledger.</summary>
    /// <param name="decisions">Every decision, in any order.</param>
    /// <param name="changes">Every change of name, in any order.</param>
    /// <param name="reports">What reports say of sessions, in any order.</param>
    public static NgoLedger Of(
        IEnumerable<NgoDecision> decisions,
        IEnumerable<NgoNameChange> changes,
        IEnumerable<NgoSessionReport> reports
    )
    {
        ArgumentNullException.ThrowIfNull(decisions);
        ArgumentNullException.ThrowIfNull(changes);
        NgoDecision[] all = [.. decisions];
        NgoNameChange[] noted = [.. changes];
        var spellings = new NgoSpellings(all.Select(d => d.Organisation), noted);
        var changesOf = noted.ToLookup(c => spellings.KeyOf(c.From), StringComparer.Ordinal);
        var decisionsOf = all.ToLookup(d => spellings.KeyOf(d.Organisation), StringComparer.Ordinal);
        DateOnly[] listed = [.. all.Where(d => d.Kind == NgoDecisionKind.Deferred).Select(d => d.Session).Distinct().Order()];
        var organisations = decisionsOf
            .Select(of => of.Key)
            .Union(changesOf.Select(of => of.Key), StringComparer.Ordinal)
            .Select(key => Organisation(key, decisionsOf[key], changesOf[key], listed));
        return new(
            [.. organisations.OrderBy(o => o.Slug, StringComparer.Ordinal).ThenBy(o => o.Name, StringComparer.Ordinal)],
            NgoSession.Of(all, reports),
            spellings
        );
    }

    private static NgoOrganisation Organisation(
        string key,
        IEnumerable<NgoDecision> decisions,
        IEnumerable<NgoNameChange> changes,
        DateOnly[] listed
    )
    {
        NgoDecision[] ordered =
        [
            .. decisions
                .OrderBy(d => d.Session)
                .ThenBy(d => d.Kind)
                .ThenBy(d => d.Organisation, StringComparer.Ordinal)
                .ThenBy(d => d.Origin),
        ];
        NgoNameChange[] noted =
        [
            .. changes.OrderBy(c => c.Session).ThenBy(c => c.From, StringComparer.Ordinal).ThenBy(c => c.To, StringComparer.Ordinal),
        ];
        var isRenamed = noted.Length > 0 && (ordered.Length == 0 || noted[^1].Session >= ordered[^1].Session);
        var name = isRenamed ? noted[^1].To : ordered[^1].Organisation;
        var spellings = ordered.Select(d => d.Organisation).Concat(noted.SelectMany(c => new[] { c.From, c.To }));
        return new(
            key,
            name,
            [.. spellings.Where(s => s != name).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
            ordered,
            NgoApplication.Of(ordered, listed),
            noted
        );
    }
}
