namespace Placard.Record.Positions.Forecasts.Knowing;

/// <summary>Picks out of all evidence what a reader is shown.</summary>
internal static class Grounds
{
    private const int MostLike = 12;
    private const int MostSearched = 60;
    private const int MostCast = 3;
    private const int MostNeighbours = 3;

    /// <summary>The past votes most alike, most alike first: the shares that a vote has of each way of likeness that tells votes of one kind apart, added up, the same text counting thrice.</summary>
    public static IReadOnlyList<LikeVote> LikeVotes(Evidence evidence)
    {
        var shares = evidence.Weighings
            .GroupBy(w => w.Vote)
            .Select(ways => (Vote: ways.Key, Ways: ways.Select(w => w.Likeness).Order().ToList(), Share: ways.Sum(w => Times(w.Likeness) * w.Weight / evidence.WeightOf[(int)w.Likeness])))
            .OrderByDescending(v => v.Share).ThenByDescending(v => v.Vote.Day).ThenBy(v => v.Vote.Vote.Address)
            .ToList();
        var all = shares.Sum(v => v.Share);
        return [.. shares.Take(MostSearched).Select(v => new LikeVote(v.Vote.Vote, v.Ways, v.Share / all))];
    }

    public static IReadOnlyList<LikeVote> Shown(IReadOnlyList<LikeVote> like) => [.. like.Take(MostLike)];

    public static BallotGround Of(Evidence evidence, IReadOnlyList<LikeVote> like, int state)
    {
        var order = evidence.Past.Order;
        var code = order.States[state].Code;
        var agreement = AgreementOnTopic.Of(evidence, state);
        return new BallotGround(
            code,
            [.. like.Select(l => (l.Vote, evidence.BallotsOn(l.Vote)[state])).Where(pair => pair.Item2 != Ballot.None).Take(MostCast)],
            [.. evidence.Members.Where(m => m != state)
                .OrderByDescending(m => agreement[m]).ThenBy(m => m)
                .Take(MostNeighbours).Select(m => order.States[m].Code)],
            Array.IndexOf(evidence.Proposal.Sponsors, state) >= 0);
    }

    public static bool TellsApart(Likeness likeness) => likeness is not (Likeness.Kind or Likeness.AgendaItem or Likeness.Sponsors);

    private static int Times(Likeness likeness) => likeness == Likeness.SameText ? 3 : 1;
}
