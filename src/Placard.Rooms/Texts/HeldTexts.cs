using Placard.Edition.Phrases;

namespace Placard.Rooms.Texts;

/// <summary>What an edition has to search, by body and by language.</summary>
/// <param name="Bodies">By body, how many texts and from which to which year.</param>
/// <param name="Languages">The languages, and how many texts are in each.</param>
/// <param name="HasSpeeches">Whether there are speeches.</param>
public sealed record HeldTexts(
    IReadOnlyList<(Body? Body, int Texts, int From, int To)> Bodies,
    IReadOnlyList<(Language Language, int Texts)> Languages,
    bool HasSpeeches
)
{
    public int Texts => Bodies.Sum(b => b.Texts);

    public static HeldTexts Of(OpenEdition edition) =>
        edition.Keep(e => new HeldTexts(
            [
                .. e
                    .Texts.All.GroupBy(t => t.Body)
                    .Select(g => (g.Key, g.Count(), YearsOf(g).Min(), YearsOf(g).Max()))
                    .OrderByDescending(b => b.Item2),
            ],
            [
                .. e
                    .Texts.All.SelectMany(t => t.Wordings.Select(w => w.Language).Distinct())
                    .CountBy(l => l)
                    .OrderBy(l => l.Key)
                    .Select(l => (l.Key, l.Value)),
            ],
            e.Phrases.Corpora.Any(c => c.Kind == PhraseCorpusKind.Speeches)
        ));

    private static IEnumerable<int> YearsOf(IEnumerable<TextEntry> texts) =>
        texts.Where(t => t.Date.IsKnown && t.Title.Length > 0).Select(t => t.Date.Year).DefaultIfEmpty();
}
