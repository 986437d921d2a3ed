using System.Collections.Concurrent;
using System.Globalization;
using Placard.Sources.Tests.Drafts;
using Placard.Testing;

namespace Placard.Benchmarks.Attacks;

/// <summary>Drafts of every form, broken in every way, handed in to a site of its own on this machine: <c>drafts [NUMBER] [SEED]</c>. It
/// prints what became of them, what the site held in memory, and whether a reader was left.</summary>
internal static class MutatedDraftsRun
{
    private const int UsualNumber = 10_000;
    private const int UsualSeed = 20261012;
    private const int Parts = 10;
    private const int AtOnce = 3;

    // One waits for the next draft.
    private const int MostWaiting = 1;
    private static readonly TimeSpan TimeToRest = TimeSpan.FromSeconds(2);

    public static async Task<int> RunAsync(string[] asked)
    {
        var number = asked.Length > 0 ? int.Parse(asked[0], CultureInfo.InvariantCulture) : UsualNumber;
        var seed = asked.Length > 1 ? int.Parse(asked[1], CultureInfo.InvariantCulture) : UsualSeed;
        Console.WriteLine($"{number} drafts of seed {seed}");
        var drafts = new MutatedDrafts(
            seed,
            [DraftFiles.Plain(), DraftFiles.Html(), DraftFiles.Pdf(), DraftFiles.Docx(), DraftFiles.MarkedUp()]
        );
        await using var site = await AttackedSite.StartAsync();
        var answers = new ConcurrentDictionary<int, int>();
        var held = new List<long>();
        for (var part = 0; part < Parts && !site.HasEnded; part++)
        {
            var (from, to) = (number * part / Parts, number * (part + 1) / Parts);
            await Parallel.ForEachAsync(
                Enumerable.Range(from, to - from),
                new ParallelOptions { MaxDegreeOfParallelism = AtOnce },
                async (no, _) =>
                {
                    var status = await WebForm.UploadAsync(site.Reader, "draft", drafts.Draft(no));
                    answers.AddOrUpdate(status, 1, (_, count) => count + 1);
                    if (status >= 500)
                        Console.WriteLine($"draft {no}: {status}");
                }
            );
            await Task.Delay(TimeToRest);
            held.Add(site.Megabytes);
            Console.WriteLine($"{to} drafts: {held[^1]} MB, {site.Children} readers waiting");
        }
        foreach (var (status, count) in answers.OrderBy(a => a.Key))
            Console.WriteLine($"{status}: {count}");
        // What is worked out once is there after the first tenths; from then on memory is to stay.
        var isFlat = held.Count == Parts && held[^1] <= held[1] * 1.25;
        var holds = !site.HasEnded && isFlat && site.Children <= MostWaiting && answers.Keys.All(status => status < 500);
        Console.WriteLine(holds ? "No draft harmed the site." : "The site was harmed.");
        return holds ? 0 : 1;
    }
}
