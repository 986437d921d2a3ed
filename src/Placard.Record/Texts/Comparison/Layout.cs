namespace Placard.Record.Texts.Comparison;

/// <summary>Lays two texts beside each other: what kept its order stands in one row, what moved in two.</summary>
internal static class Layout
{
    public static IReadOnlyList<ComparisonRow> Of(
        IReadOnlyList<Paragraph> old,
        IReadOnlyList<Paragraph> @new,
        IReadOnlyList<AlignedParagraphs> aligned,
        CancellationToken cancellation
    )
    {
        var ordered = aligned.OrderBy(p => p.Old).ToArray();
        // Of what crosses, the lighter side moved: a paragraph over a page, not the page over a paragraph.
        var inPlace = IncreasingSequences.Heaviest([.. ordered.Select(p => p.New)], [.. ordered.Select(Weight)]).ToHashSet();
        var byOld = new Dictionary<int, (AlignedParagraphs Place, ParagraphPair Pair, bool Stays)>();
        for (var k = 0; k < ordered.Length; k++)
        {
            cancellation.ThrowIfCancellationRequested();
            byOld[ordered[k].Old] = (ordered[k], PairOf(ordered[k], !inPlace.Contains(k)), inPlace.Contains(k));
        }
        var byNew = byOld.Values.ToDictionary(p => p.Place.New);
        var rows = new List<ComparisonRow>();
        var (i, j) = (0, 0);
        while (i < old.Count || j < @new.Count)
        {
            // What is only in the old text comes before what is only in the new, as a redline has it.
            if (i < old.Count && !byOld.TryGetValue(i, out _))
            {
                rows.Add(
                    new ComparisonRow(
                        new ParagraphPair(PairKind.Dropped, [old[i]], [], false, 0, WordComparison.Of(old[i].Text, "")),
                        RowSide.Old
                    )
                );
                i++;
            }
            else if (i < old.Count && byOld[i] is { Stays: false } from)
            {
                rows.Add(new ComparisonRow(from.Pair, RowSide.Old));
                i += from.Place.OldCount;
            }
            else if (j < @new.Count && !byNew.TryGetValue(j, out _))
            {
                rows.Add(
                    new ComparisonRow(
                        new ParagraphPair(PairKind.Added, [], [@new[j]], false, 0, WordComparison.Of("", @new[j].Text)),
                        RowSide.New
                    )
                );
                j++;
            }
            else if (j < @new.Count && byNew[j] is { Stays: false } to)
            {
                rows.Add(new ComparisonRow(to.Pair, RowSide.New));
                j += to.Place.NewCount;
            }
            else
            {
                var (place, pair, _) = byOld[i];
                rows.Add(new ComparisonRow(pair, RowSide.Both));
                (i, j) = (i + place.OldCount, j + place.NewCount);
            }
        }
        return rows;

        int Weight(AlignedParagraphs pair) => 10 + Enumerable.Range(pair.Old, pair.OldCount).Sum(k => old[k].Text.Length);

        ParagraphPair PairOf(AlignedParagraphs place, bool isMoved)
        {
            Paragraph[] was = [.. old.Skip(place.Old).Take(place.OldCount)];
            Paragraph[] @is = [.. @new.Skip(place.New).Take(place.NewCount)];
            var runs = WordComparison.Of(ParagraphPair.TextOf(was), ParagraphPair.TextOf(@is));
            var kind =
                place.NewCount > 1 ? PairKind.Split
                : place.OldCount > 1 ? PairKind.Merged
                : runs.All(r => r.Kind == RunKind.Kept) ? PairKind.Kept
                : PairKind.Changed;
            return new ParagraphPair(kind, was, @is, isMoved, Likeness(runs), runs);
        }
    }

    private static double Likeness(IReadOnlyList<WordRun> runs)
    {
        var kept = runs.Where(r => r.Kind == RunKind.Kept).Sum(r => r.Old.Length);
        var all = runs.Sum(r => r.Old.Length + r.New.Length);
        return all == 0 ? 1 : Math.Round(2.0 * kept / all, 4);
    }
}
