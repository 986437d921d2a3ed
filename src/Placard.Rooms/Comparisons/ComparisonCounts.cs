using Placard.Record.Texts.Comparison;

namespace Placard.Rooms.Comparisons;

/// <summary>How many paragraphs of two texts became what. Moved and renumbered ones are counted beside what became of their
/// words.</summary>
public sealed record ComparisonCounts(
    int Kept,
    int Updated,
    int Reworded,
    int Split,
    int Merged,
    int Dropped,
    int Added,
    int Moved,
    int Renumbered
)
{
    public static ComparisonCounts Of(TextComparison comparison)
    {
        var pairs = comparison.Pairs.Where(IsOfParagraphs).ToList();
        return new ComparisonCounts(
            Many(p => p.Kind == PairKind.Kept),
            Many(p => p.Kind == PairKind.Changed && p.IsOnlyUpdated),
            Many(p => p.Kind == PairKind.Changed && !p.IsOnlyUpdated),
            Many(p => p.Kind == PairKind.Split),
            Many(p => p.Kind == PairKind.Merged),
            Many(p => p.Kind == PairKind.Dropped),
            Many(p => p.Kind == PairKind.Added),
            Many(p => p.IsMoved),
            Many(p => p.IsRenumbered)
        );

        int Many(Func<ParagraphPair, bool> those) => pairs.Count(those);
    }

    /// <summary>Whether a pair counts: headings, the body's name and the lines about the adoption are no paragraphs.</summary>
    public static bool IsOfParagraphs(ParagraphPair pair) =>
        pair.Old.Concat(pair.New).Any(p => p.Kind is ParagraphKind.Preambular or ParagraphKind.Operative or ParagraphKind.Annexed);

    /// <summary>The counts as a sentence.</summary>
    public string Sentence
    {
        get
        {
            (int Count, string What)[] all =
            [
                (Kept, "unchanged"),
                (Updated, "with dates or numbers updated"),
                (Reworded, "reworded"),
                (Split, "split"),
                (Merged, "merged"),
                (Dropped, "dropped"),
                (Added, "added"),
            ];
            var counted = all.Where(a => a.Count > 0).Select(a => $"{a.Count} {a.What}").ToList();
            var words = counted.Count == 0 ? "Neither text has paragraphs." : $"Paragraphs: {string.Join(", ", counted)}.";
            return Moved == 0 ? words : $"{words} {Moved} moved.";
        }
    }
}
