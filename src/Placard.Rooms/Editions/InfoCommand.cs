using System.CommandLine;
using Placard.Rooms.Votes;

namespace Placard.Rooms.Editions;

/// <summary><c>placard edition info</c>.</summary>
internal sealed class InfoCommand : Command
{
    public InfoCommand(ProgramPaths here) : base("info", "What an edition holds: votes by source, body, year and status; sources with their terms; files left out and why; what could not be understood")
    {
        var edition = new EditionOption(here);
        var json = CommandOutput.Json();
        var csv = CommandOutput.Csv();
        Add(edition);
        Add(json);
        Add(csv);
        SetAction(line =>
        {
            using var open = edition.Open(line);
            var output = line.InvocationConfiguration.Output;
            if (line.GetValue(json))
                output.WriteLine(EditionAnswer.Of(open).ToJson());
            else if (line.GetValue(csv))
                EditionTables.Counts(open.Info).WriteTo(output);
            else
                Write(open, output);
            return (int)ExitCode.Done;
        });
    }

    private static void Write(OpenEdition edition, TextWriter output)
    {
        var info = edition.Info;
        output.WriteLine($"{(info.IsStarter ? "Starter edition" : "Edition")} {info.Hash}");
        output.WriteLine($"{Plurals.Plain(edition.Votes.All.Count, "vote")} to {info.AsOf}; {Numbers.Fixed(info.Bytes / 1e6, 1)} MB");
        CommandOutput.WriteTable(output, ["body", "votes", .. VoteWords.StatusWords], edition.Votes.All.GroupBy(v => v.Body).OrderBy(g => g.Key)
            .Select(g => (IReadOnlyList<string>)[g.Key.Code, Numbers.Plain(g.Count()), .. Enum.GetValues<RecordStatus>().Select(s => Numbers.Plain(g.Count(v => v.Status == s)))]));
        CommandOutput.WriteTable(output, ["source", "votes", "files", "left out", "terms"], info.Sources.Select(s => (IReadOnlyList<string>)
            [s.Code.ToString(), Numbers.Plain(info.Counts.Where(c => c.Source == s.Code).Sum(c => c.Votes)), .. Files(edition, s), s.Terms]));
        var incomplete = edition.Files().Where(f => f.Fate != FileStatus.Read && f.Reason.Length > 0).ToList();
        output.WriteLine($"Files left out, whole or in part: {incomplete.Count}");
        foreach (var file in incomplete)
            output.WriteLine($"  {file.Source} {file.Path}: {file.Reason}");
        output.WriteLine($"Not understood and left out rather than guessed: {edition.Unresolved().Count} (listed by --json)");
        output.WriteLine("By year: --csv.");
    }

    private static string[] Files(OpenEdition edition, SourceDescription source)
    {
        var files = edition.Files().Where(f => f.Source == source.Code).ToList();
        return [Numbers.Plain(files.Count), Numbers.Plain(files.Count(f => f.Fate == FileStatus.LeftOut))];
    }
}
