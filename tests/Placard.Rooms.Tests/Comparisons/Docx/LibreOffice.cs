using System.Diagnostics;
using System.Text.Json;

namespace Placard.Testing.Redlines;

/// <summary>LibreOffice without a window. Without it tests are skipped at home and fail in CI.</summary>
internal static class LibreOffice
{
    private const string Office = "/usr/bin/soffice";
    private const string Python = "/usr/bin/python3";
    private const string Bridge = "/usr/lib/python3/dist-packages/uno.py";
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    /// <summary>Opens each document twice, accepts all changes and rejects all, and reads what is left.</summary>
    public static async Task<IReadOnlyList<Resolved>> ResolveAsync(IReadOnlyList<byte[]> documents)
    {
        var missing = new[] { Office, Python, Bridge }.FirstOrDefault(file => !File.Exists(file));
        if (missing is not null && Environment.GetEnvironmentVariable("CI") == "true")
            Assert.Fail($"no {missing}: in CI its absence is a failure");
        Assert.SkipWhen(missing is not null, $"no {missing}");
        var folder = Directory.CreateTempSubdirectory("placard-office-");
        try
        {
            var paths = documents.Index().Select(d => Path.Combine(folder.FullName, $"{d.Index}.docx")).ToArray();
            foreach (var (path, document) in paths.Zip(documents))
                await File.WriteAllBytesAsync(path, document, TestContext.Current.CancellationToken);
            var start = new ProcessStartInfo(Python) { RedirectStandardOutput = true, RedirectStandardError = true };
            foreach (
                var argument in paths
                    .Prepend(Path.Combine(folder.FullName, "profile"))
                    .Prepend(Path.Combine(AppContext.BaseDirectory, "Comparisons", "Docx", "resolve-changes.py"))
            )
                start.ArgumentList.Add(argument);
            return await RunAsync(start);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<IReadOnlyList<Resolved>> RunAsync(ProcessStartInfo start)
    {
        using var process = Process.Start(start)!;
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        limit.CancelAfter(Patience);
        try
        {
            var errors = process.StandardError.ReadToEndAsync(limit.Token);
            var lines = await process.StandardOutput.ReadToEndAsync(limit.Token);
            await process.WaitForExitAsync(limit.Token);
            Assert.True(process.ExitCode == 0, await errors);
            return [.. lines.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Read)];
        }
        finally
        {
            if (!process.HasExited)
                process.Kill(entireProcessTree: true);
        }
    }

    private static Resolved Read(string line)
    {
        using var json = JsonDocument.Parse(line);
        return new Resolved(Lines("accepted"), Lines("rejected"), Left("accepted") + Left("rejected"));

        IReadOnlyList<string> Lines(string how) =>
            [.. json.RootElement.GetProperty(how).GetProperty("lines").EnumerateArray().Select(l => l.GetString()!)];

        int Left(string how) => json.RootElement.GetProperty(how).GetProperty("left").GetInt32();
    }
}

/// <summary>What LibreOffice made of a document.</summary>
/// <param name="Accepted">Its lines with all changes accepted.</param>
/// <param name="Rejected">Its lines with all changes rejected.</param>
/// <param name="Left">How many changes were left over.</param>
internal sealed record Resolved(IReadOnlyList<string> Accepted, IReadOnlyList<string> Rejected, int Left);
