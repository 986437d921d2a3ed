namespace Placard.Record.Positions.Forecasts.Features;

/// <summary>Selects from the evidence what a reader is shown.</summary>
internal static class Explanation
{
    private const int MostLike = 12;
    private const int MostSearched = 60;
    private const int MostCast = 3;
    private const int MostNeighbours = 3;

    /// <summary>The most similar past votes, most similar first. A vote's shares of the weight of each specific kind of similarity are
    /// added up; the same text counts three times.</summary>
    public static IReadOnlyList<SimilarVote> SimilarVotes(Evidence evidence)
    {
        var shares = evidence
            .WeightedVotes.GroupBy(w => w.Vote)
            .Select(similarities =>
                (
                    Vote: similarities.Key,
                    Similarities: similarities.Select(w => w.Similarity).Order().ToList(),
                    Share: similarities.Sum(w => Times(w.Similarity) * w.Weight / evidence.WeightOf[(int)w.Similarity])
                )
            )
            .OrderByDescending(v => v.Share)
            .ThenByDescending(v => v.Vote.Day)
            .ThenBy(v => v.Vote.Vote.Address)
            .ToList();
        var all = shares.Sum(v => v.Share);
        return [.. shares.Take(MostSearched).Select(v => new SimilarVote(v.Vote.Vote, v.Similarities, v.Share / all))];
    }

    public static IReadOnlyList<SimilarVote> Shown(IReadOnlyList<SimilarVote> like) => [.. like.Take(MostLike)];

    public static BallotExplanation Of(Evidence evidence, IReadOnlyList<SimilarVote> like, int state)
    {
        var order = evidence.Past.Order;
        var code = order.States[state].Code;
        var agreement = AgreementOnTopic.Of(evidence, state);
        return new BallotExplanation(
            code,
            CastOn([.. like.Select(l => (l.Vote, evidence.BallotsOn(l.Vote)[state])).Where(pair => pair.Item2 != Ballot.None)]),
            [
                .. evidence
                    .Members.Where(m => m != state)
                    .OrderByDescending(m => agreement[m])
                    .ThenBy(m => m)
                    .Take(MostNeighbours)
                    .Select(m => order.States[m].Code),
            ],
            Array.IndexOf(evidence.Proposal.Sponsors, state) >= 0
        );
    }

    public static bool IsSpecific(Similarity similarity) =>
        similarity is not (Similarity.Kind or Similarity.AgendaItem or Similarity.Sponsors);

    // Nothing rests on absences alone: a ballot further down says more, and where there is none the neighbours do.
    private static IReadOnlyList<(VoteEvent Vote, Ballot Ballot)> CastOn(List<(VoteEvent Vote, Ballot Ballot)> ballots)
    {
        var first = ballots.Take(MostCast).ToList();
        return first.TrueForAll(b => b.Ballot == Ballot.NotVoting)
            ? [.. ballots.Where(b => b.Ballot != Ballot.NotVoting).Take(MostCast)]
            : first;
    }

    private static int Times(Similarity similarity) => similarity == Similarity.SameText ? 3 : 1;
}
