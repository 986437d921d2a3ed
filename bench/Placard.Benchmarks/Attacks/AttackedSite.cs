using System.Diagnostics;
using System.Net;
using System.Text.RegularExpressions;

namespace Placard.Benchmarks.Attacks;

/// <summary>The program as its users start it, in a process of its own with a desk of its own, on free ports of this machine: nothing else
/// is attacked.</summary>
internal sealed partial class AttackedSite : IAsyncDisposable
{
    private readonly Process _process;
    private readonly DirectoryInfo _home;
    private readonly CookieContainer _cookies = new();

    private AttackedSite(Process process, DirectoryInfo home, int port, int deskPort, string entry)
    {
        (_process, _home, Port, DeskPort, Entry) = (process, home, port, deskPort, entry);
        Reader = new HttpClient { BaseAddress = new Uri($"http://localhost:{port}"), Timeout = TimeSpan.FromMinutes(3) };
    }

    public int Port { get; }
    public int DeskPort { get; }

    /// <summary>The link that lets its owner in once.</summary>
    public string Entry { get; }

    /// <summary>Somebody who reads the public site.</summary>
    public HttpClient Reader { get; }

    public bool HasEnded => _process.HasExited;

    /// <summary>What the process and those that it started hold in memory, in megabytes.</summary>
    public long Megabytes => Family().Sum(p => p.WorkingSet64) >> 20;

    /// <summary>How many processes it has started that still run.</summary>
    public int Children => Family().Count - 1;

    /// <summary>The processor time that it has taken so far, with that of its processes.</summary>
    public TimeSpan ProcessorTime => Family().Aggregate(TimeSpan.Zero, (sum, p) => sum + p.TotalProcessorTime);

    public static async Task<AttackedSite> StartAsync()
    {
        var home = Directory.CreateTempSubdirectory("placard-attacked-");
        var (port, deskPort) = (RunningSite.FreePort(), RunningSite.FreePort());
        var start = new ProcessStartInfo(
            "dotnet",
            [RealFiles.Program, "up", "--port", $"{port}", "--desk-port", $"{deskPort}", "--edition", RealFiles.Edition]
        )
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["PLACARD_HOME"] = home.FullName;
        start.Environment.Remove("PLACARD_DESK");
        var process = Process.Start(start)!;
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (EntryLink().Match(line) is { Success: true } entry)
            {
                _ = process.StandardOutput.ReadToEndAsync();
                return new AttackedSite(process, home, port, deskPort, entry.Value);
            }
        }
        throw new InvalidOperationException("The site did not come up, or named no link to its desk.");
    }

    /// <summary>A client that has gone in by the link, as its owner does.</summary>
    public async Task<HttpClient> OwnerAsync()
    {
        var owner = new HttpClient(new SocketsHttpHandler { CookieContainer = _cookies })
        {
            BaseAddress = new Uri($"http://127.0.0.1:{DeskPort}"),
            Timeout = TimeSpan.FromMinutes(3),
        };
        // The link works once; later clients go in with its cookie.
        if (_cookies.Count == 0)
            using (await owner.PostAsync(Entry, new FormUrlEncodedContent([]))) { }
        using var desk = await owner.GetAsync("/whip-counts");
        desk.EnsureSuccessStatusCode();
        return owner;
    }

    public async ValueTask DisposeAsync()
    {
        Reader.Dispose();
        if (!_process.HasExited)
            _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
        _home.Delete(recursive: true);
    }

    // Linux says who started whom; elsewhere the process alone is measured.
    private List<Process> Family()
    {
        _process.Refresh();
        List<Process> family = [_process];
        var children = $"/proc/{_process.Id}/task/{_process.Id}/children";
        if (!OperatingSystem.IsLinux() || !Directory.Exists($"/proc/{_process.Id}/task"))
            return family;
        foreach (var thread in Directory.GetDirectories($"/proc/{_process.Id}/task"))
        {
            children = Path.Combine(thread, "children");
            if (!File.Exists(children))
                continue;
            foreach (var id in File.ReadAllText(children).Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                try
                {
                    family.Add(Process.GetProcessById(int.Parse(id, System.Globalization.CultureInfo.InvariantCulture)));
                }
                catch (ArgumentException)
                {
                    // It ended meanwhile.
                }
            }
        }
        return family;
    }

    [GeneratedRegex(@"http://127\.0\.0\.1:\d+/\S*[A-Za-z0-9_-]{20,}")]
    private static partial Regex EntryLink();
}
