using Placard.Record.Seats;
using Placard.Rooms.Votes;

namespace Placard.Rooms.Seats;

/// <summary>What falls vacant, as a terminal shows it.</summary>
internal static class DueListText
{
    public static void Write(DueList list, TextWriter output)
    {
        output.WriteLine(
            $"{list.Query.From.Iso()} to {list.Query.Until.Iso()}: {Plurals.Plain(list.Due.Count, "seat or mandate", "seats and mandates")}"
        );
        if (list.Due.Count > 0)
            CommandOutput.WriteTable(
                output,
                ["ends", "what", "body or mandate", "held by", "group", "may stand again"],
                list.Due.Select(d =>
                    (IReadOnlyList<string>)
                        [
                            d.Ends.ToString() + (list.MayHavePassed(d) ? " ?" : ""),
                            d.Kind.ToWord(),
                            d.Body?.Code ?? d.Mandate?.Code ?? "",
                            HeldBy(d, list.States),
                            d.Group.ToCode(),
                            d.Kind == DueKind.Mandate ? "" : SeatWords.YesNo(d.MayStandAgain),
                        ]
                )
            );
        if (list.Due.Any(list.MayHavePassed))
            output.WriteLine("?: known to the month or year only, and may have passed.");
        output.WriteLine(list.Limits);
    }

    private static string HeldBy(DueSeat due, StateRegister states) =>
        due.Name.Length > 0 ? due.Name
        : due.Kind == DueKind.Seat ? states.NameOf(due.State)
        : "";
}
