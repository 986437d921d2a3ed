using Placard.Record.Claims.Votes;

namespace Placard.Rooms.Claims;

/// <summary>Finds the votes that a document means by what it says their texts are about.</summary>
internal sealed class TopicFinder(TitleIndex titles)
{
    // A title with as much of what is said is meant whatever the time.
    private const double Sure = 0.6;

    // A title that shares as much of what is said as the best one may be meant too.
    private const double AsGood = 0.9;

    // The share of what is said that the title must have, where the words are known to titles at all.
    private const double Enough = 0.34;

    // About one title in 150 has a word of this weight: the name of a state has.
    private const double Telling = 4;

    /// <summary>The votes whose titles fit what is said best, likeliest first; null where none fits clearly.</summary>
    public FoundVotes? Find(ProposalReference proposal, IReadOnlyList<VoteEvent> pool, TopicWords topic)
    {
        var said = topic.Words.Where(w => titles.WeightOf(w) > 0).ToHashSet(StringComparer.Ordinal);
        var (ofStates, areNamed) = OfStates(topic.Words, pool);
        var scored = ofStates.Select(v => (Vote: v, Score: titles.Shared(said, v))).Where(s => s.Score > 0).ToArray();
        if (scored.Length == 0)
            return null;
        var (whole, best) = (titles.Whole(said), scored.Max(s => s.Score));
        var fitting = scored.Where(s => ProposalFit.FitsWhole(proposal, s.Vote) && s.Score >= Math.Min(Telling, best / 2)).ToArray();
        if (fitting.Length == 1)
            return new FoundVotes([fitting[0].Vote], FoundBy.Topic, "");
        var good = scored.Where(s => s.Score >= AsGood * best).OrderByDescending(s => s.Score).Select(s => s.Vote).ToArray();
        var isClear =
            good.Any(v => IsCovered(said, v))
            || (best >= Telling && (best >= Enough * whole || (areNamed && ProposalTime.IsBounded(proposal))));
        if (!isClear)
            return null;
        var votes = Narrowed(proposal, good);
        return new FoundVotes(votes, FoundBy.Topic, "")
        {
            IsSure = best >= Sure * whole || ProposalFit.IsBorneOut(proposal, votes[0]) || good.Any(v => IsCovered(said, v)),
        };
    }

    /// <summary>Whether the titles have too little of what is said for these votes to be meant.</summary>
    public bool AreOthers(ProposalReference proposal, IReadOnlyList<VoteEvent> votes)
    {
        var said = proposal.Topic.Words;
        var whole = titles.Whole(said);
        return whole > 0 && votes.All(v => titles.Shared(said, v) < Enough * whole);
    }

    /// <summary>Whether a title has any of the words.</summary>
    public bool Shares(TopicWords topic, VoteEvent vote) => titles.Shared(topic.Words, vote) > 0;

    /// <summary>Whether a title names a state that is named.</summary>
    public bool NamesState(TopicWords topic, VoteEvent vote) => topic.Words.Any(w => w[0] == '@' && titles.WordsOf(vote).Contains(w));

    /// <summary>Of several, those that were voted on where ballots are claimed, and the one whose tally fits whole.</summary>
    public static IReadOnlyList<VoteEvent> Narrowed(ProposalReference proposal, IReadOnlyList<VoteEvent> votes)
    {
        if (
            votes.Count > 1
            && proposal.Assertions.Any(a => a is TallyAssertion or BallotAssertion or GroupBallotAssertion or MarginAssertion)
        )
        {
            var voted = votes.Where(v => v.Tally is not null || v.IsRollCall).ToArray();
            votes = voted.Length > 0 ? voted : votes;
        }
        var fitting = votes.Count > 1 ? votes.Where(v => ProposalFit.FitsWhole(proposal, v)).ToArray() : [];
        return fitting.Length > 0 ? fitting : votes;
    }

    // Where a state is named that titles of the pool name, one of those is meant; where none of them names it, none is: a text on another
    // state is not the one on this.
    private (IReadOnlyList<VoteEvent> Votes, bool AreNamed) OfStates(IReadOnlySet<string> said, IReadOnlyList<VoteEvent> pool)
    {
        var states = said.Where(w => w[0] == '@').ToArray();
        if (states.Length == 0)
            return (pool, false);
        var named = pool.Select(v => (Vote: v, States: states.Count(titles.WordsOf(v).Contains))).ToArray();
        var most = named.Length == 0 ? 0 : named.Max(n => n.States);
        return most == 0 ? ([], false) : ([.. named.Where(n => n.States == most).Select(n => n.Vote)], true);
    }

    // A title all of whose words are said is the title that is meant, though none of them is rare: “The right to development”.
    private bool IsCovered(HashSet<string> said, VoteEvent vote) =>
        titles.WordsOf(vote) is { Count: > 1 } words && words.All(said.Contains);
}
