namespace Placard.Rooms.States;

/// <summary>What happened to a state, one thing a row, and as a terminal shows it.</summary>
internal static class StateSinceTable
{
    private const int LongestTitle = 100;

    public static Table<StateSince> Columns { get; } =
        Table<StateSince>.Of<(string List, Happening Happening)>(
            model => model.Sections.SelectMany(s => s.All.Select(h => (s.Title, h))),
            new("state", "Code of the state", (model, _) => model.State.Code),
            new("list", "The list it stands in", (_, row) => row.List),
            new("date", "The day it happened", (_, row) => row.Happening.Day),
            new("title", "What happened", (_, row) => row.Happening.Title),
            new("address", "The page that shows it", (_, row) => row.Happening.Address),
            new("summary", "More of it, in a sentence or two", (_, row) => row.Happening.Summary)
        );

    public static void Write(StateSince model, TextWriter output)
    {
        output.WriteLine($"New on {model.State.Name}: {model.Lead.Replace('\u00a0', ' ')}");
        output.WriteLine(StateSince.Limit);
        foreach (var section in model.Sections)
        {
            output.WriteLine();
            output.WriteLine($"{section.Title} ({section.All.Count})");
            CommandOutput.WriteTable(
                output,
                ["date", "what", "where"],
                section.All.Select(h =>
                    (IReadOnlyList<string>)[h.Day.ToString(), Quotes.Shortened(h.Title.Replace('\u00a0', ' '), LongestTitle), h.Address]
                )
            );
        }
    }
}
