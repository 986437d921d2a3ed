using Placard.Edition.Phrases;
using Placard.Record.Texts.Search;
using Placard.Record.Texts.Tokens;
using Placard.Record.Voices;

namespace Placard.Rooms.Voices;

/// <summary>Searches what states said in meetings, in whichever languages statements are listed.</summary>
internal sealed class SoughtVoices
{
    private const int LongestSnippet = 300;

    private readonly Dictionary<(string Meeting, string Language, int Ordinal), Found> _found = [];

    public SoughtVoices(OpenEdition edition, TextQuery query)
    {
        var languages = VoiceIndex.Of(edition).Meetings.Select(m => m.Language).Distinct();
        foreach (var language in Language.All.Where(l => languages.Contains(l.Code)))
        {
            if (edition.Phrases.Find(PhraseCorpusKind.Voices, language) is not { } corpus)
                continue;
            var search = new TextSearch(corpus.Index, query);
            foreach (var hit in search.Find(_ => true))
            {
                var document = corpus.Index.DocumentOf(hit.Passage);
                var (meeting, ordinal) = corpus.VoiceOf(document);
                var at = new Found(search, hit.Passage, hit.Passage - corpus.Index.PassagesOf(document).From);
                _found.TryAdd((meeting, language.Code, ordinal), at);
            }
        }
    }

    public bool Has(Voice voice) => _found.ContainsKey((voice.Meeting.Slug, voice.Language, voice.Ordinal));

    /// <summary>The sentence with the first of the words sought.</summary>
    public Snippet SnippetOf(Voice voice, IReadOnlyList<HeardSentence> sentences)
    {
        var found = _found[(voice.Meeting.Slug, voice.Language, voice.Ordinal)];
        var passage = sentences.Skip(found.Ordinal * VoicePassages.Sentences).Take(VoicePassages.Sentences).ToList();
        var text = string.Join(' ', passage.Select(s => s.Words));
        var (words, marks) = (Token.Of(text), found.Search.MarksIn(found.Passage));
        if (marks.Count == 0 || marks[^1].Word + marks[^1].Length > words.Count)
            return Snippet.Beginning(voice, sentences);
        var (from, at) = (0, words[marks[0].Word].Start);
        foreach (var sentence in passage)
        {
            var to = from + sentence.Words.Length;
            if (at <= to)
                return new Snippet(
                    sentence.Start,
                    [.. Marked(text, from, Math.Min(to, from + Math.Max(LongestSnippet, at - from + 80)), words, marks)]
                );
            from = to + 1;
        }
        return Snippet.Beginning(voice, sentences);
    }

    private static IEnumerable<(string Words, bool IsMarked)> Marked(
        string text,
        int from,
        int to,
        IReadOnlyList<Token> words,
        IReadOnlyList<WordRange> marks
    )
    {
        var at = from;
        foreach (var mark in marks)
        {
            var (start, last) = (words[mark.Word].Start, words[mark.Word + mark.Length - 1]);
            if (start < at || last.Start + last.Length > to)
                continue;
            if (start > at)
                yield return (text[at..start], false);
            at = last.Start + last.Length;
            yield return (text[start..at], true);
        }
        if (to > at)
            yield return (text[at..Math.Min(to, text.Length)], false);
    }

    private sealed record Found(TextSearch Search, int Passage, int Ordinal);
}

/// <summary>Some words of a statement.</summary>
/// <param name="Start">The second at which they begin.</param>
/// <param name="Pieces">The words in order, those sought marked.</param>
public sealed record Snippet(double Start, IReadOnlyList<(string Words, bool IsMarked)> Pieces)
{
    private const int Greeting = 45;
    private const int Longest = 240;

    /// <summary>The words alone.</summary>
    public string Words => string.Concat(Pieces.Select(p => p.Words));

    /// <summary>The first sentence that is longer than a greeting.</summary>
    internal static Snippet Beginning(Voice voice, IReadOnlyList<HeardSentence> sentences)
    {
        if (sentences.Count == 0)
            return new(voice.Start, []);
        var first = sentences.FirstOrDefault(s => s.Words.Length > Greeting);
        var shown = first.Words is null ? sentences[^1] : first;
        return new(shown.Start, [(Quotes.Shortened(shown.Words, Longest), false)]);
    }
}
