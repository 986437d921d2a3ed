using Placard.Record.Access;

namespace Placard.Rooms.Access;

/// <summary>One organisation, as a terminal shows it.</summary>
internal static class OrganisationSheetText
{
    public static void Write(OrganisationSheet sheet, TextWriter output)
    {
        output.WriteLine(sheet.Line.Name);
        output.WriteLine(AccessWords.Lead(sheet.Line, sheet.LastSession));
        if (sheet.Organisation.Spellings.Count > 0)
            output.WriteLine($"Also written: {string.Join("; ", sheet.Organisation.Spellings)}");
        foreach (var application in sheet.Organisation.Applications)
        {
            var since = (application.IsFirstKnown ? "from " : "from at the latest ") + application.First.InWords();
            output.WriteLine(
                $"Application {since}: put off at {Plurals.Plain(application.Deferred.Count, "session")}, "
                    + $"{Numbers.Fixed(application.YearsWaiting, 1)} years; {AccessWords.Ended(application)}"
            );
        }
        CommandOutput.WriteTable(
            output,
            ["session", "decision", "name as printed", "read from"],
            sheet.Organisation.Decisions.Select(d =>
                (IReadOnlyList<string>)[d.Session.Iso(), d.Kind.ToWord(), d.Organisation, AccessWords.Place(d.Origin)]
            )
        );
        foreach (var change in sheet.Organisation.Changes)
            output.WriteLine($"{change.Session.Iso()}: {change.From} is now {change.To} ({AccessWords.Place(change.Origin)})");
        foreach (var merger in sheet.Line.Mergers)
            output.WriteLine(
                $"{merger.Session.Iso()}: {merger.Of} and {merger.With} became {merger.Into}{(merger.IsDeferred ? "; put off" : "")} "
                    + $"({AccessWords.Place(merger.Origin)})"
            );
        foreach (var vote in sheet.Line.RollCalls)
            output.WriteLine($"Roll call {vote.Address}: {vote.Outcome.ToWord()} {vote.Tally}");
        foreach (var decided in sheet.Line.CouncilDecisions)
            output.WriteLine(
                $"Economic and Social Council, {decided.Date}: status {(decided.IsGranted ? "granted" : "refused")} {decided.Tally} "
                    + $"({AccessWords.Place(decided.Origin)})"
            );
        foreach (var asked in sheet.Line.Interventions)
            output.WriteLine($"{asked.State}: {asked.Words} ({asked.Place})");
    }
}
