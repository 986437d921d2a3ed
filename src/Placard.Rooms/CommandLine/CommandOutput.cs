using System.CommandLine;
using System.Globalization;
using Spectre.Console;

namespace Placard.Rooms.CommandLine;

/// <summary>The forms in which a command prints facts: for reading, <c>--json</c>, <c>--csv</c>.</summary>
public static class CommandOutput
{
    public static Option<bool> Json() => new("--json") { Description = "Print JSON" };

    public static Option<bool> Csv() => new("--csv") { Description = "Print CSV" };

    /// <summary>A console that writes where the command was told to, with colour only where a terminal shows it.</summary>
    public static IAnsiConsole Console(TextWriter output)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(output) });
        if (System.Console.IsOutputRedirected || !ReferenceEquals(output, System.Console.Out))
        {
            console.Profile.Capabilities.Ansi = false;
            console.Profile.Width = 160;
        }
        return console;
    }

    /// <summary>A plain table: a heading, then rows; numbers to the right.</summary>
    public static void WriteTable(TextWriter output, IReadOnlyList<string> headings, IEnumerable<IReadOnlyList<string>> rows)
    {
        var table = new Table { Border = TableBorder.Simple };
        foreach (var heading in headings)
            table.AddColumn(new TableColumn(Markup.Escape(heading)));
        var all = rows.ToList();
        for (var i = 0; i < headings.Count; i++)
        {
            if (
                all.Count > 0
                && all.All(row => row[i].Length == 0 || double.TryParse(row[i], NumberStyles.Float, CultureInfo.InvariantCulture, out _))
            )
                table.Columns[i].RightAligned();
        }
        foreach (var row in all)
            table.AddRow([.. row.Select(cell => new Text(cell))]);
        Console(output).Write(table);
    }
}
