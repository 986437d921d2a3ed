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
    /// <param name="comparison">The texts compared.</param>
    /// <param name="cancellation">Ends what takes longer than its reader waits.</param>
    /// <exception cref="OperationCanceledException">It was ended.</exception>
    public static IReadOnlyList<Finding> Of(TextComparison comparison, CancellationToken cancellation = default)
    {
        if (!Knows(comparison.Old.Language) || !Knows(comparison.New.Language))
            return [];
        var findings = new FindingList();
        var kept = comparison.Pairs.Where(p => p.Kind == PairKind.Kept).ToList();
        var old = new TextMatter(comparison.Old.Paragraphs, kept.SelectMany(p => p.Old));
        var @new = new TextMatter(comparison.New.Paragraphs, kept.SelectMany(p => p.New));
        var concepts = new ConceptRule(old, @new);
        var verbs = new VerbRule(old, @new);
        foreach (var pair in OperativePredecessors.In(comparison.Pairs).Where(p => !IsFurniture(p)))
        {
            cancellation.ThrowIfCancellationRequested();
            if (pair.Kind is PairKind.Dropped or PairKind.Added)
            {
                ParagraphRule.CheckLone(pair, pair.Kind == PairKind.Dropped ? @new : old, findings);
                continue;
            }
            ParagraphRule.CheckRank(pair, findings);
            if (pair.Kind == PairKind.Kept || pair.IsOnlyUpdated)
                continue;
            verbs.Check(pair, findings);
            concepts.Check(pair, findings);
            PeriodRule.Check(pair, findings);
            if (pair is { Old.Count: 1, New.Count: 1 })
                DutyRule.Check(pair, findings);
        }
        return [.. findings.Findings.OrderBy(f => f.Direction).ThenByDescending(f => f.Severity)];
    }

    // A heading or formula that was paired with a paragraph was misread on one side; nothing can be told from it.
    private static bool IsFurniture(ParagraphPair pair) =>
        pair.Old.Concat(pair.New).Any(p => p.Kind is ParagraphKind.Heading or ParagraphKind.Formula or ParagraphKind.Closing);
}
