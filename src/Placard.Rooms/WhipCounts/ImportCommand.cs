using System.CommandLine;
using Placard.Record.Positions.WhipCounts;

namespace Placard.Rooms.WhipCounts;

/// <summary><c>placard whip import</c>.</summary>
internal sealed class ImportCommand : Command
{
    public ImportCommand(ProgramPaths here, TimeProvider clock) : base("import",
        "Take in a table of commitments: a CSV with the columns state, position, sure, and if you have them who, when, note. All of it or nothing; what stands already is left as it is.")
    {
        var count = new CountArgument();
        var file = new Argument<string>("FILE") { Description = "The CSV file, UTF-8" };
        var by = WhipOptions.By();
        var desk = new DeskOption(here);
        var json = CommandOutput.Json();
        Add(count);
        Add(file);
        Add(by);
        Add(desk);
        Add(json);
        SetAction(line =>
        {
            var now = clock.GetUtcNow();
            var commitments = Read(line.GetRequiredValue(file), DateOnly.FromDateTime(now.UtcDateTime));
            using var open = desk.Open(line, now);
            var id = count.Find(line, open).Id;
            var added = open.WhipCounts.Add(id, commitments, line.GetValue(by) ?? "", now);
            line.InvocationConfiguration.Output.WriteLine(line.GetValue(json)
                ? WhipJson.Write(WrittenAnswer.Of(id, added))
                : $"{added.Added} {(added.Added == 1 ? "commitment" : "commitments")} written{(added.First is { } first ? $", from entry {first}" : "")}; {added.Known} stood already.");
            return (int)ExitCode.Done;
        });
    }

    private static IReadOnlyList<Commitment> Read(string path, DateOnly today)
    {
        try
        {
            using var content = File.OpenRead(path);
            return CommitmentFile.Read(content, StateRegister.Default, today);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw Refusal.NotFound($"There is no file {path}.");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw Refusal.Unreadable($"{path} cannot be read.");
        }
    }
}
