using Placard.Record.Claims;
using Placard.Record.Claims.Mentions;
using Placard.Record.Claims.Votes;

namespace Placard.Rooms.Claims;

/// <summary>Finds which vote a document means: by symbol, else by what it is about, by body and by time; of several, by the tally that is
/// given whole. Where that leaves several, they are all given; nothing is guessed.</summary>
internal sealed class VoteFinder(ClaimRecord record)
{
    // A day is given for another one of the same week; a month for the one in which the session began.
    private const int DaysAround = 10;
    private const int DaysAroundMonth = 20;

    // News of a vote is put out within so many days.
    private const int DaysSince = 3;

    // A title with as much of what is said is meant whatever the time.
    private const double Sure = 0.6;

    // A title that shares as much of what is said as the best one may be meant too.
    private const double AsGood = 0.9;

    // The share of what is said that the title must have, where the words are known to titles at all.
    private const double Enough = 0.34;

    // About one title in 150 has a word of this weight: the name of a state has.
    private const double Telling = 4;

    private readonly TitleIndex _titles = TitleIndex.Of(record.Edition);

    public FoundVotes Find(ProposalReference proposal)
    {
        if (proposal.OtherBody.Length > 0)
            return FoundVotes.None(
                $"The record has no votes of the body that is named, {WithoutArticle(proposal.OtherBody)}.",
                isHeld: false
            );
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
        if (proposal.Body == Body.ThirdCommittee && votes.All(v => v.Body == Body.GeneralAssembly))
            return FoundVotes.None("The record has what the General Assembly decided on it, not the Third Committee.");
        if (NamesAnother(proposal, votes))
            return FoundVotes.None("The sentence names several texts, and does not say clearly which of them is meant.");
        // The facts may be those of another text: then the symbol is wrong, and the facts are right.
        if (
            !votes.Any(v => ProposalFit.Contradicts(proposal, v) == 0)
            && IsAboutOther(proposal, votes)
            && ByTopic(proposal) is { Votes: [var other] } found
        )
        {
            if (!votes.Contains(other) && ProposalFit.FitsWhole(proposal, other))
                return found with { WronglyCited = proposal.Symbols[0] };
        }
        return new FoundVotes(Narrowed(proposal, votes), FoundBy.Symbol, "");
    }

    // A draft and the resolution it became are one text.
    private bool NamesAnother(ProposalReference proposal, IReadOnlyList<VoteEvent> votes) =>
        proposal
            .Sentences.Take(1)
            .SelectMany(s => s.All<SymbolMention>())
            .Skip(1)
            .Any(other =>
                !other.Symbols.Any(proposal.Symbols.Contains)
                && other.Symbols.SelectMany(record.Edition.Votes.On).ToArray() is { Length: > 0 } others
                && !others.Any(votes.Contains)
                && !others.Any(o => votes.Any(v => v.Amends.IsKnown && v.Amends == o.Draft))
            );

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
        var topic = proposal.Title.Length > 0 ? TopicWords.Of(proposal.Title) : proposal.Topic;
        if (Reported(proposal, topic) is { } reported)
            return reported;
        var pool = Pool(proposal, v => proposal.Body is null || v.Body == proposal.Body);
        // Of all bodies and times a rare word finds something: that is no finding.
        var isReport = proposal.Told is not null && Times(proposal).Count == 0 && proposal.Sessions.Count == 0;
        if (InPool(proposal, pool, topic) is { } found && (proposal.Body is not null || found is { IsSure: true, Votes: [_] }))
            return IsOfNone(proposal, found) ? FoundVotes.None("None of the votes that can be meant has the tally that is given.")
                // What is reported of a day is not borne out by the votes of other years.
                : isReport && !found.Votes.Any(v => ProposalFit.IsBorneOut(proposal, v))
                    ? FoundVotes.None("No vote of the days that are reported on is clearly meant.")
                : Nearest(proposal, found);
        if (ByFacts(proposal, pool, topic) is { } facts)
            return facts;
        // What is told with the sentence before it, where the facts fit; and what another body decided that month.
        if (InPool(proposal, pool, topic.With(proposal.Around)) is { Votes: [var near] } around && ProposalFit.FitsFacts(proposal, near))
            return around;
        if (
            ProposalFit.IsBounded(proposal)
            && InPool(proposal, Pool(proposal, v => v.Body != proposal.Body), topic) is { Votes: [var other] } elsewhere
            && ProposalFit.Contradicts(proposal, other) == 0
            && proposal.Periods.Any(p => p.Holds(other.Date))
        )
            return elsewhere;
        return pool.Count == 0
            ? FoundVotes.None(NothingHeld(proposal), isHeld: false)
            : FoundVotes.None("The words do not say clearly which vote is meant.");
    }

    // Of several texts of a title a document without another time means the one of its own days, if any: what does not fit is unclear.
    private FoundVotes Nearest(ProposalReference proposal, FoundVotes found)
    {
        if (found.Votes.Count < 2 || !record.Dated.IsExact || Times(proposal).Count > 0 || proposal.Sessions.Count > 0)
            return found;
        var window = new DateRange(record.Dated.Earliest.AddDays(-DaysSince), record.Dated.Latest);
        return found.Votes.Where(v => v.Date.IsExact && window.Contains(v.Date.Earliest)).ToArray() is [var near]
            ? found with
            {
                Votes = [near],
                IsNearest = true,
            }
            : found;
    }

    // What a report gives no other time for is of its day or the days before; the tally must fit, or the title be clear.
    private FoundVotes? Reported(ProposalReference proposal, TopicWords topic)
    {
        if (Times(proposal).Count > 0 || proposal.Sessions.Count > 0)
            return null;
        var day = proposal.Told ?? (record.Dated.IsExact ? Period.Of(record.Dated) : (Period?)null);
        if (day is not { } told)
            return null;
        var window = new DateRange(told.Days.From?.AddDays(-DaysAround), told.Days.To);
        var near = Kept(proposal).Where(v => window.Contains(v.Date.Earliest) && window.Contains(v.Date.Latest)).ToArray();
        var ofBody = near.Where(v => proposal.Body is null || v.Body == proposal.Body).ToArray();
        var fitting = ProposalFit.IsWhole(proposal) ? near.Where(v => ProposalFit.FitsWhole(proposal, v)).ToArray() : [];
        if (fitting.Where(v => _titles.Shared(topic.Words, v) > 0).ToArray() is [var only])
            return new FoundVotes([only], FoundBy.Tally, "");
        if (proposal.Told is null)
            return null;
        var byTopic = InPool(proposal, ofBody, topic);
        // “The push had 93 votes in favour, ...”: of the days reported on one vote has that tally, and no other is clearly meant.
        if ((!topic.IsTelling || byTopic is null) && fitting.Where(ofBody.Contains).ToArray() is [var one])
            return new FoundVotes([one], FoundBy.Tally, "");
        return byTopic is { Votes: [var vote] } found && IsOfReport(proposal, topic, found, vote) ? found : null;
    }

    // A vote of the days that are reported on: what is told of it must fit, and its title be clear or name the state.
    private bool IsOfReport(ProposalReference proposal, TopicWords topic, FoundVotes found, VoteEvent vote) =>
        ProposalFit.IsTold(proposal)
            ? found.IsSure && ProposalFit.IsBorneOut(proposal, vote)
            : (found.IsSure || topic.Words.Any(w => w[0] == '@' && _titles.WordsOf(vote).Contains(w)))
                && proposal.Assertions.All(a => a is not (OutcomeAssertion or MethodAssertion) || AssertionCheck.Fits(a, vote));

    // Where a whole tally fits none of several votes, none of them is meant.
    private static bool IsOfNone(ProposalReference proposal, FoundVotes found) =>
        found.Votes.Count > 1 && ProposalFit.IsWhole(proposal) && !found.Votes.Any(v => ProposalFit.FitsWhole(proposal, v));

    private FoundVotes? InPool(ProposalReference proposal, IReadOnlyList<VoteEvent> pool, TopicWords topic)
    {
        var said = topic.Words.Where(w => _titles.WeightOf(w) > 0).ToHashSet(StringComparer.Ordinal);
        var (ofStates, areNamed) = OfStates(said, pool);
        var scored = ofStates.Select(v => (Vote: v, Score: _titles.Shared(said, v))).Where(s => s.Score > 0).ToArray();
        if (scored.Length == 0)
            return null;
        var (whole, best) = (_titles.Whole(said), scored.Max(s => s.Score));
        var fitting = scored.Where(s => ProposalFit.FitsWhole(proposal, s.Vote) && s.Score >= Math.Min(Telling, best / 2)).ToArray();
        if (fitting.Length == 1)
            return new FoundVotes([fitting[0].Vote], FoundBy.Topic, "");
        var good = scored.Where(s => s.Score >= AsGood * best).OrderByDescending(s => s.Score).Select(s => s.Vote).ToArray();
        var isClear =
            good.Any(v => IsCovered(said, v))
            || (best >= Telling && (best >= Enough * whole || (areNamed && ProposalFit.IsBounded(proposal))));
        if (!isClear)
            return null;
        var votes = Narrowed(proposal, good);
        return new FoundVotes(votes, FoundBy.Topic, "")
        {
            IsSure = best >= Sure * whole || ProposalFit.IsBorneOut(proposal, votes[0]) || good.Any(v => IsCovered(said, v)),
        };
    }

    // Where a state is named that titles of the pool name, one of those is meant.
    private (IReadOnlyList<VoteEvent> Votes, bool AreNamed) OfStates(HashSet<string> said, IReadOnlyList<VoteEvent> pool)
    {
        var states = said.Where(w => w[0] == '@').ToArray();
        if (states.Length == 0)
            return (pool, false);
        var named = pool.Select(v => (Vote: v, States: states.Count(_titles.WordsOf(v).Contains))).ToArray();
        var most = named.Length == 0 ? 0 : named.Max(n => n.States);
        return most == 0 ? (pool, false) : ([.. named.Where(n => n.States == most).Select(n => n.Vote)], true);
    }

    // A title all of whose words are said is the title that is meant, though none of them is rare: “The right to development”.
    private bool IsCovered(HashSet<string> said, VoteEvent vote) =>
        _titles.WordsOf(vote) is { Count: > 1 } words && words.All(said.Contains);

    // “In a resolution adopted by 33 votes to six”: of a body and a time, a whole tally tells which, and a margin by which a text was lost.
    private static FoundVotes? ByFacts(ProposalReference proposal, IReadOnlyList<VoteEvent> pool, TopicWords topic)
    {
        if (proposal.Body is null || !ProposalFit.IsBounded(proposal))
            return null;
        var fitting = pool.Where(v => ProposalFit.FitsFacts(proposal, v)).ToArray();
        // On one day a state can veto several drafts; where it vetoed one, that is meant.
        if (fitting.Length == 0 && proposal.Periods.Any(p => p.Grain == TimeGrain.Day))
            fitting = [.. pool.Where(v => ProposalFit.IsVetoedOn(proposal, v))];
        return
            fitting.Length == 1
            && (
                ProposalFit.IsWhole(proposal)
                || proposal.Assertions.Any(a => a is VetoAssertion)
                || !topic.IsTelling
                || proposal.Assertions.Any(a => a is MarginAssertion { IsLost: true })
            )
            ? new FoundVotes(fitting, FoundBy.Tally, "")
            : null;
    }

    // Those of the body and the time; later ones than the document only where there are no others.
    private IReadOnlyList<VoteEvent> Pool(ProposalReference proposal, Func<VoteEvent, bool> isOfBody)
    {
        var all = Kept(proposal).Where(isOfBody);
        var windows = Times(proposal).Select(p => p.Widened(Around(p))).ToArray();
        var sessions = proposal.Sessions.Select(s => s.Session).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var ofTime = all.Where(v => windows.Length == 0 || windows.Any(w => w.MayContain(v.Date))).ToArray();
        var held = ofTime.Where(v => sessions.Count == 0 || sessions.Contains(v.Session)).ToArray();
        // A session that does not fit the day may be the slip.
        if (held.Length == 0 && windows.Length > 0)
            held = ofTime;
        var known = held.Where(v => !record.IsLater(v.Date)).ToArray();
        return known.Length > 0 ? known : held;
    }

    private IEnumerable<VoteEvent> Kept(ProposalReference proposal) =>
        record.Edition.Votes.All.Where(v => proposal.IsAmendment ? v.Kind == VoteKind.Amendment : v.Kind == VoteKind.WholeText);

    // A sentence without a time is of the time of those before it: “The Council this afternoon adopted ...”.
    internal static IReadOnlyList<Period> Times(ProposalReference proposal) =>
        proposal.Periods.Count > 0 || proposal.Sessions.Count > 0
            ? proposal.Periods
            :
            [
                .. proposal
                    .Context.SelectMany(s => s.All<PeriodMention>())
                    .Select(p => p.Period)
                    .Where(p => p.Grain == TimeGrain.Day)
                    .Take(1),
            ];

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
        var fitting = votes.Count > 1 ? votes.Where(v => ProposalFit.FitsWhole(proposal, v)).ToArray() : [];
        return fitting.Length > 0 ? fitting : votes;
    }

    private string NothingHeld(ProposalReference proposal)
    {
        if (proposal.Body is not { } body)
            return "The record has no vote of that time.";
        var held = record.Edition.Held.Of(body).Votes;
        return held.Count == 0
            ? $"The record has no vote of the {body.Name}."
            : $"The record has no vote of the {body.Name} of that time; what it has is of {held.First.InWords()} to {held.Last.InWords()}.";
    }

    private static string WithoutArticle(string body) =>
        body.StartsWith("The ", StringComparison.Ordinal) ? $"the {body[4..]}" : $"the {body}";
}
