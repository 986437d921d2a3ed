using Placard.Record.Claims;
using Placard.Record.Claims.Votes;

namespace Placard.Rooms.Claims;

/// <summary>Holds what states are said to have done in a vote against its ballots.</summary>
internal static class BallotCheck
{
    public static AssertionAnswer Of(BallotAssertion claimed, VoteEvent vote, ClaimRecord? record)
    {
        if (Without(vote) is { } without)
            return without;
        var wrong = claimed.States.Where(s => !Did(vote, s, claimed)).ToArray();
        if (claimed.States.Any(s => vote.Ballots[s] == Ballot.Unknown))
            return AssertionAnswer.Unknown(NotCheckableReason.NotHeld, "a ballot cannot be read in the source");
        if ((claimed.IsAll || claimed.IsList) && wrong.Length == 0)
        {
            var others = vote.Ballots.Who(claimed.Ballot).Except(claimed.States).ToArray();
            if (others.Length > 0)
                return new AssertionAnswer(
                    claimed.IsAll ? VerdictKind.Contradicted : VerdictKind.Partly,
                    $"{(claimed.IsAll ? "" : "all of them did so; ")}{record?.NamesOf(others)} did so too"
                );
        }
        // Who is not on the list did not vote, and could not: true, and not what the words suggest.
        if (wrong.Length > 0 && wrong.All(s => vote.Ballots[s] == Ballot.None) && (claimed.IsDenied || claimed.Ballot == Ballot.NotVoting))
            return new AssertionAnswer(VerdictKind.Partly, $"{record?.NamesOf(wrong)} is not on the list of those that could vote");
        var says = string.Join(", ", claimed.States.Take(12).Select(s => $"{record?.NameOf(s)}: {Word(vote.Ballots[s])}"));
        if (wrong.Length == 0 || wrong.Length == claimed.States.Count || claimed.States.Count < 3)
            return AssertionAnswer.Of(wrong.Length == 0, says);
        return AssertionAnswer.Of(
            false,
            $"not {record?.NamesOf(wrong)} ({string.Join(", ", wrong.Select(s => Word(vote.Ballots[s])).Distinct())})"
        );
    }

    public static AssertionAnswer Of(GroupBallotAssertion claimed, VoteEvent vote, ClaimRecord? record)
    {
        if (Without(vote) is { } without)
            return without;
        var members = vote.Ballots.Where(b => b.Value.IsCast() && claimed.Group.Has(b.Key, vote.Date)).ToArray();
        if (members.Length == 0)
            return AssertionAnswer.Unknown(NotCheckableReason.NotHeld, $"no member of {claimed.Group.Name} is known to have voted");
        var did = members.Count(m => m.Value == claimed.Ballot);
        var says = $"of {members.Length} members of {claimed.Group.Name} that voted, {did} did so";
        return did == members.Length ? AssertionAnswer.Of(true, says)
            : did == 0 ? AssertionAnswer.Of(false, says)
            : new AssertionAnswer(VerdictKind.Partly, says);
    }

    public static AssertionAnswer Of(GroupCountAssertion claimed, VoteEvent vote)
    {
        if (Without(vote) is { } without)
            return without;
        var voted = vote.Ballots.Where(b => claimed.Group.Has(b.Key, vote.Date)).ToArray();
        var did = voted.Count(m => m.Value == claimed.Ballot);
        return AssertionAnswer.Of(
            claimed.Members.Fits(did),
            $"of {voted.Length} members of {claimed.Group.Name} on the list, {did} did so"
        );
    }

    public static AssertionAnswer Of(VetoAssertion claimed, VoteEvent vote, ClaimRecord? record)
    {
        if (vote.Vetoes.Count > 0)
            return AssertionAnswer.Of(
                claimed.States.All(vote.Vetoes.Contains) && (!claimed.IsAll || vote.Vetoes.Count == claimed.States.Count),
                $"it was vetoed by {record?.NamesOf(vote.Vetoes)}"
            );
        return vote.Outcome is Outcome.Adopted or Outcome.AdoptedWithoutVote
            ? AssertionAnswer.Of(false, "it was adopted")
            : AssertionAnswer.Unknown(NotCheckableReason.NotHeld, "the record has no veto of it");
    }

    private static AssertionAnswer? Without(VoteEvent vote) =>
        vote.Outcome == Outcome.AdoptedWithoutVote ? AssertionAnswer.Of(false, "it was adopted without a vote")
        : !vote.IsRollCall ? AssertionAnswer.Unknown(NotCheckableReason.NotHeld, "no ballots by name are known")
        : null;

    private static bool Did(VoteEvent vote, StateCode state, BallotAssertion claimed)
    {
        var ballot = vote.Ballots[state];
        return claimed.IsDenied ? ballot != Ballot.None && ballot != claimed.Ballot : ballot == claimed.Ballot;
    }

    private static string Word(Ballot ballot) => ballot == Ballot.None ? "not on the list" : ballot.ToWord();
}
