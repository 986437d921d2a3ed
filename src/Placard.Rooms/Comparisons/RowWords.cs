using Placard.Record.Texts.Comparison;

namespace Placard.Rooms.Comparisons;

/// <summary>The change of a row, in words.</summary>
internal static class RowWords
{
    /// <summary>The addresses that a row has: <c>OP3</c>, <c>OP3 → OP4</c>, <c>OP3, OP4 → OP3</c>.</summary>
    public static string Addresses(ParagraphPair pair)
    {
        var (old, @new) = (List(pair.Old), List(pair.New));
        return old == @new || @new.Length == 0 ? old
            : old.Length == 0 ? @new
            : $"{old} → {@new}";
    }

    /// <summary>The change; empty where there is none.</summary>
    public static string Change(ComparisonRow row)
    {
        var pair = row.Pair;
        var words = new List<string>();
        if (row.IsMove)
            words.Add(row.Side == RowSide.Old ? "moved from here" : "moved here");
        words.AddRange(
            pair.Kind switch
            {
                PairKind.Changed => [pair.IsOnlyUpdated ? "updated" : "reworded"],
                PairKind.Split => ["split"],
                PairKind.Merged => ["merged"],
                PairKind.Dropped => ["dropped"],
                PairKind.Added => ["added"],
                _ => Array.Empty<string>(),
            }
        );
        if (pair.IsRenumbered && pair.New[0].Number.Length > 0 && pair.Old[0].Number.Length > 0)
            words.Add("renumbered");
        if (pair.Kind == PairKind.Kept && pair.HasOtherFootnotes)
            words.Add("footnotes changed");
        if (pair.HasOtherRank && pair.Old[0].Kind != pair.New[0].Kind)
            words.Add($"now {Rank(pair.New[0].Kind)}");
        return string.Join(", ", words);
    }

    private static string Rank(ParagraphKind kind) =>
        kind switch
        {
            ParagraphKind.Preambular => "preambular",
            ParagraphKind.Operative => "operative",
            ParagraphKind.Annexed => "in an annex",
            ParagraphKind.Heading => "a heading",
            _ => "elsewhere",
        };

    private static string List(IReadOnlyList<Paragraph> paragraphs) => string.Join(", ", paragraphs.Select(p => p.Address.ToString()));
}
