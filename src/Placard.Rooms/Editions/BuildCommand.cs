using System.CommandLine;

namespace Placard.Rooms.Editions;

/// <summary><c>placard edition build</c>.</summary>
internal sealed class BuildCommand : Command
{
    public BuildCommand(ProgramPaths here)
        : base(
            "build",
            "Read every source and build an edition. It is built aside and put in place when whole; an edition that stands there is "
                + "never left damaged. It ends with what was left out, and with exit 1 where a whole source or archive was lost."
        )
    {
        var mirror = MirrorOption.Of();
        var starter = new Option<bool>("--starter") { Description = "Build from what comes with the program alone: every vote, no texts" };
        var output = new Option<string?>("--out")
        {
            Description = "The file to write, if not the one that other commands read",
            HelpName = "FILE",
        };
        Add(mirror);
        Add(starter);
        Add(output);
        SetAction(
            (line, cancellation) =>
            {
                var folder = line.GetValue(starter) ? null : line.GetValue(mirror) ?? here.Mirror;
                var file = line.GetValue(output) ?? here.Editions.Built;
                var error = line.InvocationConfiguration.Error;
                var built = ProgressBar.During(
                    error,
                    here.Clock,
                    progress => EditionBuild.Replace(folder, here.RecordFolder, file, here.Clock, progress, cancellation)
                );
                if (line.GetValue(output) is null)
                    here.Editions.MakeBuiltCurrent();
                line.InvocationConfiguration.Output.WriteLine($"{file}");
                line.InvocationConfiguration.Output.WriteLine($"{(folder is null ? "edition without texts" : "edition")} {built.Hash}");
                line.InvocationConfiguration.Output.WriteLine(built.InWords);
                return Task.FromResult((int)(built.Lost.Count == 0 ? ExitCode.Done : ExitCode.NotFound));
            }
        );
    }
}

/// <summary>The option that names a mirror.</summary>
internal static class MirrorOption
{
    public static Option<string?> Of() =>
        new("--mirror")
        {
            Description = "The folder that holds the publishers' files (else PLACARD_MIRROR; else what comes with the program)",
            HelpName = "DIR",
        };
}
