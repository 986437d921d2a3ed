namespace Placard.Rooms.FollowUp;

/// <summary>The start of the register, as a table and as a terminal shows it.</summary>
internal static class FollowUpStartText
{
    public static Table<FollowUpStart> Columns { get; } =
        Table<FollowUpStart>.Of(
            start => start.Lines,
            new("state", "Code of the state", (_, line) => line.State.Code),
            new("name", "Its name", (_, line) => line.State.Name),
            new("received", "Recommendations to it that are held", (_, line) => line.Received.All),
            new("accepted", "Of them accepted", (_, line) => line.Received.Accepted),
            new("noted", "Of them noted", (_, line) => line.Received.Noted),
            new("other", "Of them answered in other words", (_, line) => line.Received.Other),
            new("not_known", "Of them without a known answer", (_, line) => line.Received.NotKnown),
            new("given", "Recommendations of the state to others that are held", (_, line) => line.Given)
        );

    public static void Write(FollowUpStart start, TextWriter output)
    {
        ReceivedText.WriteHeld(start.Held, output);
        if (start.Held.Count == 0)
            return;
        ReceivedText.WriteTallies(start.Tallies, output);
        output.WriteLine(FollowUpWords.OfRows);
        if (start.MostRepeated.Count > 0)
        {
            output.WriteLine("Repeated most often:");
            ReceivedText.WriteThreads(start.MostRepeated, output);
        }
        output.WriteLine($"{Plurals.Plain(start.Lines.Count, "state")}; --csv lists them. `placard follow-up STATE` shows one.");
        output.WriteLine(FollowUpWords.OfAbsence);
    }
}
