using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;

namespace Placard.Benchmarks.Jobs;

/// <summary>From starting the process, with an edition in place, to the last byte of the first page.</summary>
[SimpleJob(RunStrategy.Monitoring, launchCount: 1, warmupCount: 2, iterationCount: 10)]
public class StartToFirstPage
{
    private string _program = "";
    private string _edition = "";
    private int _port;
    private Process? _site;

    /// <summary>What is missing is said before anything is measured.</summary>
    [GlobalSetup]
    public void Find()
    {
        _program = RealFiles.Program;
        _edition = RealFiles.Edition;
        if (!File.Exists(_edition))
            throw new InvalidOperationException($"There is no edition at {_edition}. Run ./placard edition build.");
    }

    [IterationSetup]
    public void ChoosePort()
    {
        using var free = new TcpListener(IPAddress.Loopback, 0);
        free.Start();
        _port = ((IPEndPoint)free.LocalEndpoint).Port;
    }

    [IterationCleanup]
    public void Stop()
    {
        if (_site is null)
            return;
        if (!_site.HasExited)
            _site.Kill(entireProcessTree: true);
        _site.WaitForExit();
        _site.Dispose();
        _site = null;
    }

    [Benchmark]
    public async Task<int> Home()
    {
        _site = Process.Start(
            new ProcessStartInfo("dotnet", [_program, "up", "--port", $"{_port}", "--edition", _edition])
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            }
        )!;
        using var http = new HttpClient { BaseAddress = new Uri($"http://localhost:{_port}") };
        while (!_site.HasExited)
        {
            try
            {
                return (await http.GetByteArrayAsync("/")).Length;
            }
            catch (HttpRequestException)
            {
                await Task.Delay(2);
            }
        }
        throw new InvalidOperationException($"The site did not come up: {await _site.StandardError.ReadToEndAsync()}");
    }
}
