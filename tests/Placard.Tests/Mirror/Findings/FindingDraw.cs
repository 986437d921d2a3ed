using System.Security.Cryptography;
using System.Text;
using Placard.Edition.Reading;
using Placard.Record.Texts.Comparison;
using Placard.Record.Texts.Weakening;

namespace Placard.Tests.Mirror.Findings;

/// <summary>Draws findings of real successions to be marked by hand.</summary>
/// <remarks>Strata are direction, rule, grade and body. From each a number goes by the square root of its size, so that rare rules are seen
/// too, spread evenly over the years. The same edition, rules and seed give the same draw.</remarks>
public static class FindingDraw
{
    /// <param name="texts">The texts.</param>
    /// <param name="seed">The seed.</param>
    /// <param name="count">How many findings, or a few more, for none of the strata is left out.</param>
    /// <param name="read">Successions left out, by their texts: those of which somebody has read a finding.</param>
    public static IReadOnlyList<DrawnFinding> Of(TextLibrary texts, int seed, int count, IReadOnlySet<(string Old, string New)> read)
    {
        var strata = All(texts)
            .Where(f => !read.Contains((f.Key.Old, f.Key.New)))
            .GroupBy(f => (f.Finding.Direction, f.Finding.Rule, f.Finding.Severity, f.Succession.New.Body))
            .Select(s => s.ToList())
            .ToList();
        var share = count / strata.Sum(s => Math.Sqrt(s.Count));
        return
        [
            .. strata
                .SelectMany(stratum => Spread(stratum, (int)Math.Ceiling(share * Math.Sqrt(stratum.Count)), seed))
                .OrderBy(f => Lot(seed, f.Key.ToString()), StringComparer.Ordinal),
        ];
    }

    private static IEnumerable<DrawnFinding> All(TextLibrary texts)
    {
        foreach (var succession in RealSuccessions.In(texts))
        {
            if (Compare(texts, succession) is not { } comparison)
                continue;
            foreach (var finding in TextWeakening.Of(comparison))
                yield return new DrawnFinding(succession, comparison, finding, 1);
        }
    }

    /// <summary>Both texts compared; null where one has no English words.</summary>
    public static TextComparison? Compare(TextLibrary texts, Succession succession) =>
        texts.Read(succession.Old.Symbol, Language.English) is { } old && texts.Read(succession.New.Symbol, Language.English) is { } @new
            ? TextComparison.Of(old, @new)
            : null;

    private static IEnumerable<DrawnFinding> Spread(List<DrawnFinding> stratum, int count, int seed)
    {
        var years = stratum
            .OrderBy(f => f.Succession.New.Date.Year)
            .ThenBy(f => Lot(seed, f.Key.ToString()), StringComparer.Ordinal)
            .ToList();
        count = Math.Min(count, years.Count);
        var step = (double)years.Count / count;
        for (var i = 0; i < count; i++)
            yield return years[(int)((i + 0.5) * step)] with
            {
                Weight = step,
            };
    }

    private static string Lot(int seed, string of) =>
        Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(FormattableString.Invariant($"{seed}|{of}"))));
}
