using Placard.Sources.Files;

namespace Placard.Rooms.Editions;

/// <summary>An edition that was built, and what is not in it.</summary>
/// <param name="Hash">The hash of its content.</param>
/// <param name="Files">How many files were found.</param>
/// <param name="LeftOut">How many were left out whole.</param>
/// <param name="InPart">How many were read in part.</param>
/// <param name="Lost">The archives of which nothing could be read, and the sources of which no file could; with the reasons.</param>
public sealed record BuiltEdition(string Hash, int Files, int LeftOut, int InPart, IReadOnlyList<string> Lost)
{
    private const int MostNamed = 4;

    /// <summary>What a build says of the files that its sources found.</summary>
    public static BuiltEdition Of(string hash, IReadOnlyList<SourceReading> readings)
    {
        var files = readings.SelectMany(r => r.Files).ToList();
        var archives = files.Where(LostArchive.Is).DistinctBy(f => f.Path).Select(f => $"{f.Path} ({f.Reason.TrimEnd('.')})");
        var sources = readings
            .Where(r => r.Files.Count > 0 && r.Files.All(f => f.Fate == FileStatus.LeftOut) && !r.Files.Any(LostArchive.Is))
            .Select(r => $"all {Plurals.Plain(r.Files.Count, "file")} of {r.Source.Name} ({r.Files[0].Reason.TrimEnd('.')})");
        return new(
            hash,
            files.Count,
            files.Count(f => f.Fate == FileStatus.LeftOut),
            files.Count(f => f.Fate == FileStatus.ReadInPart),
            [.. archives.Concat(sources).Order(StringComparer.Ordinal)]
        );
    }

    /// <summary>What was left out, in one line.</summary>
    public string InWords =>
        Lost.Count > 0 ? $"LOST: {Lists.And([.. Lost], MostNamed)}. {Counts}"
        : LeftOut + InPart == 0 ? $"Nothing was left out of {Plurals.Plain(Files, "file")}."
        : Counts;

    private string Counts =>
        $"Left out: {LeftOut} of {Plurals.Plain(Files, "file")} whole, {InPart} in part; `placard edition info` names them and says why.";
}
