using Placard.Record.Claims;
using Placard.Record.Claims.Mentions;
using Placard.Record.Claims.Seats;
using Placard.Record.Seats;
using Placard.Rooms.Seats;

namespace Placard.Rooms.Claims;

/// <summary>Checks who was elected and with how many votes, and who had a choice. Votes of many elections are not known.</summary>
internal sealed class ElectionCheck : IClaimCheck
{
    private const int MostShown = 6;
    private const int DaysBefore = 4;

    public Verdict? Check(Claim claim, ClaimRecord record) =>
        claim switch
        {
            ElectionClaim election => OfElection(election, record),
            SlateClaim slate => SlateCheck.Of(slate, record),
            _ => null,
        };

    /// <summary>The elections that words can mean, latest first; those of the Council where no body is named.</summary>
    internal static Election[] Meant(Body? body, Period? when, ClaimRecord record)
    {
        var seated = body is null ? SeatedBody.Council : MembershipCheck.SeatedOf(body);
        return seated is null
            ? []
            :
            [
                .. SeatIndex
                    .Of(record.Edition)
                    .ElectionsOf(seated)
                    .Where(e => (when is not { } time || time.Days.Contains(e.Day)) && !record.IsLater(PartialDate.From(e.Day))),
            ];
    }

    internal static Evidence EvidenceOf(Candidacy held, ClaimRecord record) =>
        RegisterEvidence.Of(
            held,
            record,
            $"candidacy {held.Body.Code} {held.Election.Iso()} {held.State}",
            $"{held.Outcome.ToWord()}, votes {SeatWords.OrNotKnown(held.Votes)}",
            SeatAddresses.Election(held.Body, held.Election),
            PartialDate.From(held.Election)
        );

    private static Election[] Reported(ElectionClaim claim, ClaimRecord record)
    {
        var day = claim.When ?? claim.Told ?? (record.Dated.IsExact ? Period.Of(record.Dated) : (Period?)null);
        return day is { } told
            ?
            [
                .. Meant(claim.Body, null, record)
                    .Where(e => new DateRange(told.Days.From?.AddDays(-DaysBefore), told.Days.To).Contains(e.Day)),
            ]
            : [];
    }

    private static Verdict OfNumber(ElectionClaim claim, Election[] elections, ClaimRecord record)
    {
        if (elections is not [var election])
            return Verdict.NotCheckable(NotCheckableReason.Unclear, "The words do not say clearly which election is meant.");
        var elected = election.Candidacies.Where(c => c.Outcome == CandidacyOutcome.Elected).ToArray();
        var says = $"{elected.Length} states were elected on {election.Day.InWords()}";
        var answer =
            election.Seats > 0 && elected.Length >= election.Seats
                ? AssertionAnswer.Of(claim.Votes!.Value.Fits(elected.Length), says)
                : AssertionAnswer.Unknown(NotCheckableReason.NotHeld, $"{says}, and there may be more");
        return answer.ToVerdict(
            [.. elected.Take(1).Select(c => EvidenceOf(c, record))],
            elected is [var first, ..] ? SeatAddresses.Election(first.Body, first.Election) : SeatAddresses.Slates
        );
    }

    private static Verdict OfElection(ElectionClaim claim, ClaimRecord record)
    {
        var elections = Meant(claim.Body, claim.When, record);
        // A report is put out on the day or soon after it, and a time told from it may be a day off.
        var isReported = claim.When is null;
        if (isReported || (elections.Length == 0 && claim.When is { Grain: TimeGrain.Day, IsRelative: true }))
            elections = Reported(claim, record) is { Length: > 0 } reported ? reported : elections;
        if (elections.Length == 0)
            return Verdict.NotCheckable(NotCheckableReason.NotHeld, "No election of that body and time is in the register.");
        if (claim.Saying == ElectionSaying.Number)
            return OfNumber(claim, elections, record);
        var answers = claim.States.Select(s => ElectionAnswer.Of(claim, s, elections, record)).ToArray();
        var stood = elections.SelectMany(e => e.Candidacies).Where(c => claim.States.Contains(c.State)).Take(MostShown).ToArray();
        var answer = AnswerSum.Of(answers);
        // A sentence that names another time may be of that one.
        if (isReported && answer.Kind == VerdictKind.Contradicted && claim.Sentence.All<PeriodMention>().Any())
            answer = AssertionAnswer.Unknown(NotCheckableReason.Unclear, $"{answer.Says}; another election may be meant");
        return answer.ToVerdict(
            [.. stood.Select(c => EvidenceOf(c, record))],
            stood.Length > 0 ? SeatAddresses.Election(stood[0].Body, stood[0].Election) : SeatAddresses.Slates
        );
    }
}
