using Placard.Record.Texts.Phrases;
using Placard.Record.Texts.Tokens;

namespace Placard.Record.Tests.Texts.Phrases;

/// <summary>A corpus small enough to be searched plainly.</summary>
/// <param name="Documents">Documents and their passages.</param>
public sealed record SmallCorpus(string[][] Documents)
{
    // Few words, so that phrases repeat, and one that begins like another.
    private static readonly Gen<string> Words = Gen.OneOf("a", "b", "c", "ab", "abc", "d-e").Array[0, 12].Select(w => string.Join(' ', w));

    public static Gen<SmallCorpus> Any { get; } = Words.Array[0, 4].Array[0, 8].Select(d => new SmallCorpus(d));

    public static Gen<string> Phrase { get; } =
        Gen.OneOf("a", "b", "c", "ab", "abc", "d", "e", "x").Array[0, 4].Select(w => string.Join(' ', w));

    public PhraseIndex Index()
    {
        var builder = new PhraseIndexBuilder();
        foreach (var document in Documents)
        {
            builder.BeginDocument();
            foreach (var passage in document)
                builder.AddPassage(passage);
        }
        return new PhraseIndex(builder.Build());
    }

    /// <summary>Every use of a phrase, found by looking at every word.</summary>
    public IEnumerable<PhraseUse> Uses(string phrase)
    {
        var wanted = FoldedWords(phrase);
        var passage = 0;
        foreach (var (no, document) in Documents.Index())
        {
            foreach (var words in document.Select(FoldedWords))
            {
                for (var at = 0; wanted.Length > 0 && at + wanted.Length <= words.Length; at++)
                {
                    var here = words[at..(at + wanted.Length)];
                    if (here.SequenceEqual(wanted))
                        yield return new PhraseUse(no, passage, at);
                }
                passage++;
            }
        }
    }

    public static string[] FoldedWords(string text) => [.. Token.Of(text).Select(t => t.Folded)];
}
