namespace Placard.Rooms.Sessions;

/// <summary>A list of sessions, as a terminal shows it.</summary>
internal static class SessionListText
{
    public static void Write(SessionList list, TextWriter output)
    {
        CommandOutput.WriteTable(
            output,
            ["session", "first", "last", "texts", "voted", "rejected", "amendments", "resolutions held"],
            list.Lines.Select(line =>
                (IReadOnlyList<string>)
                    [
                        line.Session.Code,
                        line.First.ToString(),
                        line.Last.ToString(),
                        Numbers.Plain(line.Texts),
                        Numbers.Plain(line.Voted),
                        SessionWords.Known(line.Failures.Rejected),
                        SessionWords.Known(line.Failures.Amendments),
                        line.Coverage is { } coverage ? $"{coverage.Decided} of {coverage.Known}" : "not known",
                    ]
            )
        );
        output.WriteLine($"{Plurals.Plain(list.Lines.Count, "session")} with a decision in this edition. The days are of decisions held.");
    }
}
