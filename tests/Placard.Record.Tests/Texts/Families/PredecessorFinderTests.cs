using Placard.Record.Texts.Families;
using Placard.Record.Texts.Phrases;
using Placard.Testing.PlantedEdits;

namespace Placard.Record.Tests.Texts.Families;

public class PredecessorFinderTests
{
    // Ten families of invented texts, each with three generations made of one another by planted edits.
    private const int Families = 10;
    private const int Generations = 3;

    private static readonly HashSet<DocumentSymbol> None = [];

    private static readonly (PredecessorFinder Finder, PhraseIndex Index, string[][] Texts) Corpus = Make();

    [Fact]
    public void The_latest_of_the_family_is_found()
    {
        for (var family = 0; family < Families; family++)
        {
            var last = ((Generations - 1) * Families) + family;
            var found = Corpus.Finder.PredecessorAmong(
                Corpus.Finder.RelativesOf(SharedWith(last), None, Body.GeneralAssembly, default, new HashSet<int> { last })
            );
            Assert.Equal(last - Families, found?.Document);
        }
    }

    [Fact]
    public void Only_earlier_texts_are_looked_at()
    {
        var found = Corpus.Finder.PredecessorAmong(
            Corpus.Finder.RelativesOf(SharedWith((2 * Families) + 4), None, Body.GeneralAssembly, new PartialDate(2091), null)
        );
        Assert.Equal(4, found?.Document);
    }

    [Fact]
    public void Only_texts_of_the_body_are_looked_at() =>
        Assert.Empty(Corpus.Finder.RelativesOf(SharedWith(3), None, Body.SecurityCouncil, default));

    [Fact]
    public void A_text_that_is_cited_counts()
    {
        var words = Corpus.Index.WordsOf("Recalling resolution 90/7 on lanterns in Towngville");
        var cited = new HashSet<DocumentSymbol> { DocumentSymbol.Parse("A/RES/90/7") };
        Assert.Contains(
            Corpus.Finder.RelativesOf(Corpus.Finder.SharedWith(words), cited, null, default),
            r => r is { Document: 6, IsCited: true }
        );
    }

    [Fact]
    public void A_draft_of_strange_words_has_no_relative()
    {
        var shared = Corpus.Finder.SharedWith(Corpus.Index.WordsOf("Zinc, ytterbium"));
        var relatives = Corpus.Finder.RelativesOf(shared, None, null, default);
        Assert.Empty(relatives);
        Assert.Null(Corpus.Finder.PredecessorAmong(relatives));
    }

    private static SharedPassages SharedWith(int text) => Corpus.Finder.SharedWith(Words(text));

    private static int[] Words(int text) =>
        [.. Corpus.Texts[text].SelectMany(p => Corpus.Index.WordsOf(p).Append(PredecessorFinder.ParagraphEnd))];

    private static (PredecessorFinder, PhraseIndex, string[][]) Make()
    {
        var builder = new PhraseIndexBuilder();
        var texts = new List<string[]>();
        var held = new List<CorpusText>();
        var now = Enumerable.Range(0, Families).Select(InventedResolutions.Text).ToArray();
        for (var generation = 0; generation < Generations; generation++)
        {
            for (var family = 0; family < Families; family++)
            {
                // Each family speaks of a town of its own, as the texts of one subject do.
                var town = $"Town{(char)('a' + family)}ville";
                texts.Add([
                    .. now[family]
                        .Paragraphs.Select(
                            (p, i) => i % 4 == 0 ? p.Text.Replace("towns", town, StringComparison.Ordinal) + " " + town : p.Text
                        ),
                    $"Recalling resolution {90 + generation - 1}/{family + 1},",
                ]);
                builder.BeginDocument();
                foreach (var paragraph in texts[^1])
                    builder.AddPassage(paragraph);
                held.Add(
                    new CorpusText(
                        DocumentSymbol.Parse($"A/RES/{90 + generation}/{family + 1}"),
                        Body.GeneralAssembly,
                        new PartialDate(2090 + generation)
                    )
                );
            }
            now = [.. now.Select((t, i) => EditGenerator.Plant(t, i).New)];
        }
        var index = new PhraseIndex(builder.Build());
        return (new PredecessorFinder(index, held, _ => false), index, [.. texts]);
    }
}
