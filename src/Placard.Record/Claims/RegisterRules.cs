using Placard.Record.Claims.Access;
using Placard.Record.Claims.Appointments;
using Placard.Record.Claims.FollowUp;
using Placard.Record.Claims.Money;
using Placard.Record.Claims.Seats;
using Placard.Record.Claims.Statements;

namespace Placard.Record.Claims;

/// <summary>The rules for claims about what registers have: treaties, reviews, seats, statements, access, money, mandates.</summary>
public static class RegisterRules
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<IClaimRule> All { get; } =
    [.. FollowUpRules.All, .. SeatRules.All, .. StatementRules.All, .. AccessRules.All, .. MoneyRules.All, .. AppointmentRules.All];
}
