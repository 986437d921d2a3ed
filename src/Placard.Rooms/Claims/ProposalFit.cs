using Placard.Record.Claims;
using Placard.Record.Claims.Votes;

namespace Placard.Rooms.Claims;

/// <summary>How what a document says of a proposal fits a vote.</summary>
internal static class ProposalFit
{
    /// <summary>Whether its tally is given whole.</summary>
    public static bool IsWhole(ProposalReference proposal) =>
        proposal.Assertions.Any(a => a is TallyAssertion { Yes: not null, No: not null, Abstain: not null });

    /// <summary>Whether it is told how states voted.</summary>
    public static bool IsTold(ProposalReference proposal) => proposal.Assertions.Any(a => a is TallyAssertion or BallotAssertion);

    /// <summary>Whether the tally fits whole, or the margin by which it was lost.</summary>
    public static bool FitsFacts(ProposalReference proposal, VoteEvent vote) =>
        FitsWhole(proposal, vote) || proposal.Assertions.Any(a => a is MarginAssertion { IsLost: true } && AssertionCheck.Fits(a, vote));

    /// <summary>Whether it was vetoed as is said, on the day that is given.</summary>
    public static bool IsVetoedOn(ProposalReference proposal, VoteEvent vote) =>
        proposal.Periods.Any(p => p.Grain == TimeGrain.Day && p.Holds(vote.Date))
        && proposal.Assertions.Any(a => a is VetoAssertion && AssertionCheck.Fits(a, vote));

    /// <summary>Whether votes in favour and against, in one sentence or in several, and all that is counted fit.</summary>
    public static bool FitsWhole(ProposalReference proposal, VoteEvent vote)
    {
        var tallies = proposal.Assertions.OfType<TallyAssertion>().ToArray();
        return tallies.Any(t => t.Yes is not null) && tallies.Any(t => t.No is not null) && tallies.All(t => AssertionCheck.Fits(t, vote));
    }

    /// <summary>Whether anything fits but the time: a time that found the vote cannot bear itself out.</summary>
    public static bool IsBorneOut(ProposalReference proposal, VoteEvent vote) =>
        proposal.Assertions.Any(a =>
            a is TallyAssertion or BallotAssertion or MarginAssertion or SponsorAssertion or OutcomeAssertion { IsAdopted: false }
            && AssertionCheck.Fits(a, vote)
        );

    /// <summary>How many of the tallies and ballots do not fit.</summary>
    public static int Contradicts(ProposalReference proposal, VoteEvent vote) =>
        proposal.Assertions.Count(a => a is TallyAssertion or BallotAssertion && !AssertionCheck.Fits(a, vote));
}
