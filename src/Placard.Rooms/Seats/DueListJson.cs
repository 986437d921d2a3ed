using Placard.Record.Seats;

namespace Placard.Rooms.Seats;

/// <summary>What falls vacant, as JSON gives it.</summary>
public sealed record DueListJson(string From, string Until, string Limits, IReadOnlyList<DueJson> Due)
{
    internal static DueListJson Of(DueList list) =>
        new(list.Query.From.Iso(), list.Query.Until.Iso(), list.Limits, [.. list.Due.Select(DueJson.Of)]);
}

/// <summary>One thing that falls vacant or ends.</summary>
public sealed record DueJson(
    string Ends,
    string Kind,
    string? Body,
    string? Mandate,
    string? State,
    string? Group,
    string? Name,
    bool? MayStandAgain,
    string Basis
)
{
    internal static DueJson Of(DueSeat due) =>
        new(
            due.Ends.ToString(),
            due.Kind.ToWord(),
            due.Body?.Code,
            due.Mandate?.Code,
            due.State.OrNull(),
            due.Group == RegionalGroup.None ? null : due.Group.ToCode(),
            due.Name.Length > 0 ? due.Name : null,
            due.MayStandAgain,
            due.Rests
        );
}
