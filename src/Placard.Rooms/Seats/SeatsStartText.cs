using Placard.Record.Seats;

namespace Placard.Rooms.Seats;

/// <summary>The bodies whose seats are followed, as a terminal shows them.</summary>
internal static class SeatsStartText
{
    public static void Write(SeatsStart start, TextWriter output)
    {
        if (start.Members is { } members)
        {
            SeatedMembersText.Write(members, output);
            return;
        }
        CommandOutput.WriteTable(
            output,
            ["body", "name", "seats", "members known", "term", "again", "elected by"],
            start.Bodies.Select(b =>
                (IReadOnlyList<string>)
                    [
                        b.Body.Code,
                        b.Body.Name,
                        Numbers.Plain(b.Body.Seats),
                        Numbers.Plain(b.Known),
                        Plurals.Plain(b.Body.TermYears, "year"),
                        b.Body.Again.ToWord(),
                        b.Body.ElectedBy,
                    ]
            )
        );
        output.WriteLine(
            $"Seats of the Council filled without a contest: {Quotes.ForTerminal(SeatWords.ShareOf(start.Council.Total))}. "
                + start.Council.ElectionsHeld
        );
        foreach (var open in start.Council.Open)
            output.WriteLine($"Vacant after {open.Ends.Iso()}, {open.Group.ToCode()}: {open.Leaving.Count}. {open.Contest}");
    }
}
