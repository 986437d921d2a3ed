using BenchmarkDotNet.Running;
using Placard.Benchmarks;
using Placard.Benchmarks.Attacks;
using Placard.Benchmarks.Briefs;
using Placard.Benchmarks.Claims;
using Placard.Benchmarks.FollowUp;
using Placard.Benchmarks.Pages;
using Placard.Benchmarks.Phrases;
using Placard.Benchmarks.Texts;
using Placard.Benchmarks.WatchLists;

return args switch
{
    ["all"] => AllMeasures.Run(dry: false),
    ["all", "--dry"] => AllMeasures.Run(dry: true),
    ["phrases", .. var rest] => PhraseMeasures.Run(string.Join(' ', rest)),
    ["attacks", .. var rest] => await AttackRun.RunAsync(rest),
    ["views", .. var addresses] => await ViewCosts.RunAsync(addresses),
    ["drafts", .. var rest] => await MutatedDraftsRun.RunAsync(rest),
    ["claims"] => ClaimsMeasure.Run(),
    ["briefs", .. var rest] => BriefMeasure.Run(rest),
    ["digests"] => DigestMeasure.Run(),
    ["contested", .. var rest] => ContestedMeasure.Run(rest),
    ["swap"] => await SwapMeasure.RunAsync(),
    ["index", .. var rest] => IndexMeasure.Run(rest),
    _ => AllMeasures.ExitOf(BenchmarkSwitcher.FromAssembly(typeof(RealFiles).Assembly).Run(args)),
};
