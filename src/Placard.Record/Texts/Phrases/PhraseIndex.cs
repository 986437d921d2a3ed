using System.Numerics;
using Placard.Record.Texts.Tokens;

namespace Placard.Record.Texts.Phrases;

/// <summary>All phrases of a corpus, of any length: whether it has one, how often, where first, where last. Nothing is prepared for a
/// phrase; every sequence of words is one.</summary>
/// <remarks>All places of the corpus in the order of the words that follow there (a suffix array), so that the uses of a phrase lie in a
/// row and are found by halving.
/// Exact in the sense of <see cref="TokenReader"/>. Phrases do not reach over the end of a passage. Safe to use from many
/// threads.</remarks>
public sealed class PhraseIndex
{
    /// <summary>The number of a word that the corpus has not got. It is found nowhere.</summary>
    public const int Unknown = -1;

    private readonly PhraseArrays _arrays;

    /// <summary>An index over arrays that were built before.</summary>
    /// <exception cref="ArgumentException">The arrays do not fit together.</exception>
    public PhraseIndex(PhraseArrays arrays)
    {
        if (arrays.Misfit() is { } what)
            throw new ArgumentException($"The index is damaged: {what} does not fit the rest.", nameof(arrays));
        _arrays = arrays;
        Vocabulary = new PhraseVocabulary(arrays.Letters, arrays.WordEnds);
    }

    /// <summary>The words.</summary>
    public PhraseVocabulary Vocabulary { get; }

    /// <summary>How many documents there are.</summary>
    public int Documents => _arrays.DocumentPassages.Length - 1;

    /// <summary>How many passages there are.</summary>
    public int Passages => _arrays.PassageDocuments.Length;

    /// <summary>How many words there are in all passages together.</summary>
    public int Words => _arrays.Tokens.Length - Passages;

    internal PhraseArrays Arrays => _arrays;

    /// <summary>The numbers of the words of a text, <see cref="Unknown"/> for those that the corpus has not got.</summary>
    public int[] WordsOf(ReadOnlySpan<char> text)
    {
        var numbers = new List<int>();
        var words = new TokenReader(text);
        while (words.Read())
            numbers.Add(Vocabulary.Find(words.Folded));
        return [.. numbers];
    }

    /// <summary>All uses of a phrase. A phrase without words has none.</summary>
    public PhraseInterval Find(ReadOnlySpan<char> phrase) => Find(WordsOf(phrase));

    /// <summary>All uses of a phrase given by the numbers of its words.</summary>
    public PhraseInterval Find(ReadOnlySpan<int> words)
    {
        if (words.IsEmpty || Vocabulary.Count == 0 || words.ContainsAnyExceptInRange(1, Vocabulary.Count))
            return default;
        var starts = _arrays.WordSuffixes.Span;
        return Within(new PhraseInterval(starts[words[0]], starts[words[0] + 1]), words, 1);
    }

    /// <summary>The earliest use; null where there is none.</summary>
    /// <param name="uses">Uses of a phrase.</param>
    /// <param name="without">Documents left out of account; null for none.</param>
    public PhraseUse? First(PhraseInterval uses, IReadOnlySet<int>? without = null) => Extreme(uses, without, greatest: false);

    /// <summary>The latest use; null where there is none.</summary>
    /// <inheritdoc cref="First"/>
    public PhraseUse? Last(PhraseInterval uses, IReadOnlySet<int>? without = null) => Extreme(uses, without, greatest: true);

    /// <summary>Every use, in the order of the corpus: by date, and within a document as it runs.</summary>
    public PhraseUse[] Uses(PhraseInterval uses)
    {
        var places = _arrays.Suffixes.Span[uses.From..uses.To].ToArray();
        Array.Sort(places);
        var found = new PhraseUse[places.Length];
        var starts = _arrays.PassageStarts.Span;
        var passage = -1;
        for (var i = 0; i < places.Length; i++)
        {
            // A common phrase is often met again in its passage, where nothing has to be sought.
            if (passage < 0 || places[i] >= starts[passage + 1])
                passage = PassageAt(places[i]);
            found[i] = new PhraseUse(_arrays.PassageDocuments.Span[passage], passage, places[i] - starts[passage]);
        }
        return found;
    }

    /// <summary>The documents that have the phrase, each once, in order.</summary>
    public int[] DocumentsOf(PhraseInterval uses)
    {
        var has = new ulong[(Documents + 63) / 64];
        var documents = 0;
        foreach (var place in _arrays.Suffixes.Span[uses.From..uses.To])
        {
            var document = _arrays.PassageDocuments.Span[PassageAt(place)];
            var bit = 1UL << (document & 63);
            if ((has[document >> 6] & bit) == 0)
                documents++;
            has[document >> 6] |= bit;
        }
        var found = new int[documents];
        for (var (i, to) = (0, 0); to < found.Length; i++)
        {
            for (var bits = has[i]; bits != 0; bits &= bits - 1)
                found[to++] = i * 64 + BitOperations.TrailingZeroCount(bits);
        }
        return found;
    }

    /// <summary>The passages of a document: from one to before the other.</summary>
    public (int From, int To) PassagesOf(int document) =>
        (_arrays.DocumentPassages.Span[document], _arrays.DocumentPassages.Span[document + 1]);

    /// <summary>The document of a passage.</summary>
    public int DocumentOf(int passage) => _arrays.PassageDocuments.Span[passage];

    /// <summary>The numbers of the words of a passage.</summary>
    public ReadOnlySpan<int> PassageWords(int passage) =>
        _arrays.Tokens.Span[_arrays.PassageStarts.Span[passage]..(_arrays.PassageStarts.Span[passage + 1] - 1)];

    /// <summary>The uses, among those of a phrase, where further words follow it.</summary>
    /// <param name="uses">Uses of the first <paramref name="known"/> words.</param>
    /// <param name="words">The whole longer phrase.</param>
    /// <param name="known">How many words of it all <paramref name="uses"/> have.</param>
    internal PhraseInterval Within(PhraseInterval uses, ReadOnlySpan<int> words, int known)
    {
        if (known == words.Length || uses.IsEmpty)
            return uses;
        var from = Bound(uses, words, known, after: false);
        return new PhraseInterval(from, Bound(uses with { From = from }, words, known, after: true));
    }

    internal PhraseUse UseAt(int place)
    {
        var passage = PassageAt(place);
        return new PhraseUse(_arrays.PassageDocuments.Span[passage], passage, place - _arrays.PassageStarts.Span[passage]);
    }

    // The first of the uses that is not before the words, or the first after all that have them.
    private int Bound(PhraseInterval uses, ReadOnlySpan<int> words, int known, bool after)
    {
        var tokens = _arrays.Tokens.Span;
        var suffixes = _arrays.Suffixes.Span;
        var rest = words[known..];
        var (low, high) = (uses.From, uses.To);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            var here = tokens[(suffixes[middle] + known)..];
            var order = here[..Math.Min(here.Length, rest.Length)].SequenceCompareTo(rest);
            if (order < 0 || (after && order == 0))
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }

    private PhraseUse? Extreme(PhraseInterval uses, IReadOnlySet<int>? without, bool greatest)
    {
        if (uses.IsEmpty)
            return null;
        var suffixes = _arrays.Suffixes.Span;
        var place = RangeExtremes.Of(suffixes, (greatest ? _arrays.Latest : _arrays.Earliest).Span, uses.From, uses.To, greatest);
        while (true)
        {
            var use = UseAt(place);
            if (without is null || !without.Contains(use.Document))
                return use;
            // Few documents are left out, so that each costs a walk over the uses at most once.
            var (first, last) = PassagesOf(use.Document);
            var limit = _arrays.PassageStarts.Span[greatest ? first : last];
            var next = greatest ? -1 : int.MaxValue;
            foreach (var at in suffixes[uses.From..uses.To])
            {
                if (greatest ? at < limit && at > next : at >= limit && at < next)
                    next = at;
            }
            if (next is -1 or int.MaxValue)
                return null;
            place = next;
        }
    }

    internal int PassageAt(int place)
    {
        var at = _arrays.PassageStarts.Span.BinarySearch(place);
        return at >= 0 ? at : ~at - 1;
    }
}
