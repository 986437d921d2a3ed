namespace Placard.Edition.Reconciling;

/// <summary>Merges the sponsors of one proposal from several sources.</summary>
internal static class SponsorMerger
{
    /// <summary>The main sponsors of the best source that names any; everybody else whom any source names joined them. States in code
    /// order, each once.</summary>
    /// <param name="lists">The lists, best first.</param>
    public static SponsorList Of(IEnumerable<SponsorList> lists)
    {
        var told = lists.Where(l => l.Main.Count + l.Additional.Count + l.Other.Count > 0).ToList();
        if (told.Count == 0)
            return SponsorList.Empty;
        var main = told.Find(l => l.Main.Count > 0)?.Main.Distinct().Order().ToList() ?? [];
        return new SponsorList(main, [.. told.SelectMany(l => l.Main.Concat(l.Additional)).Except(main).Order()], [.. Others(told)]);
    }

    // Some sources write names in capitals. Of names that differ only in case, the one with most lower-case letters is easiest to read.
    private static IEnumerable<string> Others(IEnumerable<SponsorList> told) =>
        told.SelectMany(l => l.Other)
            .GroupBy(name => name, StringComparer.OrdinalIgnoreCase)
            .Select(same => same.OrderByDescending(name => name.Count(char.IsLower)).ThenBy(name => name, StringComparer.Ordinal).First())
            .Order(StringComparer.Ordinal);
}
