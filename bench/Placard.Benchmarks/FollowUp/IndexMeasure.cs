using System.Diagnostics;
using System.Globalization;
using Placard.Benchmarks.Phrases;
using Placard.Edition.Reading;
using Placard.Edition.Registers;
using Placard.Record.FollowUp;
using Placard.Rooms.Editions;
using Placard.Rooms.FollowUp;

namespace Placard.Benchmarks.FollowUp;

/// <summary>An export of the Universal Human Rights Index read, in an edition and threaded: <c>index [RECORDS]</c>.</summary>
internal static class IndexMeasure
{
    private const int RecordsOfTheIndex = 300_000;

    public static int Run(string[] args)
    {
        var records = args is [var given] ? int.Parse(given, CultureInfo.InvariantCulture) : RecordsOfTheIndex;
        var folder = Directory.CreateTempSubdirectory("placard-bench-").FullName;
        try
        {
            var export = Path.Combine(Directory.CreateDirectory(Path.Combine(folder, "mirror", "uhri")).FullName, "export.json");
            InventedIndex.Write(export, records);
            PhraseMeasures.Say($"an export of {records:N0} records has", $"{new FileInfo(export).Length >> 20} MB");
            Measure(Path.Combine(folder, "mirror"), Path.Combine(folder, "edition.sqlite"));
            return 0;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void Measure(string mirror, string file)
    {
        var watch = Stopwatch.StartNew();
        EditionBuild.Run(mirror, "", file, null, CancellationToken.None);
        Say("read and in an edition", watch.Elapsed);
        using var edition = OpenEdition.Open(file);
        var recommendations = edition.Registers.All(FollowUpTables.Recommendations);
        PhraseMeasures.Say("entries held", recommendations.Count.ToString("N0", CultureInfo.InvariantCulture));
        Say("all of them in memory", watch.Elapsed);
        var threads = RecommendationThreads.Of(recommendations);
        PhraseMeasures.Say("threads", threads.Count.ToString("N0", CultureInfo.InvariantCulture));
        Say("all threads of all states (goal 60 s and 1 GB for all)", watch.Elapsed);
        MeasureRoom(edition);
    }

    // What readers of the site wait for: the first of all, then the first who asks for a state.
    private static void MeasureRoom(OpenEdition edition)
    {
        GC.Collect();
        var watch = Stopwatch.StartNew();
        var index = FollowUpIndex.Of(edition);
        Say("index of the room made", watch.Elapsed);
        var states = index.States.ToList();
        watch.Restart();
        _ = index.Threads.Of(states[0]).All.Count;
        Say("words of all weighed, threads of one state", watch.Elapsed);
        watch.Restart();
        _ = index.Threads.Of(states[1]).All.Count;
        Say("threads of another state", watch.Elapsed);
        watch.Restart();
        FollowUpStart.OfAsync(edition).GetAwaiter().GetResult();
        Say("start of the room", watch.Elapsed);
    }

    private static void Say(string what, TimeSpan time)
    {
        using var process = Process.GetCurrentProcess();
        PhraseMeasures.Say(what, $"{PhraseMeasures.Seconds(time)}, at most {process.PeakWorkingSet64 >> 20} MB so far");
    }
}
