using Placard.Edition.Registers;
using Placard.Record.FollowUp;

namespace Placard.Rooms.FollowUp;

/// <summary>The individual cases of an edition, the latest decided first; made once and kept.</summary>
internal sealed class CaseIndex
{
    private readonly Dictionary<string, IndividualCase> _byId;
    private readonly ILookup<StateCode, IndividualCase> _against;
    private readonly Lazy<NearIds> _near;
    private readonly Lazy<ILookup<string, OtherStatement<IndividualCase>>> _others;

    private CaseIndex(OpenEdition edition)
    {
        All =
        [
            .. edition
                .Registers.All(FollowUpTables.Cases)
                .OrderByDescending(c => c.Decided)
                .ThenByDescending(c => c.Submitted)
                .ThenBy(c => c.Id, StringComparer.Ordinal),
        ];
        _byId = All.DistinctBy(c => c.Id, StringComparer.OrdinalIgnoreCase).ToDictionary(c => c.Id, StringComparer.OrdinalIgnoreCase);
        _against = All.SelectMany(c => c.States.Select(s => (State: s, Case: c))).ToLookup(p => p.State, p => p.Case);
        _near = new(() => new NearIds(_byId.Keys));
        _others = new(() => edition.Registers.OthersOf(FollowUpTables.Cases).ToLookup(o => o.Kept.Id));
        Committees = [.. All.CountBy(c => c.Committee).OrderByDescending(c => c.Value).Select(c => (c.Key, c.Value))];
        Sources = [.. edition.Registers.SourcesOf(FollowUpTables.Cases).Select(edition.Info.SourceOf)];
    }

    public IReadOnlyList<IndividualCase> All { get; }

    /// <summary>How many each committee decided, the most first.</summary>
    public IReadOnlyList<(string Committee, int Cases)> Committees { get; }

    public IReadOnlyList<SourceDescription> Sources { get; }

    public static CaseIndex Of(OpenEdition edition) => edition.Keep(e => new CaseIndex(e));

    public IndividualCase? Find(string id) => _byId.GetValueOrDefault(id);

    public IReadOnlyList<OtherStatement<IndividualCase>> OthersOf(string id) => [.. _others.Value[id]];

    /// <summary>The names that a wrong one is nearest to.</summary>
    public IReadOnlyList<string> Near(string id, int most) => _near.Value.Of(id, most);

    /// <summary>Those against a state, the latest decided first.</summary>
    public IEnumerable<IndividualCase> EntriesAgainst(StateCode state) => _against[state];

    /// <summary>How many are against a state, and the first and the last day of decision that is known.</summary>
    public (int Cases, PartialDate First, PartialDate Last) Against(StateCode state)
    {
        var days = _against[state].Select(c => c.Decided).Where(d => d.IsKnown).ToList();
        return (_against[state].Count(), days.DefaultIfEmpty().Min(), days.DefaultIfEmpty().Max());
    }
}
