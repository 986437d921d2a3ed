using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;

namespace Placard.Benchmarks.Briefs;

/// <summary>What a brief takes by command, start and end of the program included, beside a command that opens the edition and shows one
/// vote: <c>briefs [TIMES]</c>. The commands run in turn, so that a busy machine slows all of them.</summary>
internal static class BriefMeasure
{
    private const int UsualTimes = 5;

    private static readonly string[][] Commands =
    [
        ["votes", "show", "A/HRC/51/L.6"],
        ["brief", "CHN"],
        ["brief", "A/HRC/RES/55/19"],
        ["brief", "HRC/58"],
        ["brief", "CHN", "--format", "docx"],
        ["brief", "CHN", "--format", "pdf"],
    ];

    public static int Run(string[] rest)
    {
        var times = rest is [var written] ? int.Parse(written, CultureInfo.InvariantCulture) : UsualTimes;
        var runs = Enumerable.Range(0, times).SelectMany(_ => Commands.Select(Time)).ToList();
        Console.WriteLine("| command | by the clock, s | least | processor, s |");
        Console.WriteLine("| --- | --- | --- | --- |");
        foreach (var of in runs.GroupBy(run => run.Command))
        {
            List<double> clock = [.. of.Select(run => run.Clock.TotalSeconds).Order()];
            List<double> processor = [.. of.Select(run => run.Processor.TotalSeconds).Order()];
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"| `{of.Key}` | {clock[clock.Count / 2]:0.00} | {clock[0]:0.00} | {processor[processor.Count / 2]:0.00} |"
                )
            );
        }
        return runs.Exists(run => run.Exit != 0) ? 1 : 0;
    }

    private static Taken Time(string[] command)
    {
        var before = ProcessorOfChildren();
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(
            new ProcessStartInfo("dotnet", [RealFiles.Program, .. command, "--edition", RealFiles.Edition])
            {
                RedirectStandardOutput = true,
            }
        )!;
        process.StandardOutput.BaseStream.CopyTo(Stream.Null);
        process.WaitForExit();
        return new(string.Join(' ', command), watch.Elapsed, ProcessorOfChildren() - before, process.ExitCode);
    }

    /// <summary>The processor time of all processes that were started and have ended; none where the system does not say.</summary>
    private static TimeSpan ProcessorOfChildren()
    {
        const int children = -1;
        return OperatingSystem.IsLinux() && getrusage(children, out var used) == 0 ? used.Own.Span + used.OfSystem.Span : default;
    }

    [DllImport("libc")]
    private static extern int getrusage(int who, out Usage used);

    private sealed record Taken(string Command, TimeSpan Clock, TimeSpan Processor, int Exit);

    [StructLayout(LayoutKind.Sequential, Size = 144)]
    private readonly struct Usage
    {
        public readonly Moment Own;
        public readonly Moment OfSystem;
    }

    [StructLayout(LayoutKind.Sequential)]
    private readonly struct Moment
    {
        private readonly long _seconds;
        private readonly long _microseconds;

        public TimeSpan Span => TimeSpan.FromSeconds(_seconds) + TimeSpan.FromMicroseconds(_microseconds);
    }
}
