using Placard.Record.Texts.Phrases;

namespace Placard.Record.Texts.Search;

/// <summary>The words of a corpus that a word of a query stands for: itself, those that begin so, or those of the same stem.</summary>
internal sealed class WordSet
{
    private readonly int _from;
    private readonly int _to;
    private readonly HashSet<int>? _words;

    private WordSet(int from, int to) => (_from, _to) = (from, to);

    private WordSet(HashSet<int> words) => _words = words;

    public static WordSet Of(PhraseIndex index, string word, bool isBeginning, Stems? stems)
    {
        if (isBeginning)
        {
            var (from, to) = index.Vocabulary.BeginningWith(word);
            return new WordSet(from, to);
        }
        if (stems is not null)
            return new WordSet([.. stems.AlikeTo(word)]);
        var own = index.Vocabulary.Find(word);
        return own == PhraseIndex.Unknown ? new WordSet(0, 0) : new WordSet(own, own + 1);
    }

    public bool Contains(int word) => _words is null ? word >= _from && word < _to : _words.Contains(word);

    /// <summary>How often these words stand in the corpus.</summary>
    public long Uses(PhraseIndex index)
    {
        var starts = index.Arrays.WordSuffixes.Span;
        if (_words is null)
            return _from >= _to ? 0 : starts[_to] - starts[_from];
        var uses = 0L;
        foreach (var word in _words)
            uses += starts[word + 1] - starts[word];
        return uses;
    }

    /// <summary>Marks the passages in which one of these words stands.</summary>
    public void MarkPassages(PhraseIndex index, Span<bool> passages)
    {
        var starts = index.Arrays.WordSuffixes.Span;
        if (_words is null && _from < _to)
            Mark(index, starts[_from], starts[_to], passages);
        foreach (var word in _words ?? [])
            Mark(index, starts[word], starts[word + 1], passages);
    }

    private static void Mark(PhraseIndex index, int from, int to, Span<bool> passages)
    {
        foreach (var place in index.Arrays.Suffixes.Span[from..to])
            passages[index.UseAt(place).Passage] = true;
    }
}
