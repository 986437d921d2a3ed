using Placard.Record.Texts.Phrases;

namespace Placard.Rooms.Texts;

/// <summary>A verb with which paragraphs open, alone or after a word of repetition: <c>Urges</c>, <c>Also urges</c>, <c>Strongly
/// urges</c>.</summary>
internal sealed class Verb
{
    private static readonly string[] Before = ["also", "further", "again", "strongly", "solemnly", "firmly"];

    private readonly int[] _words;
    private readonly int[] _before;

    private Verb(int[] words, int[] before) => (_words, _before) = (words, before);

    /// <summary>The verb; null for none.</summary>
    public static Verb? Of(PhraseIndex index, string verb) =>
        index.WordsOf(verb) is { Length: > 0 } words ? new Verb(words, [.. Before.Select(b => index.Vocabulary.Find(b))]) : null;

    public bool Opens(ReadOnlySpan<int> passage) =>
        passage.StartsWith(_words)
        || (
            passage.Length > 1
            && Array.IndexOf(_before, passage[0]) >= 0
            && passage[0] != PhraseIndex.Unknown
            && passage[1..].StartsWith(_words)
        );
}
