using Placard.Record.Texts.Phrases;

namespace Placard.Record.Tests.Texts.Phrases;

public sealed class PreviousUsesProperties
{
    [Fact]
    public void Each_word_knows_the_longest_phrase_from_it_on_that_an_earlier_document_has() => SmallCorpus.Any.Sample(corpus =>
    {
        var lengths = PreviousUses.Lengths(corpus.Index());
        var expected = new List<int>();
        foreach (var (no, document) in corpus.Documents.Index())
        {
            foreach (var words in document.Select(SmallCorpus.FoldedWords))
            {
                for (var at = 0; at < words.Length; at++)
                {
                    var length = 0;
                    while (at + length < words.Length && corpus.Uses(string.Join(' ', words.Skip(at).Take(length + 1))).Any(u => u.Document < no))
                        length++;
                    expected.Add(length);
                }
                expected.Add(0);
            }
        }
        return lengths.SequenceEqual(expected);
    });

    [Fact]
    public void What_is_new_is_in_no_earlier_document_and_in_enough_later_ones() =>
        Gen.Select(SmallCorpus.Any, Gen.Int[0, 6], Gen.Int[1, 3]).Sample((corpus, first, least) =>
        {
            var index = corpus.Index();
            return NewPhrases.From(index, first, least).All(p =>
                p.Uses == index.Find(p.Words) && index.DocumentsOf(p.Uses) is var documents && documents.Length >= least && documents[0] >= first);
        });

    [Fact]
    public void A_phrase_that_comes_up_and_is_taken_up_is_found_whole()
    {
        var filler = string.Join(' ', Enumerable.Range(0, 4000).Select(i => "f" + (char)('a' + i % 26) + (char)('a' + i / 26 % 26) + (char)('a' + i / 676)));
        var index = new SmallCorpus([["the dark is old", filler], ["the bright new lamp is lit"], ["a bright new lamp 7 was lit"], ["of bright new lamp"]]).Index();
        var found = NewPhrases.From(index, 1, 3).Select(p => string.Join(' ', p.Words.Select(w => index.Vocabulary[w].ToString())));
        Assert.Equal(["bright new lamp", "new lamp"], found.Order(StringComparer.Ordinal));
    }
}
