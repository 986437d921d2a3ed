using Placard.Record.Texts.Tokens;

namespace Placard.Record.Texts.Phrases;

/// <summary>Takes the passages of a corpus, document by document in the order of their dates, and makes an index of its phrases. Equal
/// passages make equal arrays.</summary>
public sealed class PhraseIndexBuilder
{
    /// <summary>The most words and passages together that a corpus may have.</summary>
    public const int MostTokens = 0x7FF0_0000;

    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _numberOf;
    private readonly List<int> _passageStarts = [];
    private readonly List<int> _passageDocuments = [];
    private readonly List<int> _documentPassages = [];
    private int[] _tokens = new int[1 << 16];
    private int _count;

    /// <summary>Begins an empty corpus.</summary>
    public PhraseIndexBuilder() => _numberOf = _numbers.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Begins the next document, which is no older than those before it.</summary>
    public void BeginDocument() => _documentPassages.Add(_passageDocuments.Count);

    /// <summary>Adds a passage to the document; no phrase reaches over its end.</summary>
    /// <returns>Its number.</returns>
    /// <exception cref="InvalidOperationException">No document was begun, or the corpus is full.</exception>
    public int AddPassage(ReadOnlySpan<char> text)
    {
        if (_documentPassages.Count == 0)
            throw new InvalidOperationException("A passage stands in a document, and none was begun.");
        _passageStarts.Add(_count);
        _passageDocuments.Add(_documentPassages.Count - 1);
        var words = new TokenReader(text);
        while (words.Read())
        {
            if (!_numberOf.TryGetValue(words.Folded, out var number))
                _numberOf[words.Folded] = number = _numbers.Count + 1;
            Add(number);
        }
        Add(0);
        return _passageDocuments.Count - 1;
    }

    /// <summary>Makes the arrays of the index. Nothing can be added afterwards.</summary>
    public PhraseArrays Build()
    {
        var (letters, ends) = Sort();
        var tokens = _tokens.AsMemory(0, _count);
        var suffixes = new int[_count];
        SuffixSorting.Sort(tokens.Span, suffixes, ends.Length);
        return new PhraseArrays
        {
            Letters = letters,
            WordEnds = ends,
            Tokens = tokens,
            Suffixes = suffixes,
            WordSuffixes = WordSuffixes(tokens.Span, ends.Length),
            Earliest = RangeExtremes.Table(suffixes, greatest: false),
            Latest = RangeExtremes.Table(suffixes, greatest: true),
            PassageStarts = (int[])[.. _passageStarts, _count],
            PassageDocuments = _passageDocuments.ToArray(),
            DocumentPassages = (int[])[.. _documentPassages, _passageDocuments.Count],
        };
    }

    private void Add(int number)
    {
        if (_count == _tokens.Length)
        {
            if (_count >= MostTokens)
                throw new InvalidOperationException("The corpus has more words than an index holds.");
            Array.Resize(ref _tokens, (int)Math.Min(MostTokens, _tokens.Length * 2L));
        }
        _tokens[_count++] = number;
    }

    /// <summary>Gives the words their numbers in order.</summary>
    private (char[] Letters, int[] Ends) Sort()
    {
        var words = _numbers.Keys.ToArray();
        Array.Sort(words, StringComparer.Ordinal);
        var moved = new int[words.Length + 1];
        var ends = new int[words.Length + 1];
        foreach (var (at, word) in words.Index())
        {
            moved[_numbers[word]] = at + 1;
            ends[at + 1] = ends[at] + word.Length;
        }
        foreach (ref var token in _tokens.AsSpan(0, _count))
            token = moved[token];
        return (string.Concat(words).ToCharArray(), ends);
    }

    private static int[] WordSuffixes(ReadOnlySpan<int> tokens, int numbers)
    {
        var starts = new int[numbers + 1];
        foreach (var token in tokens)
            starts[token + 1]++;
        for (var i = 1; i < starts.Length; i++)
            starts[i] += starts[i - 1];
        return starts;
    }
}
