using Placard.Record.Texts.Phrases;

namespace Placard.Record.Tests.Texts.Phrases;

public sealed class PhraseIndexProperties
{
    private static readonly Gen<HashSet<int>> Some = Gen.Int[0, 8].Array[0, 4].Select(d => d.ToHashSet());

    [Fact]
    public void Every_use_of_a_phrase_is_found_and_no_other() =>
        Gen.Select(SmallCorpus.Any, SmallCorpus.Phrase)
            .Sample(
                (corpus, phrase) =>
                {
                    var index = corpus.Index();
                    return index.Uses(index.Find(phrase)).SequenceEqual(corpus.Uses(phrase));
                }
            );

    [Fact]
    public void First_and_last_are_those_of_all_uses_in_the_documents_asked_about() =>
        Gen.Select(SmallCorpus.Any, SmallCorpus.Phrase, Some)
            .Sample(
                (corpus, phrase, without) =>
                {
                    var index = corpus.Index();
                    var uses = index.Find(phrase);
                    var plain = corpus.Uses(phrase).Where(u => !without.Contains(u.Document)).Select(u => (PhraseUse?)u).ToArray();
                    return index.First(uses, without) == plain.FirstOrDefault() && index.Last(uses, without) == plain.LastOrDefault();
                }
            );

    [Fact]
    public void The_documents_of_a_phrase_are_those_of_its_uses() =>
        Gen.Select(SmallCorpus.Any, SmallCorpus.Phrase)
            .Sample(
                (corpus, phrase) =>
                {
                    var index = corpus.Index();
                    return index.DocumentsOf(index.Find(phrase)).SequenceEqual(corpus.Uses(phrase).Select(u => u.Document).Distinct());
                }
            );

    [Fact]
    public void Passages_keep_their_words() =>
        SmallCorpus.Any.Sample(corpus =>
        {
            var index = corpus.Index();
            var passages = corpus.Documents.SelectMany(d => d).ToArray();
            return index.Passages == passages.Length
                && passages
                    .Index()
                    .All(p =>
                        index
                            .PassageWords(p.Index)
                            .ToArray()
                            .Select(w => index.Vocabulary[w].ToString())
                            .SequenceEqual(SmallCorpus.FoldedWords(p.Item))
                    );
        });

    [Fact]
    public void A_long_corpus_knows_its_first_and_last_too() =>
        Gen.Int[0, 5]
            .Array[4000, 6000]
            .Sample(
                numbers =>
                {
                    var builder = new PhraseIndexBuilder();
                    builder.BeginDocument();
                    builder.AddPassage(string.Join(' ', numbers));
                    var index = new PhraseIndex(builder.Build());
                    foreach (var phrase in (string[])["1", "1 2", "3 3 3", "4 0 4 0"])
                    {
                        var all = index.Find(phrase);
                        var uses = index.Uses(all);
                        if (
                            index.First(all) != uses.Select(u => (PhraseUse?)u).FirstOrDefault()
                            || index.Last(all) != uses.Select(u => (PhraseUse?)u).LastOrDefault()
                        )
                            return false;
                    }
                    return true;
                },
                iter: 20
            );
}
