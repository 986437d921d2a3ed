using System.Diagnostics;
using Placard.Desk;
using Placard.Desk.WatchLists;
using Placard.Edition.Reading;
using Placard.Rooms.Views;
using Placard.Rooms.WatchLists;

namespace Placard.Benchmarks.WatchLists;

/// <summary>What the digests of a thousand watch lists take, each of five things: three states, a phrase and a body. Nothing is
/// sent.</summary>
internal static class DigestMeasure
{
    private const int Lists = 1000;
    private static readonly string[] Phrases = ["human rights defenders", "win-win cooperation", "climate change", "sexual orientation"];
    private static readonly string[] Bodies = ["HRC", "CEDAW", "ECOSOC/NGO"];

    public static int Run()
    {
        var folder = Directory.CreateTempSubdirectory("placard-digests-");
        try
        {
            using var edition = OpenEdition.Open(RealFiles.Edition);
            using var desk = OpenDesk.Open(DeskPlace.Parse(Path.Combine(folder.FullName, "desk.sqlite")), DateTimeOffset.UtcNow);
            var shared = DeclaredRooms.Of(House.Rooms).Rooms[0].Shared;
            Fill(desk, edition);
            foreach (var run in new[] { "first after a start, everything new", "the same again, with what was looked up" })
                Measure(run, edition, desk, shared);
            MarkAll(edition, desk, shared);
            Measure("nothing new", edition, desk, shared);
            return 0;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static void Fill(OpenDesk desk, OpenEdition edition)
    {
        var states = edition.States.All.Select(s => s.Code.ToString()).ToList();
        var (author, now) = (new Author("bench"), DateTimeOffset.UtcNow);
        for (var i = 0; i < Lists; i++)
        {
            var list = desk.WatchLists.Begin($"List {i}", $"reader{i}@example.org", author, now);
            DeskSubject[] subjects =
            [
                .. Enumerable.Range(0, 3).Select(n => new DeskSubject("state", states[((i * 7) + (n * 61)) % states.Count])),
                new("phrase", Phrases[i % Phrases.Length]),
                new("body", Bodies[i % Bodies.Length]),
            ];
            desk.WatchLists.Add(list.Id, [.. subjects.Distinct().Select(s => new NewItem(s, SeenThings.None))], author, now);
        }
    }

    private static void MarkAll(OpenEdition edition, OpenDesk desk, SharedDeclarations shared)
    {
        var all = desk.WatchLists.All();
        var digests = Digest.Of(edition, desk.WatchLists, all, shared);
        var watch = Started.Now;
        desk.WatchLists.Send([.. digests.SelectMany(d => d.Known)], DateTimeOffset.UtcNow);
        Say("what was sent, written down at once", watch, $"{digests.Count} lists");
    }

    private static void Measure(string what, OpenEdition edition, OpenDesk desk, SharedDeclarations shared)
    {
        var watch = Started.Now;
        var lists = desk.WatchLists.All();
        var digests = Digest.Of(edition, desk.WatchLists, lists, shared);
        Say(what, watch, $"{lists.Count} lists, {digests.Count} digests, {digests.Sum(d => d.New)} new things");
    }

    // The time of processors says what the work costs where other programs run beside it.
    private static void Say(string what, Started started, string of) =>
        Console.WriteLine(
            string.Create(
                System.Globalization.CultureInfo.InvariantCulture,
                $"{what, -45} {started.Elapsed.TotalSeconds:0.00} s, of processors {started.Used.TotalSeconds:0.00} s  {of}"
            )
        );

    private readonly record struct Started(long At, TimeSpan Before)
    {
        public static Started Now => new(Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);

        public TimeSpan Elapsed => Stopwatch.GetElapsedTime(At);

        public TimeSpan Used => Environment.CpuUsage.TotalTime - Before;
    }
}
