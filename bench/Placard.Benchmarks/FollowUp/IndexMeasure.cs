using System.Diagnostics;
using System.Globalization;
using Placard.Benchmarks.Phrases;
using Placard.Edition.Reading;
using Placard.Edition.Registers;
using Placard.Record.FollowUp;
using Placard.Rooms.Editions;

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
    }

    private static void Say(string what, TimeSpan time)
    {
        using var process = Process.GetCurrentProcess();
        PhraseMeasures.Say(what, $"{PhraseMeasures.Seconds(time)}, at most {process.PeakWorkingSet64 >> 20} MB so far");
    }
}
