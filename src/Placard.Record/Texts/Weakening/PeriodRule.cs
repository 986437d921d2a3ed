using System.Globalization;
using System.Text.RegularExpressions;
using Placard.Record.Texts.Comparison;
using Placard.Record.Writing;

namespace Placard.Record.Texts.Weakening;

/// <summary>Compares how long a mandate runs and how often a report is due.</summary>
internal static partial class PeriodRule
{
    // What has lasted longer is no term.
    private const int LongestTerm = 120;

    public static void Check(ParagraphPair pair, FindingList findings)
    {
        var (old, @new) = (pair.OldText, pair.NewText);
        var before = Term().Matches(old);
        var now = Term().Matches(@new);
        if (before.Count == now.Count)
        {
            for (var i = 0; i < before.Count; i++)
                Compare(
                    pair,
                    before[i],
                    now[i],
                    Months(before[i]),
                    Months(now[i]),
                    "A term of {0} is now one of {1}.",
                    findings,
                    isLongerStronger: true
                );
        }
        before = Rhythm().Matches(old);
        now = Rhythm().Matches(@new);
        if (before.Count == 1 && now.Count == 1)
            Compare(
                pair,
                before[0],
                now[0],
                MonthsBetween(before[0]),
                MonthsBetween(now[0]),
                "What was due {0} is now due {1}.",
                findings,
                isLongerStronger: false
            );
    }

    private static void Compare(
        ParagraphPair pair,
        Match old,
        Match @new,
        int before,
        int now,
        string why,
        FindingList findings,
        bool isLongerStronger
    )
    {
        if (before == now || before == 0 || now == 0 || Math.Max(before, now) > LongestTerm)
            return;
        if (IsName(pair.OldText, old) || IsName(pair.NewText, @new))
            return;
        findings.Add(
            now < before == isLongerStronger ? Direction.Weakened : Direction.Strengthened,
            WeakeningRule.Period,
            $"{old.Value} → {@new.Value}",
            Severity.High,
            PairQuotes.Old(pair, old.Index, old.Length),
            PairQuotes.New(pair, @new.Index, @new.Length),
            string.Format(CultureInfo.InvariantCulture, why, old.Value, @new.Value)
        );
    }

    private static bool IsName(string text, Match match) => match.Index > 0 && char.IsUpper(text[match.Index]);

    private static int Months(Match term)
    {
        var count = NumberWords.ValueOf(term.Groups["count"].Value);
        return term.Groups["unit"].Value.StartsWith("year", StringComparison.OrdinalIgnoreCase) ? 12 * count : count;
    }

    private static int MonthsBetween(Match rhythm) =>
        rhythm.Value.ToLowerInvariant() switch
        {
            var w when w.Contains("quarter", StringComparison.Ordinal) => 3,
            var w
                when w.Contains("six", StringComparison.Ordinal)
                    || w.StartsWith("semi", StringComparison.Ordinal)
                    || w.StartsWith("twice", StringComparison.Ordinal) => 6,
            var w
                when w.Contains("three", StringComparison.Ordinal)
                    || w.Contains("third", StringComparison.Ordinal)
                    || w.StartsWith("trienn", StringComparison.Ordinal) => 36,
            var w
                when w.Contains("two", StringComparison.Ordinal)
                    || w.Contains("second", StringComparison.Ordinal)
                    || w.StartsWith("bienn", StringComparison.Ordinal) => 24,
            _ => 12,
        };

    [GeneratedRegex(
        @"\b(?:(?<=period of |term of |for |further |additional |another )|(?=\w+[- ](?:year|month)s?[- ](?:term|period"
            + @"|mandate)))(?:an? )?(?<count>[0-9]{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven"
            + @"|twelve)[- ](?:further |additional |more )?(?<unit>year|month)s?\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Term();

    [GeneratedRegex(
        @"\b(?:annually|annual|biennially|biennial|triennially|triennial|quarterly|semi-annually|twice a year|each year|every (?:year"
            + @"|six months|two years|second year|three years|third year|quarter))\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Rhythm();
}
