using System.CommandLine;
using Placard.Sources;
using Placard.Sources.Files;
using Placard.Sources.RecordFiles;

namespace Placard.Rooms.Editions;

/// <summary><c>placard record write</c>.</summary>
internal sealed class WriteRecordCommand : Command
{
    public WriteRecordCommand(ProgramPaths here)
        : base(
            "write",
            "Write what the publishers' files say of votes and drafts into files of Placard's own form: one a body and decade, a line a "
                + "statement. The same files in give the same files out."
        )
    {
        var mirror = MirrorOption.Of();
        var output = new Option<string>("--out")
        {
            Description = "The folder to write",
            DefaultValueFactory = _ => "record",
            HelpName = "DIR",
        };
        var without = new Option<string[]>("--without")
        {
            Description = "Leave out what rests on this lineage alone; may be given several times. `placard edition info` lists them",
            HelpName = "LINEAGE",
        };
        without.Validators.Add(given =>
        {
            foreach (var token in given.Tokens)
            {
                var known = AllSources.List.Select(s => s.Description.Lineage).Distinct().Order(StringComparer.Ordinal).ToList();
                if (!known.Contains(token.Value))
                    given.AddError($"{Quotes.Of(token.Value)} is not a lineage; there are {Lists.Or(known)}.");
            }
        });
        Add(mirror);
        Add(output);
        Add(without);
        SetAction(
            (line, cancellation) =>
            {
                var folder = MirrorOf.Required(line.GetValue(mirror) ?? here.Mirror);
                var console = line.InvocationConfiguration.Output;
                var written = ProgressBar.During(
                    line.InvocationConfiguration.Error,
                    here.Clock,
                    progress =>
                    {
                        var readings = AllSources.Read(new Mirror(folder), StateRegister.Default, progress, cancellation);
                        var to = line.GetValue(output)!;
                        return Refusal.Writing(to, () => RecordFolder.Write(readings, line.GetValue(without)!.ToHashSet(), to));
                    }
                );
                foreach (var (name, bytes) in written)
                    console.WriteLine($"{name}  {Numbers.Fixed(bytes / 1e6, 2)} MB");
                console.WriteLine($"{Plurals.Plain(written.Count, "file")}, {Numbers.Fixed(written.Sum(w => w.Bytes) / 1e6, 2)} MB");
                return Task.FromResult((int)ExitCode.Done);
            }
        );
    }
}

/// <summary><c>placard record check</c>.</summary>
internal sealed class CheckRecordCommand : Command
{
    public CheckRecordCommand(ProgramPaths here)
        : base(
            "check",
            "Say what the publishers' files know that the record that comes with Placard lacks, and the other way round. Exit 1 if "
                + "anything."
        )
    {
        var mirror = MirrorOption.Of();
        var record = new Option<string>("--record")
        {
            Description = "The folder of the record",
            DefaultValueFactory = _ => here.RecordFolder,
            HelpName = "DIR",
        };
        Add(mirror);
        Add(record);
        SetAction(
            (line, cancellation) =>
            {
                var folder = MirrorOf.Required(line.GetValue(mirror) ?? here.Mirror);
                var output = line.InvocationConfiguration.Output;
                var differences = ProgressBar.During(
                    line.InvocationConfiguration.Error,
                    here.Clock,
                    progress =>
                        RecordFolder.Compare(
                            AllSources.Read(new Mirror(folder), StateRegister.Default, progress, cancellation),
                            line.GetValue(record)!,
                            cancellation
                        )
                );
                foreach (var file in differences)
                    output.WriteLine(
                        $"{file.File}: {Plurals.Plain(file.OnlyInSources, "statement")} only in the publishers' files, {file.OnlyInFiles} "
                            + $"only in "
                            + $"the record; the first is from {file.First.Source}, {file.First.File} {file.First.Locator}".TrimEnd()
                    );
                if (differences.Count == 0)
                    output.WriteLine("The record says what the publishers' files say.");
                return Task.FromResult((int)(differences.Count == 0 ? ExitCode.Done : ExitCode.NotFound));
            }
        );
    }
}

/// <summary>The mirror of a command that cannot do without one.</summary>
internal static class MirrorOf
{
    public static string Required(string? mirror) =>
        mirror is not null && Directory.Exists(mirror)
            ? mirror
            : throw Refusal.Unreadable(
                mirror is null
                    ? "There is no mirror; --mirror (or PLACARD_MIRROR) names the folder that holds the publishers' files."
                    : $"There is no folder {mirror}; --mirror (or PLACARD_MIRROR) names one that holds the publishers' files."
            );
}
