using Placard.Record.Texts.Phrases;

namespace Placard.Record.Texts.Search;

/// <summary>The words of an English corpus by their stems. To work them out takes a while, so one keeps them for each corpus.</summary>
public sealed class Stems
{
    private readonly ILookup<string, int> _words;

    /// <summary>Works out the stems of every word of a corpus.</summary>
    public Stems(PhraseIndex index) =>
        _words = Enumerable
            .Range(1, index.Vocabulary.Count)
            .ToLookup(word => EnglishStem.Of(index.Vocabulary[word].ToString()), StringComparer.Ordinal);

    /// <summary>The numbers of the words that have the stem of this one.</summary>
    public IEnumerable<int> AlikeTo(string word) => _words[EnglishStem.Of(word)];
}
