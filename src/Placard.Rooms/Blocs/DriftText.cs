namespace Placard.Rooms.Blocs;

/// <summary>A drift, as a terminal shows it.</summary>
internal static class DriftText
{
    public static void Write(DriftBetween view, TextWriter output)
    {
        output.WriteLine($"{view.Title}, {view.Query.InPlainWords}");
        foreach (var note in view.Notes)
            output.WriteLine($"  {note}");
        if (view.Drift.Years.Count == 0)
        {
            output.WriteLine("There is no roll call beyond doubt on which both voted.");
            return;
        }
        CommandOutput.WriteTable(
            output,
            ["years", "agreement", "interval", "roll calls", "change", "began in"],
            view.Drift.Stretches.Index()
                .Select(s =>
                    (IReadOnlyList<string>)
                        [
                            $"{Numbers.Plain(s.Item.From)}–{Numbers.Plain(s.Item.To)}",
                            Numbers.Fixed(s.Item.Level.Share, 2),
                            EstimateWords.Interval(s.Item.Level),
                            Numbers.Plain(s.Item.Level.Votes),
                            .. s.Index == 0 ? ["", ""] : Change(view, s.Index - 1),
                        ]
                )
        );
        output.WriteLine("Changes stand out from the unrest of neighbouring years; a year's own figures are in --csv.");
    }

    private static string[] Change(DriftBetween view, int at)
    {
        var change = view.Drift.Changes[at];
        return
        [
            Numbers.Signed(change.By),
            change.Earliest == change.Latest
                ? Numbers.Plain(change.Year)
                : $"{Numbers.Plain(change.Year)} ({Numbers.Plain(change.Earliest)}–{Numbers.Plain(change.Latest)})",
        ];
    }
}
