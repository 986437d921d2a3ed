using Placard.Record.Claims;
using Placard.Record.Claims.Seats;
using Placard.Record.Seats;
using Placard.Rooms.Seats;

namespace Placard.Rooms.Claims;

/// <summary>Checks whether groups had as many candidates as seats.</summary>
internal static class SlateCheck
{
    public static Verdict Of(SlateClaim claim, ClaimRecord record)
    {
        if (claim.When is null)
            return Verdict.NotCheckable(NotCheckableReason.Unclear, "Which election is meant is not said.");
        var meant = ElectionCheck.Meant(claim.Body, claim.When, record);
        var regular = meant.Where(e => !e.IsByElection).ToArray();
        if ((regular.Length > 0 ? regular : meant) is not [var election])
            return Verdict.NotCheckable(
                meant.Length == 0 ? NotCheckableReason.NotHeld : NotCheckableReason.Unclear,
                meant.Length == 0 ? "No election of that body and time is in the register." : "More than one election can be meant."
            );
        var slates = election.Slates.Where(s => claim.Group == RegionalGroup.None || s.Group == claim.Group).ToArray();
        var answers = slates.Select(s => Answer(claim, s)).ToList();
        if (claim.IsOnly && claim.IsContested is { } contested && claim.Group != RegionalGroup.None)
            answers.AddRange(election.Slates.Except(slates).Select(s => Holds(s, !contested)));
        if (answers.Count == 0 || (claim.IsContested is null && answers.Count > 1))
            return Verdict.NotCheckable(NotCheckableReason.NotHeld, "The slates of that election are not in the register.");
        return AnswerSum
            .Of(answers)
            .ToVerdict(
                [
                    .. slates.Select(s =>
                        RegisterEvidence.Of(
                            s,
                            record,
                            $"slate {s.Body.Code} {s.Election.Iso()} {s.Group.ToCode()}",
                            $"{SeatWords.ForSeats(s)}, {s.ContestWord()}",
                            SeatAddresses.Election(s.Body, s.Election),
                            PartialDate.From(s.Election)
                        )
                    ),
                ],
                SeatAddresses.Election(election.Body, election.Day)
            );
    }

    private static AssertionAnswer Answer(SlateClaim claim, Slate slate)
    {
        if (claim.IsContested is { } contested)
            return Holds(slate, contested);
        if (slate.Candidates is not { } candidates)
            return AssertionAnswer.Unknown(NotCheckableReason.NotHeld, Says(slate));
        return AssertionAnswer.Of(claim.Candidates?.Fits(candidates) != false && claim.Seats?.Fits(slate.Seats) != false, Says(slate));
    }

    private static AssertionAnswer Holds(Slate slate, bool contested) =>
        slate.IsContested is { } held
            ? AssertionAnswer.Of(held == contested, Says(slate))
            : AssertionAnswer.Unknown(NotCheckableReason.NotHeld, Says(slate));

    private static string Says(Slate slate) =>
        $"{slate.Group.ToName()}, {slate.Election.InWords()}: {SeatWords.ForSeats(slate)} seats, {slate.ContestWord()}";
}
