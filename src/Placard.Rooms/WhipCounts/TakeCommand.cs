using System.CommandLine;

namespace Placard.Rooms.WhipCounts;

/// <summary><c>placard whip take</c>.</summary>
internal sealed class TakeCommand : Command
{
    public TakeCommand(ProgramPaths here, ForecastOfVote forecast, TimeProvider clock) : base("take", "Keep what the count says now, so that later ones tell what changed since, and all are scored once the vote is in")
    {
        var count = new CountArgument();
        var by = WhipOptions.By();
        var desk = new DeskOption(here);
        var edition = new EditionOption(here);
        var json = CommandOutput.Json();
        Add(count);
        Add(by);
        Add(desk);
        Add(edition);
        Add(json);
        SetAction(line =>
        {
            using var record = edition.Open(line);
            using var open = desk.Open(line, clock.GetUtcNow());
            var error = line.InvocationConfiguration.Error;
            var reader = new CountReader(record, open, forecast);
            var kept = count.Find(line, open);
            var number = open.WhipCounts.AddSnapshot(kept.Id, CountReader.Taking(ReadCount.With(reader, kept, error)), line.GetValue(by) ?? "", clock.GetUtcNow());
            var view = ReadCount.With(reader, kept, error);
            line.InvocationConfiguration.Output.WriteLine(line.GetValue(json) ? WhipJson.Write(CountAnswer.Of(view)) : $"Count {number}: {CountWords.Chance(view)}");
            return (int)ExitCode.Done;
        });
    }
}
