using Placard.Record.Claims;
using Placard.Record.Claims.Votes;

namespace Placard.Rooms.Claims;

/// <summary>How what a document says of a proposal fits a vote.</summary>
internal static class ProposalFit
{
    public static bool IsWhole(ProposalReference proposal) =>
        proposal.Assertions.Any(a => a is TallyAssertion { Yes: not null, No: not null, Abstain: not null });

    public static bool IsTold(ProposalReference proposal) => proposal.Assertions.Any(a => a is TallyAssertion or BallotAssertion);

    public static bool FitsFacts(ProposalReference proposal, VoteEvent vote) =>
        FitsWhole(proposal, vote) || proposal.Assertions.Any(a => a is MarginAssertion { IsLost: true } && AssertionCheck.Fits(a, vote));

    public static bool IsVetoedOn(ProposalReference proposal, VoteEvent vote) =>
        proposal.Periods.Any(p => p.Grain == TimeGrain.Day && p.Holds(vote.Date))
        && proposal.Assertions.Any(a => a is VetoAssertion && AssertionCheck.Fits(a, vote));

    public static bool IsBounded(ProposalReference proposal) =>
        proposal.Sessions.Count > 0 || VoteFinder.Times(proposal).Any(p => p.Grain is TimeGrain.Day or TimeGrain.Month);

    // Votes in favour and against, in one sentence or in several, and all that is counted fits.
    public static bool FitsWhole(ProposalReference proposal, VoteEvent vote)
    {
        var tallies = proposal.Assertions.OfType<TallyAssertion>().ToArray();
        return tallies.Any(t => t.Yes is not null) && tallies.Any(t => t.No is not null) && tallies.All(t => AssertionCheck.Fits(t, vote));
    }

    // A time that found the vote cannot bear itself out: something else that is said must.
    public static bool IsBorneOut(ProposalReference proposal, VoteEvent vote) =>
        proposal.Assertions.Any(a =>
            a is TallyAssertion or BallotAssertion or MarginAssertion or SponsorAssertion or OutcomeAssertion { IsAdopted: false }
            && AssertionCheck.Fits(a, vote)
        );

    public static int Contradicts(ProposalReference proposal, VoteEvent vote) =>
        proposal.Assertions.Count(a => a is TallyAssertion or BallotAssertion && !AssertionCheck.Fits(a, vote));
}
