namespace Placard.Record.Positions.IdealPoints.Ballots;

/// <summary>Bridge votes: pairs of roll calls on what, as far as ballots and titles show, is the same text in two periods. They link the
/// scale of one period to the next.</summary>
/// <remarks>
/// Bailey, Strezhnev and Voeten (2017) take resolutions that they read and found the same. What is read here is the title: it must stand
/// for one roll call on a whole
/// text in each of two periods at most three apart, and forty-nine in fifty of the states that voted on both must have done the same. A
/// roll call is paired with one
/// other only: over many years even an unchanged title covers a changed text.
/// </remarks>
internal sealed class BridgeVotes
{
    private const int FarthestApart = 3;
    private const double Alike = 0.98;

    private readonly List<(VoteAddress Earlier, VoteAddress Later)> _pairs = [];

    private BridgeVotes() { }

    /// <summary>Finds the pairs among votes in any order.</summary>
    public static BridgeVotes Of(IEnumerable<VoteEvent> votes, Func<VoteEvent, int> periodOf)
    {
        var found = new BridgeVotes();
        foreach (
            var title in votes
                .Where(v => v.Kind == VoteKind.WholeText)
                .GroupBy(v => (v.Body, Key: TitleKey.Of(v.Title)))
                .Where(g => g.Key.Key.Length > 0)
        )
            found.Pair([.. title.GroupBy(periodOf).OrderBy(p => p.Key).Select(p => (p.Key, p.Skip(1).Any() ? null : p.First()))]);
        return found;
    }

    /// <summary>The pairs.</summary>
    public IReadOnlyList<(VoteAddress Earlier, VoteAddress Later)> Pairs => _pairs;

    /// <summary>Where the pairs lie among the proposals of a table; those that are not in it are left out.</summary>
    public IReadOnlyList<(int Earlier, int Later)> In(BallotTable table)
    {
        var proposals = table.Proposals.Index().ToDictionary(p => p.Item, p => p.Index);
        var places = new List<(int, int)>(_pairs.Count);
        foreach (var (earlier, later) in _pairs)
        {
            if (proposals.TryGetValue(earlier, out var before) && proposals.TryGetValue(later, out var after))
                places.Add((before, after));
        }
        return places;
    }

    private void Pair((int Period, VoteEvent? Vote)[] series)
    {
        for (var i = 1; i < series.Length; i++)
        {
            if (series[i - 1].Vote is not { } earlier || series[i].Vote is not { } later)
                continue;
            if (series[i].Period - series[i - 1].Period > FarthestApart || Share(earlier, later) < Alike)
                continue;
            _pairs.Add((earlier.Address, later.Address));
            i++;
        }
    }

    private static double Share(VoteEvent a, VoteEvent b)
    {
        var (same, common) = (0, 0);
        foreach (var state in b.Ballots.States)
        {
            var (one, other) = (BallotRows.KindOf(a.Ballots[state]), BallotRows.KindOf(b.Ballots[state]));
            if (one < 0 || other < 0)
                continue;
            common++;
            same += one == other ? 1 : 0;
        }
        return common == 0 ? 0 : (double)same / common;
    }
}
