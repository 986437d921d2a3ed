namespace Placard.Rooms.Coverage;

/// <summary>What an edition holds, as a terminal shows it: a line a body and decade.</summary>
internal static class CoverageText
{
    public static void Write(EditionCoverage coverage, TextWriter output)
    {
        foreach (var body in coverage.Bodies)
        {
            output.WriteLine($"{body.Body.Name}: {CoverageWords.Until(body)}");
            if (body.MissingSessions is { Count: > 0 } missing)
                output.WriteLine($"Nothing is held of {(missing.Count == 1 ? "session" : "sessions")} {CoverageWords.Sessions(body)}.");
        }
        CommandOutput.WriteTable(
            output,
            ["body", "years", "known", "decided", "", "with text", "", "roll calls", "in doubt", "texts"],
            coverage
                .Years.GroupBy(y => (y.Body, Decade: y.Year / 10 * 10))
                .Select(g =>
                    (IReadOnlyList<string>)
                        [
                            g.Key.Body.Code,
                            $"{g.Min(y => y.Year)}–{g.Max(y => y.Year)}",
                            Numbers.Plain(g.Sum(y => y.Known)),
                            Numbers.Plain(g.Sum(y => y.Decided)),
                            CoverageWords.Share(g.Sum(y => y.Decided), g.Sum(y => y.Known)),
                            Numbers.Plain(g.Sum(y => y.Worded)),
                            CoverageWords.Share(g.Sum(y => y.Worded), g.Sum(y => y.Known)),
                            Numbers.Plain(g.Sum(y => y.RollCalls)),
                            Numbers.Plain(g.Sum(y => y.InDoubt)),
                            Numbers.Plain(g.Sum(y => y.Texts)),
                        ]
                )
        );
        CommandOutput.WriteTable(
            output,
            ["register", "entries", "dated by", "from", "to"],
            coverage.Registers.Select(r =>
                (IReadOnlyList<string>)[r.Table.Title, CoverageWords.Entries(r), r.DatedBy, r.First.ToString(), r.Last.ToString()]
            )
        );
        output.WriteLine("Known: resolutions that exist by the numbers of those held; there may be more after the last. By year: --csv.");
    }
}
