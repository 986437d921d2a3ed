using Placard.Sources.Files;

namespace Placard.Sources.UnXml;

/// <summary>Several files that carry one document: copies, reissues, and one document filed under the name of another.</summary>
internal static class ActCopies
{
    /// <summary>Takes one file of each document, in order of symbols: of the name that fits, the latest published, a reissue before the
    /// original. The others are told so.</summary>
    public static IEnumerable<(FileReading File, Act Act)> OneOfEach(IEnumerable<(FileReading File, Act Act)> acts)
    {
        foreach (var same in acts.GroupBy(a => a.Act.Symbol).OrderBy(g => g.Key))
        {
            var best = same.OrderByDescending(a => FileName.Fits(a.File.Entry.Name, a.Act.Symbol))
                .ThenByDescending(a => a.Act.Published)
                .ThenByDescending(a => a.File.Path.Contains("reissue", StringComparison.OrdinalIgnoreCase))
                .ThenBy(a => a.File.Path, StringComparer.Ordinal)
                .First();
            foreach (var other in same.Where(a => a.File != best.File))
                other.File.Remark($"It is {same.Key} once more; {best.File.Entry.Name} was read for it.");
            if (!FileName.Fits(best.File.Entry.Name, best.Act.Symbol))
                best.File.Remark($"Its name does not fit {same.Key}, which it says it is.");
            yield return best;
        }
    }
}
