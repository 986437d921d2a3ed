using Placard.Record.Access;
using Placard.Rooms.Votes;

namespace Placard.Rooms.Access;

/// <summary>Standing invitations as JSON gives them.</summary>
/// <param name="Extended">How many states are held to have extended one.</param>
/// <param name="Missing">How many members at least are not among them, by the latest count; left out where none is held.</param>
/// <param name="Counts">How many states a source counts by a day.</param>
/// <param name="Invitations">Those that were asked for.</param>
public sealed record InvitationListJson(
    int Extended,
    int? Missing,
    IReadOnlyList<InvitationCountJson> Counts,
    IReadOnlyList<InvitationJson> Invitations
)
{
    public static InvitationListJson Of(InvitationList list) =>
        new(
            list.Extended,
            list.Missing,
            [.. list.Counts.Select(InvitationCountJson.Of)],
            [.. list.Shown.Select(i => InvitationJson.Of(i.Invitation))]
        );
}

/// <summary>How many states a source counts by a day, without their names.</summary>
public sealed record InvitationCountJson(string Date, int Members, int Observers, IReadOnlyList<SourceJson> Sources)
{
    public static InvitationCountJson Of(StandingInvitationCount count) =>
        new(count.AsOf.ToString(), count.Members, count.Observers, [SourceJson.Of(count.Origin)]);
}

/// <summary>Standing invitations, one a row, and as a terminal shows them.</summary>
internal static class InvitationTable
{
    public static Table<InvitationList> Columns { get; } =
        Table<InvitationList>.Of<(State State, StandingInvitation Invitation)>(
            list => list.Shown,
            new("state", "Code of the state", (_, i) => i.State.Code),
            new("name", "Name of the state", (_, i) => i.State.Name),
            new("status", "extended or pledged", (_, i) => InvitationWords.Status(i.Invitation)) { Words = InvitationWords.All },
            new("extended", "When it was extended; empty where not found", (_, i) => i.Invitation.Extended),
            new("is_latest", "1 where that is only the day by which it had been", (_, i) => i.Invitation.IsLatest ? 1 : 0),
            new("evidence", "What says so", (_, i) => i.Invitation.Evidence),
            new("as_of", "The day of the evidence", (_, i) => i.Invitation.Origin.AsOf),
            new("note", "What should be known of it", (_, i) => i.Invitation.Note),
            new("source", "Place that it was read from", (_, i) => i.Invitation.Origin.Locator)
        );

    public static void Write(InvitationList list, TextWriter output)
    {
        CommandOutput.WriteTable(
            output,
            ["state", "name", "status", "when", "evidence"],
            list.Shown.Select(i =>
                (IReadOnlyList<string>)
                    [
                        i.State.Code.ToString(),
                        i.State.Name,
                        InvitationWords.Status(i.Invitation),
                        InvitationWords.When(i.Invitation),
                        i.Invitation.Evidence,
                    ]
            )
        );
        if (list.Missing is { } missing)
            output.WriteLine(
                $"{list.InWords} {list.Counts[0].Members} members are counted by "
                    + $"{list.Counts[0].AsOf.InWords()}, so at least {missing} are missing."
            );
    }
}
