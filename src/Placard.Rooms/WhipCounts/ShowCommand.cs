using System.CommandLine;

namespace Placard.Rooms.WhipCounts;

/// <summary><c>placard whip show</c>.</summary>
internal sealed class ShowCommand : Command
{
    public ShowCommand(ProgramPaths here, ForecastOfVote forecast, TimeProvider clock) : base("show", "A count: the chance, what is needed, who can move it, what changed; --json has all, --csv every state")
    {
        var count = new CountArgument();
        var since = WhipOptions.Of("--since", "Tell what changed since a day, a count taken (2), or the last one (else)", "DATE");
        var desk = new DeskOption(here);
        var edition = new EditionOption(here);
        var json = CommandOutput.Json();
        var csv = CommandOutput.Csv();
        Add(count);
        Add(since);
        Add(desk);
        Add(edition);
        Add(json);
        Add(csv);
        SetAction(line =>
        {
            using var record = edition.Open(line);
            using var open = desk.Open(line, clock.GetUtcNow());
            var view = ReadCount.With(new CountReader(record, open, forecast), count.Find(line, open), line.InvocationConfiguration.Error, line.GetValue(since));
            var output = line.InvocationConfiguration.Output;
            if (line.GetValue(json))
                output.WriteLine(WhipJson.Write(CountAnswer.Of(view)));
            else if (line.GetValue(csv))
                CountTables.States(view).WriteTo(output);
            else
                new CountWriter(output).Write(view);
            return (int)ExitCode.Done;
        });
    }
}
