using Placard.Record.Claims;
using Placard.Record.Claims.Votes;

namespace Placard.Rooms.Claims;

/// <summary>Finds which vote a document means: by symbol, else by what it is about, by body and by time; of several, by the tally that is
/// given whole. Where that leaves several, they are all given; nothing is guessed.</summary>
internal sealed class VoteFinder(ClaimRecord record)
{
    // A day is given for another one of the same week; a month for the one in which the session began.
    private const int DaysAround = 10;
    private const int DaysAroundMonth = 20;

    // A title that shares as much of what is said as the best one may be meant too.
    private const double AsGood = 0.9;

    // The share of what is said that the title must have, where the words are known to titles at all.
    private const double Enough = 0.34;

    // About one title in 150 has a word of this weight: the name of a state has.
    private const double Telling = 4;

    private readonly TitleIndex _titles = TitleIndex.Of(record.Edition);

    public FoundVotes Find(ProposalReference proposal)
    {
        if (proposal.Symbols.Count > 0)
            return BySymbol(proposal);
        return ByTopic(proposal);
    }

    private FoundVotes BySymbol(ProposalReference proposal)
    {
        var cited = proposal.Symbols.Select(s => (Symbol: s, Votes: OnSymbol(proposal, s))).Where(s => s.Votes.Count > 0).ToArray();
        var named = cited.Where(s => proposal.Body is null || s.Votes[0].Body == proposal.Body).ToArray();
        if (named.Length > 0)
            cited = named;
        if (cited.Length == 0)
            return FoundVotes.None($"The record has no vote on {proposal.Symbols[0]}.");
        var votes = cited.SelectMany(s => s.Votes).Distinct().ToArray();
        // The facts may be those of another text: then the symbol is wrong, and the facts are right.
        if (
            !votes.Any(v => Contradicts(proposal, v) == 0)
            && IsAboutOther(proposal, votes)
            && ByTopic(proposal) is { Votes: [var other] } found
        )
        {
            if (!votes.Contains(other) && FitsWhole(proposal, other))
                return found with { WronglyCited = proposal.Symbols[0] };
        }
        return new FoundVotes(Narrowed(proposal, votes), FoundBy.Symbol, "");
    }

    private IReadOnlyList<VoteEvent> OnSymbol(ProposalReference proposal, DocumentSymbol symbol)
    {
        var votes = record.Edition.Votes.On(symbol);
        var kinds = votes.Where(v => (v.Kind == VoteKind.WholeText) != proposal.IsAmendment).ToArray();
        return kinds.Length > 0 ? kinds : votes;
    }

    private bool IsAboutOther(ProposalReference proposal, IReadOnlyList<VoteEvent> votes)
    {
        var said = proposal.Topic.Words;
        var whole = _titles.Whole(said);
        return whole > 0 && votes.All(v => _titles.Shared(said, v) < Enough * whole);
    }

    private FoundVotes ByTopic(ProposalReference proposal)
    {
        var pool = Pool(proposal);
        if (pool.Count == 0)
            return FoundVotes.None(NothingHeld(proposal));
        var topic = proposal.Title.Length > 0 ? TopicWords.Of(proposal.Title) : proposal.Topic;
        var said = topic.Words.Where(w => _titles.WeightOf(w) > 0).ToHashSet(StringComparer.Ordinal);
        var whole = _titles.Whole(said);
        if (whole == 0)
            return ByFacts(proposal, pool);
        var scored = pool.Select(v => (Vote: v, Score: _titles.Shared(said, v))).Where(s => s.Score > 0).ToArray();
        var best = scored.Length == 0 ? 0 : scored.Max(s => s.Score);
        var good = scored.Where(s => s.Score >= AsGood * best).OrderByDescending(s => s.Score).Select(s => s.Vote).ToArray();
        var fitting = scored.Where(s => FitsWhole(proposal, s.Vote) && s.Score >= best / 2).Select(s => s.Vote).ToArray();
        if (fitting.Length == 1 && fitting[0] is var only && _titles.Shared(said, only) >= Math.Min(Telling, Enough * whole))
            return new FoundVotes([only], FoundBy.Topic, "");
        if (best < Enough * whole || best < Telling)
            return FoundVotes.None($"No title of the record is clearly what “{topic}” means.");
        return new FoundVotes(Narrowed(proposal, good), FoundBy.Topic, "");
    }

    // “In a resolution adopted by 33 votes to six”: of a day and a body a whole tally tells which.
    private FoundVotes ByFacts(ProposalReference proposal, IReadOnlyList<VoteEvent> pool)
    {
        var fitting = pool.Where(v => FitsWhole(proposal, v)).ToArray();
        if (fitting.Length > 0)
            return new FoundVotes(fitting, FoundBy.Tally, "");
        var isBounded = proposal.Periods.Count > 0 || proposal.Sessions.Count > 0;
        var lost = pool.Where(v => proposal.Assertions.OfType<MarginAssertion>().Any(m => m.IsLost && AssertionCheck.Fits(m, v))).ToArray();
        return isBounded && lost.Length == 1
            ? new FoundVotes(lost, FoundBy.Tally, "")
            : FoundVotes.None("The words do not say which vote is meant.");
    }

    // Those of the body and the time; later ones than the document only where there are no others.
    private IReadOnlyList<VoteEvent> Pool(ProposalReference proposal)
    {
        var body = proposal.Body;
        var all = record.Edition.Votes.All.Where(v =>
            (body is null || v.Body == body)
            && v.Status != RecordStatus.Quarantined
            && (proposal.IsAmendment ? v.Kind == VoteKind.Amendment : v.Kind == VoteKind.WholeText)
        );
        var windows = proposal.Periods.Select(p => p.Widened(Around(p))).ToArray();
        var sessions = proposal.Sessions.Where(s => s.Body is null || s.Body == body).Select(s => s.Session).ToHashSet();
        var held = all.Where(v =>
                (windows.Length == 0 || windows.Any(w => w.MayContain(v.Date))) && (sessions.Count == 0 || sessions.Contains(v.Session))
            )
            .ToArray();
        var known = held.Where(v => !record.IsLater(v.Date)).ToArray();
        return known.Length > 0 ? known : held;
    }

    private static int Around(Period period) =>
        period.Grain switch
        {
            TimeGrain.Day => DaysAround,
            TimeGrain.Month => DaysAroundMonth,
            _ => 0,
        };

    // Of several, those that were voted on where ballots are claimed, and the one whose tally fits whole.
    private static IReadOnlyList<VoteEvent> Narrowed(ProposalReference proposal, IReadOnlyList<VoteEvent> votes)
    {
        if (
            votes.Count > 1
            && proposal.Assertions.Any(a => a is TallyAssertion or BallotAssertion or GroupBallotAssertion or MarginAssertion)
        )
        {
            var voted = votes.Where(v => v.Tally is not null || v.IsRollCall).ToArray();
            votes = voted.Length > 0 ? voted : votes;
        }
        var fitting = votes.Count > 1 ? votes.Where(v => FitsWhole(proposal, v)).ToArray() : [];
        return fitting.Length > 0 ? fitting : votes;
    }

    private static bool FitsWhole(ProposalReference proposal, VoteEvent vote) =>
        proposal.Assertions.OfType<TallyAssertion>().Any(t => t is { Yes: not null, No: not null } && AssertionCheck.Fits(t, vote));

    private static int Contradicts(ProposalReference proposal, VoteEvent vote) =>
        proposal.Assertions.Count(a => a is TallyAssertion or BallotAssertion && !AssertionCheck.Fits(a, vote));

    private string NothingHeld(ProposalReference proposal)
    {
        var where = proposal.Body?.Name ?? "any body";
        return proposal.Periods.Count > 0 || proposal.Sessions.Count > 0
            ? $"The record has no vote of {where} of that time."
            : $"The record has no vote of {where}.";
    }
}
