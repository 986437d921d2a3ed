using Placard.Record.Texts.Comparison.Duplicates;

namespace Placard.Record.Tests.Texts.Comparison.Duplicates;

public class NearDuplicatesTests
{
    // Few words, so that many paragraphs come near each other by chance.
    private static readonly Gen<string[]> Paragraphs = Gen.OneOf("lamp", "Lamp", "wick", "of", "the", "oil")
        .Array[0, 9]
        .Select(words => string.Join(' ', words))
        .Array[0, 60];

    [Fact]
    public void Exactly_the_pairs_are_found_whose_likeness_reaches_the_least() =>
        Gen.Select(Paragraphs, Gen.OneOf(0.3, 0.5, 0.6, 0.75, 0.8, 0.9, 1.0))
            .Sample(
                (paragraphs, least) =>
                {
                    var sets = ShingleSets.Of(paragraphs);
                    var found = NearDuplicates.Among(sets, least);
                    var pairs = 0L;
                    for (var i = 0; i < paragraphs.Length; i++)
                    {
                        var expected = Enumerable
                            .Range(0, paragraphs.Length)
                            .Where(j => j != i && Jaccard(sets.Sets[i], sets.Sets[j]) >= least - 1e-12)
                            .Select(j => new NearDuplicate(j, Jaccard(sets.Sets[i], sets.Sets[j])));
                        Assert.Equal(expected, found.Of(i));
                        pairs += expected.Count();
                    }
                    Assert.Equal(pairs / 2, found.Pairs);
                }
            );

    [Fact]
    public void A_paragraph_with_one_word_changed_is_a_near_duplicate_and_another_is_not()
    {
        const string Long =
            "Requests the keeper of oil to report to the guild at its next session on the state of wicks, glass and ladders, and on the "
            + "training of lamplighters in the harbour quarters, and to make proposals;";
        var found = NearDuplicates.Among(
            ShingleSets.Of([
                Long,
                Long.Replace("ladders", "lanterns", StringComparison.Ordinal),
                "Decides to remain seized of the matter.",
                Long.ToUpperInvariant(),
            ])
        );
        Assert.Equal([1, 3], found.Of(0).Select(d => d.Paragraph));
        Assert.Empty(found.Of(2));
        Assert.Equal(1, found.Of(0)[1].Likeness);
    }

    [Fact]
    public void A_paragraph_without_words_is_like_nothing() => Assert.Empty(NearDuplicates.Among(ShingleSets.Of(["", "...", ""])).Of(0));

    private static double Jaccard(int[] a, int[] b)
    {
        var both = a.Intersect(b).Count();
        return both == 0 ? 0 : (double)both / (a.Length + b.Length - both);
    }
}
