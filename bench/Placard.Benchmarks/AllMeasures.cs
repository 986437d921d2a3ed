using System.Diagnostics;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Engines;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Placard.Benchmarks.Briefs;
using Placard.Benchmarks.FollowUp;
using Placard.Benchmarks.Pages;
using Placard.Benchmarks.Phrases;

namespace Placard.Benchmarks;

/// <summary>All of <c>bench/</c>, one after the other: the benchmarks, the measures of phrases, and the packages of R where they are
/// installed. Dry, each is only begun and ended once, to see that it runs.</summary>
internal static class AllMeasures
{
    private static readonly string[] OfPhrases = ["build", "lookups", "draft", "million"];

    // Heavy enough that beginning it is running it.
    private static readonly string[] OfPhrasesDry = ["draft"];

    public static int Run(bool dry)
    {
        var job = new Job().WithToolchain(new InProcessEmitToolchain(TimeSpan.FromHours(2), logOutput: true));
        if (dry)
            job = job.WithStrategy(RunStrategy.ColdStart)
                .WithLaunchCount(1)
                .WithWarmupCount(0)
                .WithIterationCount(1)
                .WithInvocationCount(1)
                .WithUnrollFactor(1);
        var config = ManualConfig.Create(DefaultConfig.Instance).AddJob(job.AsMutator());
        var exit = ExitOf(BenchmarkSwitcher.FromAssembly(typeof(RealFiles).Assembly).Run(["--filter", "*"], config));
        foreach (var what in dry ? OfPhrasesDry : OfPhrases)
        {
            Console.WriteLine($"phrases {what}");
            exit |= PhraseMeasures.Run(what);
        }
        exit |= BriefMeasure.Run(dry ? ["1"] : []);
        exit |= IndexMeasure.Run(dry ? ["3000"] : []);
        exit |= SwapMeasure.RunAsync().GetAwaiter().GetResult();
        return exit | Rivals(dry);
    }

    /// <summary>0 where every benchmark gave figures; 1 where one failed, which is named.</summary>
    public static int ExitOf(IEnumerable<Summary> summaries)
    {
        var failed = summaries
            .SelectMany(s => s.BenchmarksCases.Where(b => s[b] is not { Success: true }))
            .Select(b => b.DisplayInfo)
            .ToList();
        foreach (var name in failed)
            Console.Error.WriteLine($"FAILED: {name}");
        return failed.Count == 0 ? 0 : 1;
    }

    private static int Rivals(bool dry)
    {
        var script = Path.Combine(RealFiles.Repository, "bench", "rivals.R");
        try
        {
            using var r = Process.Start("Rscript", dry ? ["--version"] : [script, RealFiles.Edition]);
            r.WaitForExit();
            return r.ExitCode == 0 ? 0 : 1;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Console.WriteLine("rivals.R: passed over, since Rscript is not on this machine");
            return 0;
        }
    }
}
