namespace Placard.Rooms.Tests.Claims.Generated;

/// <summary>A way to make sentences of one kind.</summary>
/// <param name="Kind">The kind of claim.</param>
/// <param name="Name">The template's own name.</param>
/// <param name="Draw">Draws one from the record; null where what came up does not fit.</param>
internal sealed record Template(string Kind, string Name, Func<Ground, Drawn?> Draw)
{
    public static IReadOnlyList<Template> All { get; } =
    [
        .. BallotTemplates.All,
        .. GroupTemplates.All,
        .. TallyTemplates.All,
        .. CountTemplates.All,
        .. DecisionTemplates.All,
        .. IdentityTemplates.All,
        .. WordingTemplates.All,
        .. SeatTemplates.All,
        .. ElectionTemplates.All,
        .. AppointmentTemplates.All,
        .. FollowUpTemplates.All,
        .. StatementTemplates.All,
        .. AccessTemplates.All,
        .. MoneyTemplates.All,
    ];
}
