using Placard.Record.Texts.Comparison;

namespace Placard.Record.Texts.Weakening;

/// <summary>Compares which safeguards and qualifiers a pair names on either side.</summary>
/// <remarks>What went from one paragraph to another, the words around it with it, is neither lost nor gained.</remarks>
internal sealed class ConceptRule(TextComparison comparison)
{
    private const double SameMatter = 0.6;
    private const int Around = 60;
    private const int LongestQuote = 240;

    private readonly Dictionary<Concept, List<Paragraph>> _namedInNew = NamedIn(comparison.New.Paragraphs);
    private readonly Dictionary<Concept, List<Paragraph>> _namedInOld = NamedIn(comparison.Old.Paragraphs);

    public void Check(ParagraphPair pair, FindingList findings)
    {
        var (oldText, newText) = (pair.OldText, pair.NewText);
        var old = UsesIn(oldText);
        var @new = UsesIn(newText);
        var lost = old.Where(u =>
                @new.All(n => n.Concept.Name != u.Concept.Name) && !WentElsewhere(u, oldText, pair.New, _namedInNew, _namedInOld)
            )
            .ToList();
        var gained = @new.Where(u =>
                old.All(o => o.Concept.Name != u.Concept.Name) && !WentElsewhere(u, newText, pair.Old, _namedInOld, _namedInNew)
            )
            .ToList();
        foreach (var group in lost.GroupBy(u => u.Concept.Category))
            Add(pair, [.. group], oldText, isLost: true, findings);
        foreach (var group in gained.GroupBy(u => u.Concept.Category))
            Add(pair, [.. group], newText, isLost: false, findings);
    }

    /// <summary>The concepts that a text names, openings aside: what is said in a verb is the ladder's matter. Words of a qualifier
    /// safeguard nothing.</summary>
    public static IReadOnlyList<ConceptUse> UsesIn(string text)
    {
        var verbs = VerbReader.Read(text);
        var all = Lexicon.UsesIn(text);
        return
        [
            .. all.Where(u =>
                !verbs.Any(v => u.Start >= v.Start && u.Start < v.Start + v.Length)
                && (u.Concept.IsQualifier || !all.Any(q => q.Concept.IsQualifier && Overlap(u, q)))
            ),
        ];
    }

    private static bool Overlap(ConceptUse a, ConceptUse b) => a.Start < b.Start + b.Length && b.Start < a.Start + a.Length;

    private static void Add(ParagraphPair pair, IReadOnlyList<ConceptUse> uses, string text, bool isLost, FindingList findings)
    {
        var names = string.Join(", ", uses.Select(u => u.Concept.Name).Distinct());
        var isQualifier = uses[0].Concept.IsQualifier;
        var weaker = isLost != isQualifier;
        var (at, length) = Span(pair, uses, text, isLost);
        findings.Add(
            weaker ? Direction.Weakened : Direction.Strengthened,
            isQualifier ? WeakeningRule.Qualifier : WeakeningRule.Safeguard,
            isQualifier ? names : $"{uses[0].Concept.Category}: {names}",
            uses.Max(u => u.Concept.Severity),
            isLost ? PairQuotes.Old(pair, at, length) : PairQuotes.OldBeside(pair, at),
            isLost ? PairQuotes.NewBeside(pair, at) : PairQuotes.New(pair, at, length),
            isQualifier
                ? (isLost ? "The qualifier is gone." : "What is said now holds only with this qualifier.")
                : (isLost ? "The paragraph stayed and names this no longer." : "The paragraph names this now.")
        );
    }

    // The changed words around the first use say more than the use alone.
    private static (int At, int Length) Span(ParagraphPair pair, IReadOnlyList<ConceptUse> uses, string text, bool isLost)
    {
        var first = uses[0];
        foreach (var run in pair.Changes)
        {
            var (at, words) = isLost ? (run.OldAt, run.Old) : (run.NewAt, run.New);
            if (first.Start >= at && first.Start < at + words.Length && words.Length <= LongestQuote && !words.Contains('\n'))
            {
                var blank = words.Length - words.TrimStart().Length;
                var end = Math.Max(at + words.TrimEnd().Length, first.Start + first.Length);
                return (at + blank, Math.Min(end, text.Length) - at - blank);
            }
        }
        return (first.Start, first.Length);
    }

    private static bool WentElsewhere(
        ConceptUse use,
        string text,
        IReadOnlyList<Paragraph> counterpart,
        Dictionary<Concept, List<Paragraph>> there,
        Dictionary<Concept, List<Paragraph>> here
    )
    {
        var places = there.GetValueOrDefault(use.Concept);
        if (places is null || places.Count < (here.GetValueOrDefault(use.Concept)?.Count ?? 0))
            return false;
        var from = Math.Max(0, use.Start - Around);
        var around = ContentWords.Of(text.AsSpan(from, Math.Min(text.Length, use.Start + use.Length + Around) - from));
        return places.Any(p => !counterpart.Contains(p) && ContentWords.Held(around, ContentWords.Of(p.Text)) >= SameMatter);
    }

    private static Dictionary<Concept, List<Paragraph>> NamedIn(IReadOnlyList<Paragraph> paragraphs)
    {
        var named = new Dictionary<Concept, List<Paragraph>>();
        foreach (var paragraph in paragraphs)
        {
            foreach (var concept in UsesIn(paragraph.Text).Select(u => u.Concept).Distinct())
            {
                if (!named.TryGetValue(concept, out var places))
                    named.Add(concept, places = []);
                places.Add(paragraph);
            }
        }
        return named;
    }
}
