using System.Globalization;

namespace Placard.Edition.Reconciling;

/// <summary>Finds two states, one below the other in the list, whose ballots a source has exchanged through a session: each does there as
/// the company of the other usually does.</summary>
/// <remarks>Only votes for which no other lineage speaks are looked at. Which ballot is whose cannot be proved from the list, so neither is
/// taken: where the two differ, both become <see cref="Ballot.Unknown"/>.</remarks>
internal sealed class ExchangedColumns
{
    private const int FewestVotes = 30;
    private const int FewestCommon = 40;
    private const int Company = 8;
    private const int SessionsAround = 3;

    /// <summary>By how much each of the two must do more as the other's company than as its own. In the mirror, exchanged pairs gain 0.2
    /// and more, all other neighbours in the list less than 0.1.</summary>
    private const double LeastGain = 0.15;

    private readonly StateRegister _states;
    private readonly DoubtSentences _sentences;
    private readonly IReadOnlyDictionary<SourceCode, SourceDescription> _sources;

    public ExchangedColumns(StateRegister states, DoubtSentences sentences, IEnumerable<SourceDescription> sources)
    {
        (_states, _sentences) = (states, sentences);
        _sources = sources.DistinctBy(s => s.Code).ToDictionary(s => s.Code);
    }

    /// <summary>The same votes; those whose ballots look exchanged with the doubt, and without them.</summary>
    public IReadOnlyList<VoteEvent> Mark(IReadOnlyList<VoteEvent> votes)
    {
        var marked = votes.ToDictionary(v => v.Address);
        var lists = votes
            .Where(v => v.Status == RecordStatus.Single && v.IsRollCall && SessionOf(v) > 0)
            .GroupBy(v => (v.Body, v.Witnesses[0].Origin.Source));
        foreach (var list in lists)
        {
            var sessions = list.GroupBy(SessionOf).OrderBy(s => s.Key).ToArray();
            foreach (var session in sessions.Where(s => s.Count() >= FewestVotes))
            {
                var around = sessions
                    .Where(s => s.Key != session.Key && Math.Abs(s.Key - session.Key) <= SessionsAround)
                    .SelectMany(s => s);
                foreach (var (first, second) in Pairs(session, around))
                {
                    foreach (var vote in session)
                        marked[vote.Address] = Doubted(marked[vote.Address], first, second, session.Key);
                }
            }
        }
        return [.. votes.Select(v => marked[v.Address])];
    }

    private IEnumerable<(StateCode First, StateCode Second)> Pairs(IEnumerable<VoteEvent> session, IEnumerable<VoteEvent> around)
    {
        var (here, there) = (BallotPlanes.Of(session).All(), BallotPlanes.Of(around).All());
        var listed = here
            .States.Where(s => here[s, s].Common >= FewestVotes * 2 / 3)
            .OrderBy(s => _states.Find(s)?.Name ?? "", StringComparer.Ordinal)
            .ToArray();
        for (var i = 1; i < listed.Length; i++)
        {
            var (first, second) = (listed[i - 1], listed[i]);
            if (Gain(first, second) >= LeastGain && Gain(second, first) >= LeastGain)
                yield return (first, second);
        }

        double Gain(StateCode of, StateCode other)
        {
            var company = there
                .NearestTo(of, FewestCommon)
                .Select(c => c.State)
                .Where(s => s != other && here[s, s].Common > 0)
                .Take(Company)
                .ToList();
            return company.Count < Company
                ? 0
                : company.Average(c => here[other, c].Index ?? 0) - company.Average(c => here[of, c].Index ?? 0);
        }
    }

    private VoteEvent Doubted(VoteEvent vote, StateCode first, StateCode second, int session)
    {
        if (vote.Ballots[first] == vote.Ballots[second])
            return vote;
        return vote with
        {
            Ballots = BallotSheet.Of(
                vote.Ballots.Select(b => b.Key == first || b.Key == second ? KeyValuePair.Create(b.Key, Ballot.Unknown) : b)
            ),
            Doubts =
            [
                .. vote.Doubts,
                new Doubt(
                    DoubtKind.BallotsExchanged,
                    _sentences.BallotsExchanged(_sources[vote.Witnesses[0].Origin.Source], first, second, session),
                    [.. new[] { first, second }.Order()]
                ),
            ],
        };
    }

    private static int SessionOf(VoteEvent vote) =>
        int.TryParse(vote.Session, NumberStyles.None, CultureInfo.InvariantCulture, out var session) ? session : 0;
}
