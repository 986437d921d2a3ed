using Placard.Edition.Phrases;
using Placard.Edition.Reading;
using Placard.Rooms.Drafts;

namespace Placard.Tests.Mirror;

public class PredecessorTests(MirrorEdition mirror)
{
    [Fact]
    public void The_text_of_the_same_title_before_is_found_without_the_title()
    {
        var edition = mirror.Edition;
        var corpus = edition.Phrases.Find(PhraseCorpusKind.Texts, Language.English)!;
        var kinship = Kinship.Of(edition, corpus);
        var finder = kinship.Finder;
        var (right, renamed, wrong, labelled, labelledRight) = (0, new List<string>(), new List<string>(), 0, 0);
        foreach (var (text, befores) in Successions(edition, corpus))
        {
            var relatives = finder.RelativesOf(
                kinship.WordsOf(corpus.Find(text.Symbol)),
                text.Body,
                text.Date,
                new HashSet<int> { corpus.Find(text.Symbol) }
            );
            var found = finder.PredecessorAmong(relatives);
            var symbol = found is { } one ? corpus.SymbolOf(one.Document) : default;
            var isRight = befores.Any(b => b.Symbol == symbol);
            if (text.Body == Body.SecurityCouncil)
            {
                // The Council's resolutions bear no title; the library labels them, each in its own words.
                labelled++;
                labelledRight += isRight ? 1 : 0;
                continue;
            }
            var wanted = relatives.FirstOrDefault(r => befores.Any(b => b.Symbol == corpus.SymbolOf(r.Document)));
            var line = $"{text.Symbol}: {symbol} for {string.Join(" or ", befores.Select(b => b.Symbol))}";
            if (isRight)
                right++;
            else if (
                found is { } other
                && corpus.DateOf(other.Document).CompareTo(befores.Max(b => b.Date)) >= 0
                && other.Shared > wanted.Shared
            )
                renamed.Add(line);
            else
                wrong.Add(line);
        }
        var all = right + renamed.Count + wrong.Count;
        var told =
            $"{right} right, {renamed.Count} nearer and later under another title, {wrong.Count} wrong of {all}; Security Council "
            + $"{labelledRight} of {labelled}\nnearer:\n{string.Join('\n', renamed)}\nwrong:\n{string.Join('\n', wrong)}";
        TestContext.Current.TestOutputHelper?.WriteLine(told);
        Assert.True(all > 900, told);
        Assert.True(right >= 0.98 * all, told);
        Assert.True(right + renamed.Count >= 0.99 * all, told);
    }

    // Each adopted text, with the latest before it of the same title; of the parts of one resolution, the same part as well.
    private static IEnumerable<(TextEntry Text, IReadOnlyList<TextEntry> Befores)> Successions(OpenEdition edition, PhraseCorpus corpus)
    {
        var adopted = edition.Texts.All.Where(t =>
            t.Title.Length > 0
            && t.Date.IsKnown
            && t.Body is not null
            && t.Symbol.Form == DocumentForm.Resolution
            && corpus.Find(t.Symbol) >= 0
        );
        foreach (var series in adopted.GroupBy(t => (t.Body, TitleKey.Of(t.Title).Replace(" ", "", StringComparison.Ordinal))))
        {
            foreach (var text in series)
            {
                var before = series.Where(t => t.Date.CompareTo(text.Date) < 0).ToList();
                if (before.Count > 0)
                    yield return (
                        text,
                        [.. Latest(before).Union(Latest([.. before.Where(t => PartsOf(t.Symbol).Intersect(PartsOf(text.Symbol)).Any())]))]
                    );
            }
        }
    }

    private static IEnumerable<TextEntry> Latest(List<TextEntry> texts) => texts.Where(t => t.Date == texts.Max(x => x.Date));

    // A/RES/75/245 B is part B; A/RES/74/255 A-B is parts A and B; what has no letter is its own part.
    private static string[] PartsOf(DocumentSymbol symbol) =>
        symbol.ToString().Split(' ') is [.., var letters] and not [_] && !letters.StartsWith('(') ? letters.Split('-') : [""];
}
