using Placard.Record.Texts.Phrases;

namespace Placard.Record.Tests.Texts.Phrases;

public sealed class LongestMatchesProperties
{
    private static readonly Gen<string> Draft = Gen.OneOf("a", "b", "c", "ab", "abc", "d", "e", "x")
        .Array[0, 20]
        .Select(w => string.Join(' ', w));
    private static readonly Gen<HashSet<int>> Some = Gen.Int[0, 8].Array[0, 4].Select(d => d.ToHashSet());

    [Fact]
    public void Each_word_begins_the_longest_phrase_that_other_documents_have() =>
        Gen.Select(SmallCorpus.Any, Draft, Some)
            .Sample(
                (corpus, draft, without) =>
                {
                    var index = corpus.Index();
                    var words = SmallCorpus.FoldedWords(draft);
                    var matches = LongestMatches.Of(index, index.WordsOf(draft), without);
                    return matches.Length == words.Length
                        && matches.All(m => IsLongest(m) && m.Uses == (m.Length == 0 ? default : index.Find(Phrase(m.Start, m.Length))));

                    bool IsLongest(PhraseMatch m) =>
                        (m.Length == 0 || Has(m.Start, m.Length)) && (m.End == words.Length || !Has(m.Start, m.Length + 1));
                    bool Has(int start, int length) => corpus.Uses(Phrase(start, length)).Any(u => !without.Contains(u.Document));
                    string Phrase(int start, int length) => string.Join(' ', words.Skip(start).Take(length));
                }
            );

    [Fact]
    public void Around_a_word_is_the_longest_phrase_that_covers_it() =>
        Gen.Select(SmallCorpus.Any, Draft)
            .Sample(
                (corpus, draft) =>
                {
                    var index = corpus.Index();
                    var matches = LongestMatches.Of(index, index.WordsOf(draft));
                    var around = LongestMatches.Around(matches);
                    return around
                        .Index()
                        .All(a =>
                        {
                            var covering = matches.Where(m => m.Start <= a.Index && m.End > a.Index).ToArray();
                            return covering.Length == 0
                                ? a.Item.Length == 0
                                : a.Item == covering.OrderByDescending(m => m.Length).ThenBy(m => m.Start).First();
                        });
                }
            );

    [Fact]
    public void A_word_that_the_corpus_has_not_got_ends_every_phrase()
    {
        var index = new SmallCorpus([
            ["a b c"],
        ]).Index();
        int[] draft = [.. index.WordsOf("a b"), PhraseIndex.Unknown, .. index.WordsOf("c")];
        Assert.Equal([2, 1, 0, 1], LongestMatches.Of(index, draft).Select(m => m.Length));
    }
}
