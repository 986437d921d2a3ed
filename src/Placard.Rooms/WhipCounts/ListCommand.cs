using System.CommandLine;
namespace Placard.Rooms.WhipCounts;

/// <summary><c>placard whip list</c>.</summary>
internal sealed class ListCommand : Command
{
    public ListCommand(ProgramPaths here, TimeProvider clock) : base("list", "The counts on the desk, latest vote first")
    {
        var desk = new DeskOption(here);
        var json = CommandOutput.Json();
        var csv = CommandOutput.Csv();
        Add(desk);
        Add(json);
        Add(csv);
        SetAction(line =>
        {
            using var open = desk.Open(line, clock.GetUtcNow());
            var counts = open.WhipCounts.All();
            var output = line.InvocationConfiguration.Output;
            if (line.GetValue(json))
                output.WriteLine(WhipJson.Write(CountListAnswer.Of(counts)));
            else if (line.GetValue(csv))
                CountTables.Counts(counts).WriteTo(output);
            else if (counts.Count == 0)
                output.WriteLine($"There is no whip count on the desk at {open.Place}; `placard whip new --help` says how to begin one.");
            else
                CommandOutput.WriteTable(output, ["count", "day", "body", "goal", "entries", "title"], counts.Select(IReadOnlyList<string> (c) =>
                    [c.Id.ToString(), c.Vote.On.Iso(), c.Vote.Body.Code, CountWords.Word(c.Vote.Goal), Numbers.Plain(c.Entries), c.Vote.Title]));
            return (int)ExitCode.Done;
        });
    }
}
