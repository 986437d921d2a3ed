using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

namespace Placard.Benchmarks;

/// <summary>The program serving an edition in a process of its own, with the processor time that it takes.</summary>
internal sealed class RunningSite : IDisposable
{
    private readonly Process _process;

    private RunningSite(Process process, int port)
    {
        _process = process;
        Http = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{port}"), Timeout = TimeSpan.FromMinutes(5) };
        // As any reader but the one at the machine asks.
        Http.DefaultRequestHeaders.Host = "placard.example";
    }

    public HttpClient Http { get; }

    /// <summary>The processor time that it has taken so far.</summary>
    public TimeSpan ProcessorTime
    {
        get
        {
            if (OperatingSystem.IsLinux() && clock_gettime(ClockOf(_process.Id), out var time) == 0)
                return TimeSpan.FromSeconds(time.Seconds) + TimeSpan.FromMicroseconds(time.Nanoseconds / 1000.0);
            _process.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    /// <summary>How much of its own memory is resident, mapped files not counted; 0 where the system does not say.</summary>
    public long ResidentBytes =>
        OperatingSystem.IsLinux()
            ? File.ReadLines($"/proc/{_process.Id}/status")
                .Where(line => line.StartsWith("RssAnon:", StringComparison.Ordinal))
                .Select(line => long.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1]) * 1024)
                .FirstOrDefault()
            : 0;

    /// <summary>Starts it, and does not wait until it listens.</summary>
    /// <param name="settings">Settings of the program.</param>
    public static RunningSite Start(params ReadOnlySpan<(string Name, string Value)> settings)
    {
        if (!File.Exists(RealFiles.Edition))
            throw new InvalidOperationException($"There is no edition at {RealFiles.Edition}. Run ./placard edition build.");
        var port = FreePort();
        var start = new ProcessStartInfo("dotnet", [RealFiles.Program, "up", "--port", $"{port}", "--edition", RealFiles.Edition])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in settings)
            start.Environment[name] = value;
        return new RunningSite(Process.Start(start)!, port);
    }

    /// <summary>A port of this machine on which nothing listens.</summary>
    public static int FreePort()
    {
        using var free = new TcpListener(IPAddress.Loopback, 0);
        free.Start();
        return ((IPEndPoint)free.LocalEndpoint).Port;
    }

    /// <summary>Asks for the first page until there is one.</summary>
    public async Task<byte[]> FirstPageAsync()
    {
        while (!_process.HasExited)
        {
            try
            {
                return await Http.GetByteArrayAsync("/");
            }
            catch (HttpRequestException e) when (e.StatusCode is null)
            {
                await Task.Delay(2);
            }
        }
        throw new InvalidOperationException($"The site did not come up: {await _process.StandardError.ReadToEndAsync()}");
    }

    /// <summary>Waits until nothing is worked out in the background any more.</summary>
    public async Task QuietAsync()
    {
        var span = TimeSpan.FromSeconds(3);
        for (var before = ProcessorTime; ; before = ProcessorTime)
        {
            await Task.Delay(span);
            if (ProcessorTime - before < span / 50)
                return;
        }
    }

    public void Dispose()
    {
        Http.Dispose();
        if (!_process.HasExited)
            _process.Kill(entireProcessTree: true);
        _process.WaitForExit();
        _process.Dispose();
    }

    private static int ClockOf(int process) => (~process << 3) | 2;

    [DllImport("libc")]
    private static extern int clock_gettime(int clock, out Moment time);

    [StructLayout(LayoutKind.Sequential)]
    private readonly struct Moment
    {
        public readonly long Seconds;
        public readonly long Nanoseconds;
    }
}
