using System.Globalization;

namespace Placard.Tests.Mirror.Findings;

/// <summary>A share with its 95% interval (Wilson), weighed by what each marked finding stands for.</summary>
public readonly record struct Share(double Of, double Low, double High)
{
    private const double Z = 1.96;

    public static Share Among(IReadOnlyCollection<MarkedFinding> marked, Func<MarkedFinding, bool> counts)
    {
        var all = marked.Sum(m => m.StandsFor);
        if (all == 0)
            return default;
        var share = marked.Where(counts).Sum(m => m.StandsFor) / all;
        // Unequal weights say less than as many equal ones (L. Kish, Survey Sampling, 1965).
        var size = all * all / marked.Sum(m => m.StandsFor * m.StandsFor);
        var middle = (share + (Z * Z / (2 * size))) / (1 + (Z * Z / size));
        var half = Z / (1 + (Z * Z / size)) * Math.Sqrt((share * (1 - share) / size) + (Z * Z / (4 * size * size)));
        return new Share(share, Math.Max(0, middle - half), Math.Min(1, middle + half));
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Of:0.00} ({Low:0.00} to {High:0.00})");
}

/// <summary>How many of the findings told are true, and how many true or arguable.</summary>
public sealed record FindingPrecision(string Name, int Marked, double StandFor, Share True, Share Fair)
{
    public static FindingPrecision Of(string name, IEnumerable<MarkedFinding> marked)
    {
        var all = marked.ToList();
        return new FindingPrecision(
            name,
            all.Count,
            all.Sum(m => m.StandsFor),
            Share.Among(all, m => m.Mark == Mark.True),
            Share.Among(all, m => m.Mark != Mark.False)
        );
    }

    /// <summary>The rows of the manual: all, by grade, by rule, and by both.</summary>
    public static IEnumerable<FindingPrecision> TableOf(IReadOnlyList<MarkedFinding> marked) =>
        [
            Of("all", marked),
            .. marked.GroupBy(m => m.Grade).OrderByDescending(g => g.Key).Select(g => Of(Grade(g.Key), g)),
            .. marked.GroupBy(m => m.Key.Direction).OrderBy(g => g.Key).Select(g => Of(g.Key, g)),
            .. marked.GroupBy(m => m.Key.Rule).OrderBy(g => g.Key).Select(g => Of(g.Key, g)),
            .. marked
                .GroupBy(m => (m.Key.Rule, m.Grade))
                .OrderBy(g => g.Key.Rule)
                .ThenByDescending(g => g.Key.Grade)
                .Select(g => Of($"{g.Key.Rule}, {Grade(g.Key.Grade)}", g)),
        ];

    /// <summary>How far two markings agree beyond chance (J. Cohen, 1960): 1 wholly, 0 as chance would.</summary>
    public static double Kappa(IReadOnlyCollection<(Mark First, Mark Again)> pairs)
    {
        var same = pairs.Count(p => p.First == p.Again) / (double)pairs.Count;
        var chance = Enum.GetValues<Mark>()
            .Sum(m => pairs.Count(p => p.First == m) * (double)pairs.Count(p => p.Again == m) / pairs.Count / pairs.Count);
        return (same - chance) / (1 - chance);
    }

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"| {Name} | {Marked} | {StandFor:0} | {True} | {Fair} |");

    private static string Grade(Record.Texts.Weakening.Severity grade) => Record.Texts.Weakening.FindingWords.ToWord(grade);
}
