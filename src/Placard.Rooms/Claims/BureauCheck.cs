using Placard.Record.Claims;
using Placard.Record.Claims.Seats;
using Placard.Rooms.Seats;

namespace Placard.Rooms.Claims;

/// <summary>Checks who presided over a body in a year.</summary>
internal static class BureauCheck
{
    private const string Role = "President";

    public static Verdict Of(MembershipClaim claim, ClaimRecord record)
    {
        var year = claim.When is { Grain: not TimeGrain.Span, Days.From: { } from } ? from.Year : 0;
        var held = MembershipCheck.SeatedOf(claim.Body) is { } body
            ? SeatIndex.Of(record.Edition).Bureaus[body].Where(b => b.Role == Role && b.Year == year).ToArray()
            : [];
        // Where one took over from another within the year, both presided.
        if ((Array.Find(held, b => claim.States.Contains(b.State)) ?? held.FirstOrDefault()) is not { } president)
            return Verdict.NotCheckable(
                NotCheckableReason.NotHeld,
                $"Who presided over the {claim.Body.Name} then is not in the registers."
            );
        var says = $"the President of the {claim.Body.Name} in {year} was {president.Name} ({record.NameOf(president.State)})";
        var isState = claim.States.Contains(president.State);
        var isPerson = claim.Person.Length == 0 || Shares(claim.Person, president.Name);
        var answer =
            isState && isPerson ? AssertionAnswer.Of(true, says)
            : isState || (isPerson && claim.Person.Length > 0) ? new AssertionAnswer(VerdictKind.Partly, says)
            : AssertionAnswer.Of(false, says);
        return answer.ToVerdict(
            [
                RegisterEvidence.Of(
                    president,
                    record,
                    $"bureau_term {president.Body.Code} {year} {Role} {president.State}",
                    says,
                    SeatAddresses.Body(president.Body)
                ),
            ],
            SeatAddresses.Body(president.Body)
        );
    }

    // Names are written in more than one way: one word of them in common is enough.
    private static bool Shares(string one, string other) =>
        one.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries)
            .Intersect(other.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries), StringComparer.OrdinalIgnoreCase)
            .Any();
}
