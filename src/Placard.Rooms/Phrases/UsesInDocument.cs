using System.Collections;
using Placard.Edition.Phrases;
using Placard.Record.Texts.Phrases;

namespace Placard.Rooms.Phrases;

/// <summary>The uses of a phrase in one document, each placed when it is asked for: a common phrase has tens of thousands, and a page
/// shows a few.</summary>
internal sealed class UsesInDocument(PhraseCorpus corpus, ArraySegment<PhraseUse> uses) : IReadOnlyList<PlacedUse>
{
    public int Count => uses.Count;

    public PlacedUse this[int i] => new(corpus.SymbolOf(uses[i].Document), corpus.PlaceOf(uses[i].Passage), uses[i].Word);

    public IEnumerator<PlacedUse> GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
            yield return this[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
