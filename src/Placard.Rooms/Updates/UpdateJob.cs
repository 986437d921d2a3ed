using System.Diagnostics;
using System.Text.Json;
using Placard.Rooms.Editions;
using Placard.Sources.Downloading;

namespace Placard.Rooms.Updates;

/// <summary>The two long pieces of work of an update.</summary>
/// <param name="Fetch">Brings the publishers' files; tells whether anything new came, and what each source said that failed.</param>
/// <param name="Build">Builds an edition from them into a file.</param>
internal sealed record UpdateJob(
    Func<CancellationToken, Task<(bool HasNews, IReadOnlyList<string> Failures)>> Fetch,
    Func<string, CancellationToken, Task> Build
)
{
    /// <summary>Does them in processes of their own, of low priority: a build takes all of a processor and a gigabyte for a minute, and the
    /// site goes on answering.</summary>
    public static UpdateJob InOwnProcess(string mirror) =>
        new(
            async cancellation =>
            {
                var (exit, output, error) = await RunAsync(["update", "--json", "--to", mirror], cancellation);
                if (exit == (int)ExitCode.BadInput)
                    throw Refusal.Unreadable(LastLine(error));
                var answer = JsonSerializer.Deserialize(output, UpdateJsonContext.Readable.UpdateJson)!;
                return (
                    answer.Sources.Any(s => s.Status == UpdateStatus.Done.ToWord()),
                    [.. answer.Sources.Where(s => s.Reason is not null).Select(s => $"{s.Code}: {s.Status}. {s.Reason}")]
                );
            },
            async (file, cancellation) =>
            {
                var (_, _, error) = await RunAsync(["edition", "build", "--mirror", mirror, "--out", file], cancellation);
                if (!File.Exists(file))
                    throw Refusal.Unreadable(LastLine(error));
            }
        );

    /// <summary>Does them in this process.</summary>
    public static UpdateJob InThisProcess(string mirror, ProgramPaths here) =>
        new(
            async cancellation =>
            {
                using var client = new PoliteClient(here.Clock, here.Contact);
                var report = await new MirrorUpdate(mirror, client, here.Clock).RunAsync(
                    here.Publishers,
                    new HashSet<string>(),
                    null,
                    cancellation
                );
                return (
                    report.HasNews,
                    [.. report.Outcomes.Where(o => o.Reason.Length > 0).Select(o => $"{o.Source.Code}: {o.Status.ToWord()}. {o.Reason}")]
                );
            },
            (file, cancellation) => Task.Run(() => EditionBuild.Run(mirror, here.RecordFolder, file, null, cancellation), cancellation)
        );

    private static async Task<(int Exit, string Output, string Error)> RunAsync(IReadOnlyList<string> words, CancellationToken cancellation)
    {
        var program = Environment.ProcessPath!;
        // Started as `dotnet placard.dll`, the program is its first word.
        var isHosted = Path.GetFileNameWithoutExtension(program) == "dotnet";
        var start = new ProcessStartInfo(program, isHosted ? [Environment.GetCommandLineArgs()[0], .. words] : words)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        try
        {
            process.PriorityClass = ProcessPriorityClass.BelowNormal;
        }
        catch (Exception e) when (e is InvalidOperationException or System.ComponentModel.Win32Exception or NotSupportedException)
        {
            // It is over already, or priorities are not ours to set.
        }
        var (output, error) = (process.StandardOutput.ReadToEndAsync(cancellation), process.StandardError.ReadToEndAsync(cancellation));
        try
        {
            await process.WaitForExitAsync(cancellation);
            return (process.ExitCode, await output, await error);
        }
        catch (OperationCanceledException)
        {
            if (!process.HasExited)
                process.Kill(entireProcessTree: true);
            throw;
        }
    }

    private static string LastLine(string text) => text.TrimEnd().Split('\n')[^1] is { Length: > 0 } last ? last : "The update stopped.";
}
