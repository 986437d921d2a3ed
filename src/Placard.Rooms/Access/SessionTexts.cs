using Placard.Record.Access;

namespace Placard.Rooms.Access;

/// <summary>Sessions, as a terminal shows them.</summary>
internal static class SessionTexts
{
    public static void Write(SessionList list, TextWriter output)
    {
        CommandOutput.WriteTable(
            output,
            ["day", "session", "before", "recommended", "deferred", "closed", "not recommended"],
            list.Sessions.Select(s =>
                (IReadOnlyList<string>)
                    [
                        s.Listed?.Day.Iso() ?? "",
                        s.Name,
                        Numbers.Plain(s.Report?.Before) ?? "",
                        Numbers.Plain(s.CountOf(NgoDecisionKind.Recommended)) ?? "",
                        Numbers.Plain(s.CountOf(NgoDecisionKind.Deferred)) ?? "",
                        Numbers.Plain(s.CountOf(NgoDecisionKind.Closed)) ?? "",
                        Numbers.Plain(s.CountOf(NgoDecisionKind.NotRecommended)) ?? "",
                    ]
            )
        );
        output.WriteLine("Counts are of names listed, else as reported; empty where neither is held. Sessions without a day have no list.");
    }

    public static void Write(SessionSheet sheet, TextWriter output)
    {
        output.WriteLine($"{sheet.Line.Name}, {sheet.Line.When}");
        foreach (var kind in sheet.ByKind)
        {
            output.WriteLine();
            output.WriteLine($"{kind.Key.ToWord()}: {Numbers.Plain(kind.Count())}");
            foreach (var decision in kind)
                output.WriteLine($"  {decision.Organisation}{(decision.IsNew == true ? " (new)" : "")}");
        }
    }
}
