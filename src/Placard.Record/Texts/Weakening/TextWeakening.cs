using Placard.Record.Texts.Comparison;

namespace Placard.Record.Texts.Weakening;

/// <summary>What makes a text weaker or stronger than the one before it, by the ladder of verbs and the lexicon of safeguards. The same
/// yardstick for every text.</summary>
/// <remarks>The rules are in <c>docs/measures/weakening.md</c>. They know English; for other languages nothing is found, which says
/// nothing.</remarks>
public static class TextWeakening
{
    /// <summary>Whether the ladder and the lexicon know a language.</summary>
    public static bool Knows(Language language) => language == Language.English;

    /// <summary>The findings: what was weakened before what was strengthened, the weightier first, else as the new text runs.</summary>
    public static IReadOnlyList<Finding> Of(TextComparison comparison)
    {
        if (!Knows(comparison.Old.Language) || !Knows(comparison.New.Language))
            return [];
        var findings = new FindingList();
        var concepts = new ConceptRule(comparison);
        foreach (var pair in comparison.Pairs.Where(p => !IsFurniture(p)))
            Check(pair, concepts, findings);
        return [.. findings.Findings.OrderBy(f => f.Direction).ThenByDescending(f => f.Severity)];
    }

    private static void Check(ParagraphPair pair, ConceptRule concepts, FindingList findings)
    {
        switch (pair.Kind)
        {
            case PairKind.Dropped or PairKind.Added:
                ParagraphRule.CheckLone(pair, findings);
                return;
        }
        ParagraphRule.CheckRank(pair, findings);
        if (pair.Kind == PairKind.Kept || pair.IsOnlyUpdated)
            return;
        VerbRule.Check(pair, findings);
        concepts.Check(pair, findings);
        PeriodRule.Check(pair, findings);
        DutyRule.Check(pair, findings);
    }

    private static bool IsFurniture(ParagraphPair pair) =>
        pair.Old.Concat(pair.New).All(p => p.Kind is ParagraphKind.Heading or ParagraphKind.Formula or ParagraphKind.Closing);
}
