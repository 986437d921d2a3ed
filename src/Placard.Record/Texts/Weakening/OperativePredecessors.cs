using Placard.Record.Texts.Comparison;

namespace Placard.Record.Texts.Weakening;

/// <summary>Gives an operative paragraph that was cut down the operative paragraph it comes from, which shares too few of its words for the
/// comparison to pair them.</summary>
/// <remarks>A reason in the preamble on the same matter is often as short as what is left, and is paired with it. What the body did is the
/// standard nonetheless.</remarks>
internal static class OperativePredecessors
{
    private const double SameMatter = 0.75;
    private const int LeastWords = 3;

    private static readonly Scale[] Scales = [Scale.Ask, Scale.Blame];

    /// <summary>The pairs with such paragraphs paired anew: a reason that loses its counterpart is dropped.</summary>
    public static IReadOnlyList<ParagraphPair> In(IReadOnlyList<ParagraphPair> pairs)
    {
        var dropped = pairs.Where(p => p.Kind == PairKind.Dropped && p.Old[0].Kind == ParagraphKind.Operative).Select(Matter).ToList();
        if (dropped.Count == 0)
            return pairs;
        var again = new List<ParagraphPair>();
        var taken = new HashSet<ParagraphPair>(ReferenceEqualityComparer.Instance);
        foreach (var pair in pairs)
        {
            if (!MayComeFromAnother(pair) || Predecessor(pair, dropped.Where(d => !taken.Contains(d.Pair))) is not { } old)
            {
                again.Add(pair);
                continue;
            }
            taken.Add(old);
            again.Add(new ParagraphPair(PairKind.Changed, old.Old, pair.New, false, 0, WordComparison.Of(old.OldText, pair.NewText)));
            if (pair.Kind != PairKind.Added)
                again.Add(new ParagraphPair(PairKind.Dropped, pair.Old, [], false, 0, WordComparison.Of(pair.OldText, "")));
        }
        return [.. again.Where(p => !taken.Contains(p))];
    }

    private static bool MayComeFromAnother(ParagraphPair pair) =>
        pair.New is [{ Kind: ParagraphKind.Operative }]
        && (pair.Kind == PairKind.Added || (pair.Kind == PairKind.Changed && pair.Old is [{ Kind: ParagraphKind.Preambular }]));

    // The one that says all or nearly all that is left, and that opens by asking or blaming more strongly. Where the verb is no softer,
    // that a paragraph is gone says more than what is left of it.
    private static ParagraphPair? Predecessor(
        ParagraphPair pair,
        IEnumerable<(ParagraphPair Pair, VerbUse? Verb, HashSet<string> Words)> dropped
    )
    {
        var (_, verb, words) = Matter(pair);
        return verb is null || words.Count < LeastWords
            ? null
            : dropped
                .Where(d =>
                    d.Verb is { } old
                    && Array.Exists(Scales, s => verb.IsOn(s) && verb.StrengthOn(s) < old.StrengthOn(s))
                    && ContentWords.Held(words, d.Words) >= SameMatter
                )
                .OrderByDescending(d => ContentWords.Held(words, d.Words))
                .Select(d => d.Pair)
                .FirstOrDefault();
    }

    private static (ParagraphPair Pair, VerbUse? Verb, HashSet<string> Words) Matter(ParagraphPair pair)
    {
        var text = pair.New.Count > 0 ? pair.New[0].Text : pair.Old[0].Text;
        var verb = VerbReader.Read(text) is [var first, ..] ? first : null;
        return (pair, verb, ContentWords.Of(verb is null ? text : text.AsSpan()[(verb.Start + verb.Length)..]));
    }
}
