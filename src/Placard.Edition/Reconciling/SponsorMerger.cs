namespace Placard.Edition.Reconciling;

/// <summary>Puts together what several sources say of the sponsors of one proposal.</summary>
internal static class SponsorMerger
{
    /// <summary>The main sponsors of the best source that names any; everybody else whom any source names joined them. States in code order, each once.</summary>
    /// <param name="lists">The lists, best first.</param>
    public static SponsorList Of(IEnumerable<SponsorList> lists)
    {
        var told = lists.Where(l => l.Main.Count + l.Additional.Count + l.Other.Count > 0).ToList();
        if (told.Count == 0)
            return SponsorList.Empty;
        var main = told.Find(l => l.Main.Count > 0)?.Main.Distinct().Order().ToList() ?? [];
        return new SponsorList(
            main,
            [.. told.SelectMany(l => l.Main.Concat(l.Additional)).Except(main).Order()],
            [.. Others(told)]);
    }

    // One source shouts what another prints: of names that differ in case alone, the one with most small letters is easiest to read.
    private static IEnumerable<string> Others(IEnumerable<SponsorList> told) => told
        .SelectMany(l => l.Other)
        .GroupBy(name => name, StringComparer.OrdinalIgnoreCase)
        .Select(same => same.OrderByDescending(name => name.Count(char.IsLower)).ThenBy(name => name, StringComparer.Ordinal).First())
        .Order(StringComparer.Ordinal);
}
