using Placard.Record.FollowUp;

namespace Placard.Record.Claims.Mentions;

/// <summary>Finds human-rights treaties by their names, long or short.</summary>
internal static class TreatyFinder
{
    public static void Find(List<Word> words, Occupied occupied, List<Mention> found)
    {
        var telling = words.Index().Where(w => !RecommendationWords.IsPassing(w.Item.Folded)).ToArray();
        var folded = Array.ConvertAll(telling, w => w.Item.Folded);
        for (var i = 0; i < folded.Length; i++)
        {
            // “cat” is an animal, and “CAT” a convention.
            if (InstrumentNames.At(folded, i) is not { } name || (name.Length == 1 && !telling[i].Item.IsCapital))
                continue;
            var (start, end) = (telling[i].Item.Start, telling[i + name.Length - 1].Item.End);
            if (Instrument.Find(name.Instrument) is not null && occupied.Take(start, end - start))
                found.Add(new TreatyMention(start, end - start, name.Instrument));
            i += name.Length - 1;
        }
    }
}
