namespace Placard.Record.Texts.Phrases;

/// <summary>The provenance of every word of a corpus at once: how long a phrase from there on an earlier document has.</summary>
/// <remarks>M. Crochemore, L. Ilie, <i>Computing Longest Previous Factor in linear time and applications</i>, Information Processing Letters 106 (2008), with documents for
/// positions: of the places in order, the nearest on either side that is in an earlier document shares most.</remarks>
public static class PreviousUses
{
    /// <summary>For each place of the corpus, passage ends among them, the most words from there on that stand in an earlier document; 0 for none.</summary>
    public static int[] Lengths(PhraseIndex index)
    {
        var tokens = index.Arrays.Tokens.Span;
        var suffixes = index.Arrays.Suffixes.Span;
        var prefixes = CommonPrefixes.Of(tokens, suffixes);
        var documents = DocumentsInOrder(index);
        var lengths = new int[tokens.Length];
        var stack = new Stack<(int Document, int Shared)>();
        for (var rank = 0; rank < suffixes.Length; rank++)
            lengths[suffixes[rank]] = Nearest(stack, documents[rank], prefixes[rank]);
        stack.Clear();
        for (var rank = suffixes.Length - 1; rank >= 0; rank--)
        {
            var shared = Nearest(stack, documents[rank], rank == suffixes.Length - 1 ? 0 : prefixes[rank + 1]);
            ref var length = ref lengths[suffixes[rank]];
            length = Math.Max(length, shared);
        }
        return lengths;
    }

    // On the stack lie ever earlier documents, each with what it shares with the one below.
    private static int Nearest(Stack<(int Document, int Shared)> stack, int document, int shared)
    {
        while (stack.TryPeek(out var top) && top.Document >= document)
        {
            shared = Math.Min(shared, top.Shared);
            stack.Pop();
        }
        var found = stack.Count == 0 ? 0 : shared;
        stack.Push((document, shared));
        return found;
    }

    private static int[] DocumentsInOrder(PhraseIndex index)
    {
        var arrays = index.Arrays;
        var documentOf = new int[arrays.Tokens.Length];
        for (var passage = 0; passage < index.Passages; passage++)
            documentOf.AsSpan(arrays.PassageStarts.Span[passage]..arrays.PassageStarts.Span[passage + 1]).Fill(arrays.PassageDocuments.Span[passage]);
        var suffixes = arrays.Suffixes.Span;
        var documents = new int[suffixes.Length];
        for (var rank = 0; rank < suffixes.Length; rank++)
            documents[rank] = documentOf[suffixes[rank]];
        return documents;
    }
}
