namespace Placard.Record.Texts.Comparison;

/// <summary>Finds what was split and merged: a paragraph without a counterpart, beside one that has one, whose words that counterpart holds
/// too.</summary>
internal static class SplitsAndMerges
{
    // So much of a part's words must be found in the whole, beyond what the parts beside it already account for.
    private const double LeastOfPart = 0.62;

    // A few words that any long paragraph holds are no part of it.
    private const int FewestWords = 3;

    public static IReadOnlyList<AlignedParagraphs> Join(
        IEnumerable<AlignedParagraphs> pairs,
        WordBag[] old,
        WordBag[] @new,
        double[] weights,
        CancellationToken cancellation
    )
    {
        var all = pairs.OrderBy(p => p.New).ToArray();
        var (freeOld, freeNew) = (Free(old.Length, all.Select(p => p.Old)), Free(@new.Length, all.Select(p => p.New)));
        var shares = new Dictionary<(AlignedParagraphs, bool, int), double>();
        // The surest first, so that a part between two wholes goes to the one that holds more of it.
        while (true)
        {
            cancellation.ThrowIfCancellationRequested();
            var (best, at, grown) = (0.0, -1, default(AlignedParagraphs));
            for (var k = 0; k < all.Length; k++)
            {
                foreach (var (larger, share) in Growths(all[k]))
                {
                    if (share > best)
                        (best, at, grown) = (share, k, larger);
                }
            }
            if (at < 0)
                return all;
            all[at] = grown;
            for (var i = grown.Old; i < grown.Old + grown.OldCount; i++)
                freeOld[i] = false;
            for (var j = grown.New; j < grown.New + grown.NewCount; j++)
                freeNew[j] = false;
        }

        IEnumerable<(AlignedParagraphs Larger, double Share)> Growths(AlignedParagraphs pair)
        {
            if (pair.OldCount == 1)
            {
                if (pair.New > 0 && freeNew[pair.New - 1])
                    yield return (pair with { New = pair.New - 1, NewCount = pair.NewCount + 1 }, ShareOnce(pair, false, pair.New - 1));
                if (pair.New + pair.NewCount < @new.Length && freeNew[pair.New + pair.NewCount])
                    yield return (pair with { NewCount = pair.NewCount + 1 }, ShareOnce(pair, false, pair.New + pair.NewCount));
            }
            if (pair.NewCount == 1)
            {
                if (pair.Old > 0 && freeOld[pair.Old - 1])
                    yield return (pair with { Old = pair.Old - 1, OldCount = pair.OldCount + 1 }, ShareOnce(pair, true, pair.Old - 1));
                if (pair.Old + pair.OldCount < old.Length && freeOld[pair.Old + pair.OldCount])
                    yield return (pair with { OldCount = pair.OldCount + 1 }, ShareOnce(pair, true, pair.Old + pair.OldCount));
            }
        }

        double ShareOnce(AlignedParagraphs pair, bool isOld, int part)
        {
            if (!shares.TryGetValue((pair, isOld, part), out var share))
                shares[(pair, isOld, part)] = share = isOld
                    ? Share(@new[pair.New], pair.Old, pair.OldCount, old, part)
                    : Share(old[pair.Old], pair.New, pair.NewCount, @new, part);
            return share;
        }

        // How much of the part the whole holds that the parts so far do not account for; 0 where it is no part.
        double Share(WordBag whole, int first, int count, WordBag[] side, int part)
        {
            if (side[part].Words.Length < FewestWords || side[part].Paragraph.Kind == ParagraphKind.Closing)
                return 0;
            var parts = side[first..(first + count)];
            var without = WordBag.Shared(whole.Words, WordBag.Together(parts), weights);
            var with = WordBag.Shared(whole.Words, WordBag.Together([.. parts, side[part]]), weights);
            var share = (with - without) / side[part].Weight;
            return share >= LeastOfPart ? share : 0;
        }
    }

    private static bool[] Free(int length, IEnumerable<int> taken)
    {
        var free = new bool[length];
        Array.Fill(free, true);
        foreach (var i in taken)
            free[i] = false;
        return free;
    }
}
