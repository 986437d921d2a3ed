namespace Placard.Record.Positions.WhipCounts;

/// <summary>All that was said of one state, and which of it stands.</summary>
/// <param name="Standing">The latest: by the day it was said, and of one day the one written down last. What was said on an unknown day
/// comes before all that has one.</param>
/// <param name="Earlier">The others, latest first.</param>
public sealed record StateCommitments(Commitment Standing, IReadOnlyList<Commitment> Earlier)
{
    /// <summary>The state.</summary>
    public StateCode State => Standing.State;

    /// <summary>Those that say another ballot than the one that stands, latest first.</summary>
    public IEnumerable<Commitment> Differing => Earlier.Where(e => e.Ballot != Standing.Ballot);

    /// <summary>Whether one of those may have been said as late as the one that stands, so that which is the latest cannot be told from the
    /// days.</summary>
    public bool IsContradicted => Differing.Any(MayBeAsLate);

    /// <summary>Gathers commitments by state.</summary>
    /// <param name="commitments">The commitments, in the order in which they were written down.</param>
    /// <returns>One for each state that has any, in code order.</returns>
    public static IReadOnlyList<StateCommitments> Of(IEnumerable<Commitment> commitments) =>
        [
            .. commitments
                .Index()
                .GroupBy(c => c.Item.State)
                .OrderBy(group => group.Key)
                .Select(group => group.OrderByDescending(c => c.Item.SaidOn).ThenByDescending(c => c.Index).Select(c => c.Item).ToArray())
                .Select(latestFirst => new StateCommitments(latestFirst[0], latestFirst[1..])),
        ];

    private bool MayBeAsLate(Commitment other) =>
        !other.SaidOn.IsKnown || !Standing.SaidOn.IsKnown || other.SaidOn.Latest >= Standing.SaidOn.Earliest;
}
