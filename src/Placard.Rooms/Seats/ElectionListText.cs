using Placard.Record.Seats;

namespace Placard.Rooms.Seats;

/// <summary>Elections, as a terminal shows them: a line each, a column a group.</summary>
internal static class ElectionListText
{
    public static void Write(ElectionList list, TextWriter output)
    {
        if (list.Elections.Count == 0)
        {
            output.WriteLine("No election is in this edition.");
            return;
        }
        CommandOutput.WriteTable(
            output,
            ["body", "day", "seats", .. RegionalGroupForms.All.Select(g => g.ToCode())],
            list.Elections.Select(e =>
                (IReadOnlyList<string>)
                    [
                        e.Body.Code,
                        e.Day.Iso(),
                        Numbers.Plain(e.Seats),
                        .. RegionalGroupForms.All.Select(g => Told(e.Slates.FirstOrDefault(s => s.Group == g))),
                    ]
            )
        );
        output.WriteLine("Candidates for seats in each group; + where there were more than seats, ? where their number is not known.");
    }

    private static string Told(Slate? slate) =>
        slate is null ? ""
        : slate.Candidates is { } candidates ? $"{candidates} for {slate.Seats}{(slate.IsContested == true ? " +" : "")}"
        : $"? for {slate.Seats}";
}
