using Placard.Rooms.Votes;

namespace Placard.Rooms.Seats;

/// <summary>The members of a body, as a terminal shows them.</summary>
internal static class SeatedMembersText
{
    public static void Write(SeatedMembers view, TextWriter output)
    {
        if (!view.IsKnown)
        {
            output.WriteLine($"Who sat in the {view.Body.Name} on {view.On.Iso()} is not in this edition.");
            return;
        }
        output.WriteLine($"{view.Body.Name} on {view.On.Iso()}: {Plurals.Plain(view.Members.Count + view.Experts.Count, "member")}");
        if (view.Body.ByGroup.Count > 0 && view.Members.Count > 0)
            output.WriteLine(
                string.Join(
                    ", ",
                    RegionalGroupForms.All.Select(g => $"{g.ToCode()} {view.Members.Count(m => m.Group == g)} of {view.Body.ByGroup[g]}")
                )
            );
        foreach (var empty in view.Empty)
            output.WriteLine(Quotes.ForTerminal(SeatWords.Why(empty)));
        foreach (var state in view.Suspended)
            output.WriteLine($"The rights of membership of {view.States.NameOf(state)} were suspended on that day; it kept its seat.");
        if (view.Experts.Count > 0)
            CommandOutput.WriteTable(
                output,
                ["name", "nationality", "term ends", "role", "listed on"],
                view.Experts.Select(e =>
                    (IReadOnlyList<string>)[e.Name, e.Nationality.ToString(), e.Ends.ToString(), e.Role, e.ListedOn.ToString()]
                )
            );
        else
            CommandOutput.WriteTable(
                output,
                ["state", "name", "group", "from", "to", "may stand again"],
                view.Members.Select(m =>
                    (IReadOnlyList<string>)
                        [
                            m.State.ToString(),
                            view.States.NameOf(m.State),
                            m.Group.ToCode(),
                            m.Days.From.Iso() ?? "",
                            m.Days.To.Iso() ?? "",
                            SeatWords.YesNo(view.MayStandAgain(m)),
                        ]
                )
            );
        output.WriteLine(view.ElectionsHeld);
    }
}
