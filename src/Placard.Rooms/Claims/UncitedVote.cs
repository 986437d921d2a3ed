using Placard.Record.Claims;
using Placard.Record.Claims.Votes;

namespace Placard.Rooms.Claims;

/// <summary>The vote that a document means without giving a symbol.</summary>
internal sealed class UncitedVote(ClaimRecord record, ProposalReference proposal, TopicFinder topics)
{
    // News of a vote is put out within so many days.
    private const int DaysSince = 3;

    private readonly VotePool _pool = new(record, proposal);
    private readonly TopicWords _topic = proposal.Title.Length > 0 ? TopicWords.Of(proposal.Title) : proposal.Topic;

    public FoundVotes Find()
    {
        if (Reported() is { } reported)
            return reported;
        // Of all bodies and times a rare word finds something: that is no finding.
        if (
            topics.Find(proposal, _pool.OfBody, _topic) is { } found
            && (proposal.Body is not null || found is { IsSure: true, Votes: [_] })
        )
            return Fitting(found);
        if (ByFacts() is { } facts)
            return facts;
        // What is told with the sentence before it, where the facts fit; and what another body decided that month.
        if (
            topics.Find(proposal, _pool.OfBody, _topic.With(proposal.Around)) is { Votes: [var near] } around
            && ProposalFit.FitsFacts(proposal, near)
        )
            return around;
        if (
            ProposalTime.IsBounded(proposal)
            && topics.Find(proposal, _pool.OfOthers, _topic) is { Votes: [var other] } elsewhere
            && ProposalFit.Contradicts(proposal, other) == 0
            && proposal.Periods.Any(p => p.Holds(other.Date))
        )
            return elsewhere;
        return _pool.OfBody.Count == 0
            ? FoundVotes.None(_pool.NothingHeld(), isHeld: false)
            : FoundVotes.None("The words do not say clearly which vote is meant.");
    }

    private FoundVotes Fitting(FoundVotes found)
    {
        if (found.Votes.Count > 1 && ProposalFit.IsWhole(proposal) && !found.Votes.Any(v => ProposalFit.FitsWhole(proposal, v)))
            return FoundVotes.None("None of the votes that can be meant has the tally that is given.");
        if (ProposalTime.IsGiven(proposal))
            return found;
        // What is reported of a day is not borne out by the votes of other years.
        if (proposal.Told is not null && !found.Votes.Any(v => ProposalFit.IsBorneOut(proposal, v)))
            return FoundVotes.None("No vote of the days that are reported on is clearly meant.");
        return Nearest(found);
    }

    // Of several texts of a title a document without another time means the one of its own days, if any: what does not fit is unclear.
    private FoundVotes Nearest(FoundVotes found)
    {
        if (found.Votes.Count < 2 || !record.Dated.IsExact)
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
    private FoundVotes? Reported()
    {
        if (ProposalTime.IsGiven(proposal))
            return null;
        var day = proposal.Told ?? (record.Dated.IsExact ? Period.Of(record.Dated) : (Period?)null);
        if (day is not { } told)
            return null;
        var window = ProposalTime.Reported(told);
        var near = _pool.All.Where(v => window.Contains(v.Date.Earliest) && window.Contains(v.Date.Latest)).ToArray();
        var ofBody = near.Where(_pool.IsOfBody).ToArray();
        var fitting = ProposalFit.IsWhole(proposal) ? near.Where(v => ProposalFit.FitsWhole(proposal, v)).ToArray() : [];
        if (fitting.Where(v => topics.Shares(_topic, v)).ToArray() is [var only])
            return new FoundVotes([only], FoundBy.Tally, "");
        if (proposal.Told is null)
            return null;
        var byTopic = topics.Find(proposal, ofBody, _topic);
        // “The push had 93 votes in favour, ...”: of the days reported on one vote has that tally, and no other is clearly meant.
        if ((!_topic.IsTelling || byTopic is null) && fitting.Where(ofBody.Contains).ToArray() is [var one])
            return new FoundVotes([one], FoundBy.Tally, "");
        return byTopic is { Votes: [var vote] } found && IsOfReport(found, vote) ? found : null;
    }

    // A vote of the days that are reported on: what is told of it must fit, and its title be clear or name the state.
    private bool IsOfReport(FoundVotes found, VoteEvent vote) =>
        ProposalFit.IsTold(proposal)
            ? found.IsSure && ProposalFit.IsBorneOut(proposal, vote)
            : (found.IsSure || topics.NamesState(_topic, vote))
                && proposal.Assertions.All(a => a is not (OutcomeAssertion or MethodAssertion) || AssertionCheck.Fits(a, vote));

    // “In a resolution adopted by 33 votes to six”: of a body and a time, a whole tally tells which, and a margin by which a text was lost.
    private FoundVotes? ByFacts()
    {
        if (proposal.Body is null || !ProposalTime.IsBounded(proposal))
            return null;
        var fitting = _pool.OfBody.Where(v => ProposalFit.FitsFacts(proposal, v)).ToArray();
        // On one day a state can veto several drafts; where it vetoed one, that is meant.
        if (fitting.Length == 0 && proposal.Periods.Any(p => p.Grain == TimeGrain.Day))
            fitting = [.. _pool.OfBody.Where(v => ProposalFit.IsVetoedOn(proposal, v))];
        var isTold =
            ProposalFit.IsWhole(proposal)
            || !_topic.IsTelling
            || proposal.Assertions.Any(a => a is VetoAssertion or MarginAssertion { IsLost: true });
        return fitting.Length == 1 && isTold ? new FoundVotes(fitting, FoundBy.Tally, "") : null;
    }
}
