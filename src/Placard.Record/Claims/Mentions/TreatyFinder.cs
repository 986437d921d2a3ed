using Placard.Record.FollowUp;

namespace Placard.Record.Claims.Mentions;

/// <summary>Finds human-rights treaties by their names, long or short.</summary>
internal static class TreatyFinder
{
    public static void Find(string text, List<Word> words, Occupied occupied, List<Mention> found)
    {
        var telling = words.Index().Where(w => !RecommendationWords.IsPassing(w.Item.Folded)).ToArray();
        var folded = Array.ConvertAll(telling, w => w.Item.Folded);
        for (var i = 0; i < folded.Length; i++)
        {
            var word = telling[i].Item;
            // “cat” is an animal, and “CAT” a convention.
            (string Instrument, int Length)? named = text.AsSpan(word.Start, word.Length) is "CAT"
                ? ("CAT", 1)
                : InstrumentNames.At(folded, i);
            if (named is not { } name || (name.Length == 1 && !word.IsCapital))
                continue;
            var (start, end) = (word.Start, telling[i + name.Length - 1].Item.End);
            if (Instrument.Find(name.Instrument) is not null && occupied.Take(start, end - start))
                found.Add(new TreatyMention(start, end - start, name.Instrument));
            i += name.Length - 1;
        }
    }
}
