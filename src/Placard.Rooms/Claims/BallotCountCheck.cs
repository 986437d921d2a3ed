using Placard.Record.Claims;
using Placard.Record.Claims.Counts;

namespace Placard.Rooms.Claims;

/// <summary>Counts what a state did in the votes of a session or a stretch of time.</summary>
internal static class BallotCountCheck
{
    public static Verdict Of(BallotCount claimed, CountWindow window, ClaimRecord record)
    {
        if (window.Body is null || (window.Session.Length == 0 && window.Period is null))
            return Verdict.NotCheckable(NotCheckableReason.TooVague, "The sentence names no body and time over which to count.");
        if (CountedDays.Of(window, record) is not { } days)
            return Verdict.NotCheckable(NotCheckableReason.NotHeld, "The record has no votes of that body and time.");
        VoteEvent[] voted = [.. days.Votes.Where(v => v.Outcome is Outcome.Adopted or Outcome.Rejected || v.IsRollCall)];
        VoteEvent[] resolutions = [.. voted.Where(v => v.Symbol.Form == DocumentForm.Resolution)];
        var says =
            $"The record has {Plurals.Plain(resolutions.Length, "resolution")} put to a vote in {days.Name}, and "
            + $"{voted.Length} texts in all; "
            + $"{record.NameOf(claimed.State)} {claimed.Ballot.ToWord()}: {Did(resolutions, claimed)} and {Did(voted, claimed)}";
        var evidence = new Evidence(
            days.Name,
            $"{claimed.Ballot.ToWord()}: {Did(voted, claimed)} of {voted.Length}",
            days.Address,
            default,
            "",
            ""
        );
        var unsure = voted.Count(v => !v.IsMeasurable);
        var fits = Fits(claimed, resolutions) || Fits(claimed, voted);
        if (fits && unsure == 0 && days.IsWhole)
            return new Verdict(VerdictKind.Supported, $"{says}.", [evidence]) { Query = days.Address };
        if (fits)
            return new Verdict(VerdictKind.Partly, $"{says}; ballots of {unsure} are not certain.", [evidence]) { Query = days.Address };
        return unsure == 0 && days.IsWhole
            ? new Verdict(VerdictKind.Contradicted, $"{says}.", [evidence]) { Query = days.Address }
            : Verdict.NotCheckable(NotCheckableReason.NotHeld, $"{says}; it may not have all of them.", evidence);
    }

    private static bool Fits(BallotCount claimed, VoteEvent[] votes) =>
        claimed.Number.Fits(Did(votes, claimed)) && claimed.Of?.Fits(votes.Length) != false;

    private static int Did(VoteEvent[] votes, BallotCount claimed) => votes.Count(v => v.Ballots[claimed.State] == claimed.Ballot);
}
