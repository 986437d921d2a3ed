using Placard.Record.Claims;
using Placard.Record.Claims.Seats;
using Placard.Record.Seats;
using Placard.Rooms.Seats;

namespace Placard.Rooms.Claims;

/// <summary>How one state did in the elections that can be meant.</summary>
internal static class ElectionAnswer
{
    public static AssertionAnswer Of(ElectionClaim claim, StateCode state, IReadOnlyList<Election> elections, ClaimRecord record)
    {
        var stood = elections
            .SelectMany(e => e.Candidacies.Where(c => c.State == state).Select(c => (Election: e, Candidacy: c)))
            .ToArray();
        if (stood.Length == 0)
            return Absent(claim, state, elections, record);
        var says = $"{record.NameOf(state)}: {string.Join("; ", stood.Select(s => InWords(s.Candidacy)))}";
        // Without a time every election counts, and one that is not held could be meant.
        if (claim.When is null && stood.Length > 1 && claim.Saying is not (ElectionSaying.Votes or ElectionSaying.Elected))
            return AssertionAnswer.Unknown(NotCheckableReason.Unclear, $"{says}; which election is meant is not said");
        return claim.Saying switch
        {
            ElectionSaying.Votes => Votes(claim.Votes!.Value, [.. stood.Select(s => s.Candidacy)], says),
            ElectionSaying.Elected => AssertionAnswer.Of(stood.Any(s => IsElected(s.Candidacy)), says),
            ElectionSaying.NotElected => NotElected([.. stood.Select(s => s.Candidacy)], says),
            ElectionSaying.Unopposed => Unopposed(stood[0].Election, stood[0].Candidacy, says),
            _ => Rank(claim.Saying == ElectionSaying.Most, stood[0].Election, stood[0].Candidacy, says),
        };
    }

    private static AssertionAnswer Votes(Quantity claimed, IReadOnlyList<Candidacy> stood, string says)
    {
        if (stood.Any(c => c.Votes is { } votes && claimed.Fits(votes)))
            return AssertionAnswer.Of(true, says);
        return stood.Any(c => c.Votes is null)
            ? AssertionAnswer.Unknown(NotCheckableReason.NotHeld, says)
            : AssertionAnswer.Of(false, says);
    }

    private static AssertionAnswer NotElected(IReadOnlyList<Candidacy> stood, string says) =>
        stood.Any(IsElected) ? AssertionAnswer.Of(false, says)
        : stood.Any(c => c.Outcome == CandidacyOutcome.NotElected) ? AssertionAnswer.Of(true, says)
        : new AssertionAnswer(VerdictKind.Partly, says);

    private static AssertionAnswer Unopposed(Election election, Candidacy stood, string says)
    {
        var slate = election.Slates.FirstOrDefault(s => s.Group == stood.Group);
        var all = slate is null ? says : $"{says}; candidates for seats of its group: {SeatWords.ForSeats(slate)}";
        return !IsElected(stood) ? AssertionAnswer.Of(false, says)
            : slate?.IsContested is { } contested ? AssertionAnswer.Of(!contested, all)
            : AssertionAnswer.Unknown(NotCheckableReason.NotHeld, all);
    }

    private static AssertionAnswer Rank(bool isMost, Election election, Candidacy stood, string says)
    {
        var others = election.Candidacies.Where(c => c.State != stood.State && (isMost ? c.IsDeclared : IsElected(c))).ToArray();
        if (stood.Votes is not { } votes)
            return AssertionAnswer.Unknown(NotCheckableReason.NotHeld, says);
        if (others.FirstOrDefault(c => isMost ? c.Votes > votes : c.Votes < votes) is { } better)
            return AssertionAnswer.Of(false, $"{says}; {better.State} {(isMost ? "more" : "fewer")}: {better.Votes}");
        return others.Any(c => c.Votes is null || c.Votes == votes)
            ? new AssertionAnswer(VerdictKind.Partly, $"{says}; not all results are known, or another is the same")
            : AssertionAnswer.Of(true, says);
    }

    private static AssertionAnswer Absent(ElectionClaim claim, StateCode state, IReadOnlyList<Election> elections, ClaimRecord record)
    {
        var says =
            $"{record.NameOf(state)} is not among those found in the {(elections.Count == 1 ? "election" : "elections")} of "
            + $"{string.Join(", ", elections.Take(3).Select(e => e.Day.InWords()))}";
        // Who is elected is known of a whole election; votes for others are not.
        var isWhole =
            (claim.When is not null || elections.Count == 1)
            && elections.All(e => e.Seats > 0 && e.Candidacies.Count(IsElected) >= e.Seats);
        return isWhole && claim.Saying is (ElectionSaying.Elected or ElectionSaying.Unopposed)
            ? AssertionAnswer.Of(false, says)
            : AssertionAnswer.Unknown(NotCheckableReason.NotHeld, says);
    }

    private static bool IsElected(Candidacy candidacy) => candidacy.Outcome == CandidacyOutcome.Elected;

    private static string InWords(Candidacy held) =>
        $"{held.Outcome.ToWord()} on {held.Election.InWords()}, "
        + $"{(held.Votes is { } votes ? Plurals.Count(votes, "vote") : "votes not known")}";
}
