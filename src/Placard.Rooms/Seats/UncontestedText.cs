using Placard.Record.Seats;
using Placard.Rooms.Votes;

namespace Placard.Rooms.Seats;

/// <summary>Seats filled without a contest, as a terminal shows them.</summary>
internal static class UncontestedText
{
    public static void Write(UncontestedSeats view, TextWriter output)
    {
        output.WriteLine($"{view.Query.Body.Name}: seats filled without a contest");
        if (view.Slates.Count == 0)
        {
            output.WriteLine("No slate matches. Remove a filter.");
            return;
        }
        CommandOutput.WriteTable(
            output,
            ["", "slates", "contested", "seats", "uncontested seats", "share", "not known"],
            view.ByGroup.Select(g => Row(NameOf(g.Group), g.Count))
                .Concat(view.ByYear.Select(y => Row(Numbers.Plain(y.Year), y.Count)))
                .Append(Row("all", view.Total))
        );
        foreach (var (slate, elected) in view.Unopposed)
            output.WriteLine(
                $"{slate.Election.Iso()}, {NameOf(slate.Group)}, without a contest: "
                    + (elected.Count == 0 ? "not known" : string.Join(", ", elected.Select(view.States.NameOf)))
            );
        foreach (var open in view.Open)
            output.WriteLine(
                $"Vacant after {open.Ends.Iso()}, {NameOf(open.Group)}: {open.Leaving.Count}. {Quotes.ForTerminal(open.Contest)}"
            );
        output.WriteLine(view.ElectionsHeld);
        output.WriteLine(
            $"A share is given for {ContestCount.LeastSlates} slates or more of which it is known whether they were contested."
        );
    }

    private static string NameOf(RegionalGroup group) => group == RegionalGroup.None ? "not by groups" : group.ToName();

    private static IReadOnlyList<string> Row(string name, ContestCount count) =>
        [
            name,
            Numbers.Plain(count.Slates),
            Numbers.Plain(count.Contested),
            Numbers.Plain(count.Seats),
            Numbers.Plain(count.Uncontested),
            Numbers.Percent(count.Share),
            Numbers.Plain(count.Unknown),
        ];
}
