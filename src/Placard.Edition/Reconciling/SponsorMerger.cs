namespace Placard.Edition.Reconciling;

/// <summary>Merges the sponsors of one proposal from several sources.</summary>
internal static class SponsorMerger
{
    /// <summary>The main sponsors of the best source that names any, or of a source that names at most half of them and nobody else: the
    /// cover of a draft has everybody who brought it, and who names few of the same knows who led. Everybody else whom any source names
    /// joined them. States in code order, each once.</summary>
    /// <param name="lists">The lists, best first.</param>
    public static SponsorList Of(IEnumerable<SponsorList> lists)
    {
        var told = lists.Where(l => l.Main.Count + l.Additional.Count + l.Other.Count > 0).ToList();
        if (told.Count == 0)
            return SponsorList.Empty;
        var main = MainOf(told).Distinct().Order().ToList();
        return new SponsorList(main, [.. told.SelectMany(l => l.Main.Concat(l.Additional)).Except(main).Order()], [.. Others(told)]);
    }

    private static IReadOnlyList<StateCode> MainOf(IReadOnlyList<SponsorList> told)
    {
        var best = told.FirstOrDefault(l => l.Main.Count > 0)?.Main ?? [];
        return told.Select(l => l.Main).FirstOrDefault(m => m.Count > 0 && m.Count * 2 <= best.Count && m.All(best.Contains)) ?? best;
    }

    // Some sources write names in capitals. Of names that differ only in case, the one with most lower-case letters is easiest to read.
    private static IEnumerable<string> Others(IEnumerable<SponsorList> told) =>
        told.SelectMany(l => l.Other)
            .GroupBy(name => name, StringComparer.OrdinalIgnoreCase)
            .Select(same => same.OrderByDescending(name => name.Count(char.IsLower)).ThenBy(name => name, StringComparer.Ordinal).First())
            .Order(StringComparer.Ordinal);
}
