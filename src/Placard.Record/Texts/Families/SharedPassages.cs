using System.Runtime.InteropServices;
using Placard.Record.Texts.Phrases;

namespace Placard.Record.Texts.Families;

/// <summary>Which documents of a corpus have which passages of a draft, titles aside, and how like its words theirs are: looked up once,
/// however often relatives are then weighed among some of the documents.</summary>
public sealed class SharedPassages
{
    private const int PassageWords = 6;
    private const int MostUses = 64;

    private readonly List<int> _holders = [];
    private readonly List<int> _ends = [];

    private SharedPassages(double[] likeness) => Likeness = likeness;

    /// <summary>How like the draft each document is, by its words.</summary>
    internal double[] Likeness { get; }

    /// <summary>How many passages the draft has, shared or not.</summary>
    internal int All { get; private set; }

    /// <summary>How many of them any document has, but not too many.</summary>
    internal int Count => _ends.Count;

    /// <summary>The documents that have a shared passage, each once.</summary>
    /// <param name="shared">Which, from 0.</param>
    internal ReadOnlySpan<int> HoldersOf(int shared) =>
        CollectionsMarshal.AsSpan(_holders)[(shared == 0 ? 0 : _ends[shared - 1]).._ends[shared]];

    internal static SharedPassages Of(PhraseIndex index, bool[] isTitle, ReadOnlySpan<int> words, double[] likeness)
    {
        var shared = new SharedPassages(likeness);
        var documents = index.Arrays.PassageDocuments.Span;
        for (var i = 0; i + PassageWords <= words.Length; i++)
        {
            var passage = words.Slice(i, PassageWords);
            if (passage.Contains(PredecessorFinder.ParagraphEnd))
                continue;
            shared.All++;
            var uses = index.Find(passage);
            if (uses.Count is > 0 and <= MostUses)
                shared.Add(index, isTitle, documents, uses);
        }
        return shared;
    }

    private void Add(PhraseIndex index, bool[] isTitle, ReadOnlySpan<int> documents, PhraseInterval uses)
    {
        var from = _holders.Count;
        foreach (var place in index.Arrays.Suffixes.Span[uses.From..uses.To])
        {
            var passage = index.PassageAt(place);
            if (!isTitle[passage] && _holders.IndexOf(documents[passage], from) < 0)
                _holders.Add(documents[passage]);
        }
        if (_holders.Count > from)
            _ends.Add(_holders.Count);
    }
}
