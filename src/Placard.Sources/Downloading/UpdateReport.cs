namespace Placard.Sources.Downloading;

/// <summary>What an update would do.</summary>
/// <param name="ToFetch">What it would ask for, with what is in place.</param>
/// <param name="ToAccept">What it would leave out until somebody agrees to the terms.</param>
/// <param name="ByHand">What no program may fetch.</param>
public sealed record UpdatePlan(
    IReadOnlyList<PlannedSource> ToFetch,
    IReadOnlyList<PlannedSource> ToAccept,
    IReadOnlyList<PlannedSource> ByHand
)
{
    /// <summary>The plan for a mirror; asks nobody.</summary>
    public static UpdatePlan Of(IReadOnlyList<PublishedSource> sources, string mirror, UpdateManifest manifest)
    {
        var planned = sources.ToLookup(
            s =>
                s.ByHand.Length > 0 ? 2
                : s.MustBeAccepted && manifest.Accepted.GetValueOrDefault(s.Code)?.Terms != s.Terms ? 1
                : 0,
            s => new PlannedSource(
                s,
                s.Files.All(f => f.IsOneOfMany ? HasAny(Path.Combine(mirror, f.Path[..^2])) : File.Exists(Path.Combine(mirror, f.Path))),
                s.Files.Select(f => manifest.Files.GetValueOrDefault(f.Path)?.Day).Max()
            )
        );
        return new([.. planned[0]], [.. planned[1]], [.. planned[2]]);
    }

    private static bool HasAny(string folder) => Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any();
}

/// <summary>A source and what a mirror has of it.</summary>
/// <param name="Source">The source.</param>
/// <param name="IsInPlace">Whether all its files are in place.</param>
/// <param name="Day">The day the newest came; null where that is not known.</param>
public sealed record PlannedSource(PublishedSource Source, bool IsInPlace, DateOnly? Day);

/// <summary>What came of asking for one source.</summary>
/// <param name="Source">The source.</param>
/// <param name="Status">What came of it.</param>
/// <param name="Reason">Why, in a sentence, where it is not there or failed; empty otherwise.</param>
public sealed record SourceOutcome(PublishedSource Source, UpdateStatus Status, string Reason = "");

/// <summary>What came of an update.</summary>
/// <param name="Outcomes">What came of each source that was asked for.</param>
/// <param name="ToAccept">What was left out until somebody agrees to the terms.</param>
/// <param name="ByHand">What no program may fetch.</param>
public sealed record UpdateReport(
    IReadOnlyList<SourceOutcome> Outcomes,
    IReadOnlyList<PlannedSource> ToAccept,
    IReadOnlyList<PlannedSource> ByHand
)
{
    /// <summary>Whether anything new was put in place.</summary>
    public bool HasNews => Outcomes.Any(o => o.Status == UpdateStatus.Done);
}

/// <summary>A file that somebody saved by hand, laid in place.</summary>
/// <param name="Source">Whose it is.</param>
/// <param name="Path">Where it lies below the mirror.</param>
/// <param name="Statements">How many statements the readers of the source find now.</param>
/// <param name="Missing">The files of the same source that are not there yet.</param>
public sealed record AddedFile(PublishedSource Source, string Path, int Statements, IReadOnlyList<string> Missing);
