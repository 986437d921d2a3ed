using System.Runtime.CompilerServices;
using Placard.Record.Texts.Phrases;

namespace Placard.Record.Texts.Search;

/// <summary>The words of an English corpus by their stems, worked out once for each corpus, when first asked for.</summary>
internal sealed class Stems
{
    private static readonly ConditionalWeakTable<PhraseIndex, Stems> Known = [];

    private readonly ILookup<string, int> _words;

    private Stems(PhraseIndex index) => _words = Enumerable.Range(1, index.Vocabulary.Count).ToLookup(word => EnglishStem.Of(index.Vocabulary[word].ToString()), StringComparer.Ordinal);

    public static Stems Of(PhraseIndex index) => Known.GetValue(index, i => new Stems(i));

    /// <summary>The numbers of the words that have the stem of this one.</summary>
    public IEnumerable<int> AlikeTo(string word) => _words[EnglishStem.Of(word)];
}
