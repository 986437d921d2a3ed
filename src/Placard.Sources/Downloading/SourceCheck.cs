using Placard.Sources.Files;

namespace Placard.Sources.Downloading;

/// <summary>Has files read aside by those who would read them into an edition: a changed layout shows before anything is
/// replaced.</summary>
internal static class SourceCheck
{
    private const double LeastShare = 0.9;

    /// <summary>What the readers of a source find below a folder that holds its files alone.</summary>
    /// <param name="source">The source.</param>
    /// <param name="folder">The folder, laid out as a mirror.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public static FoundInFiles Read(PublishedSource source, string folder, CancellationToken cancellation)
    {
        if (source.Readers.Count == 0)
            return new FoundInFiles(1, 0);
        var readings = source
            .Readers.Select(r => r.Read(new Mirror(folder), StateRegister.Default, null, cancellation))
            .OfType<SourceReading>()
            .ToList();
        var sheets = readings.SelectMany(r => r.Observations).OfType<VoteObservation>().Select(o => BallotsOn(o.Ballots)).ToList();
        return new FoundInFiles(readings.Sum(r => r.Observations.Count), sheets.Sum())
        {
            Bare = source.Files.Any(f => f.HoldsBallots && File.Exists(Path.Combine(folder, f.Path))) ? sheets.Count(n => n == 0) : 0,
            Said = readings.SelectMany(r => r.Files).FirstOrDefault(f => f.Reason.Length > 0)?.Reason ?? "",
        };
    }

    /// <summary>What is wrong with new files, in a sentence; null where they may be put in place.</summary>
    /// <param name="found">What is found in them.</param>
    /// <param name="before">What is found in the files in place.</param>
    public static string? FaultOf(FoundInFiles found, FoundInFiles before) =>
        found.Statements == 0 ? $"Nothing in it could be read; its layout may have changed. {found.Said}".TrimEnd()
        : found.Statements < LeastShare * before.Statements ? Missing("statements", found.Statements, before.Statements)
        : found.Ballots < LeastShare * before.Ballots ? Missing("ballots", found.Ballots, before.Ballots)
        : found.Bare > (1 - LeastShare) * found.Statements
            ? FormattableString.Invariant($"It holds no ballot of {found.Bare} of the {found.Statements} votes: too many are missing.")
        : null;

    private static string Missing(string what, int found, int before) =>
        FormattableString.Invariant($"It holds {found} {what}, and what is in place {before}: too many are missing.");

    private static int BallotsOn(BallotSheet sheet) => sheet.Count(b => b.Value != Ballot.Unknown);
}

/// <summary>What the readers of a source find in its files.</summary>
/// <param name="Statements">The number of statements.</param>
/// <param name="Ballots">The number of ballots that belong to one of them and can be told.</param>
internal sealed record FoundInFiles(int Statements, int Ballots)
{
    /// <summary>The votes without a ballot, where a file is there that should hold them; otherwise 0.</summary>
    public int Bare { get; init; }

    /// <summary>What the readers said of what they could not read.</summary>
    public string Said { get; init; } = "";
}
