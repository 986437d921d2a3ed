using Placard.Edition.Phrases;
using Placard.Record.Texts.Phrases;
using Placard.Record.Texts.Search;
using Placard.Record.Texts.Tokens;

namespace Placard.Rooms.Home;

/// <summary>The words that titles and texts are searched for: those typed, with typing errors put right where a word is in no title and no
/// text.</summary>
/// <param name="Query">The search of texts.</param>
/// <param name="Language">The language of the texts searched: the first that has all the words.</param>
/// <param name="IsCorrected">Whether a typing error was put right.</param>
public sealed record SearchedWords(string Query, Language Language, bool IsCorrected)
{
    private const string Marks = "\"“”„«»‹›＂「」『』〝〞《》()";

    public static SearchedWords None { get; } = new("", Language.English, false);

    /// <summary>The words without quotation marks, operators and what is left out, as titles are searched.</summary>
    public string Plain { get; private init; } = "";

    /// <summary>Whether they can be one phrase: operators join no words.</summary>
    public bool IsPhrase =>
        !Query.Split(' ').Any(part => part is "OR" or "AND" or "NOT" or ['-', _, ..] || part.Contains('(') || part.Contains('*'));

    /// <summary>Whether titles can be searched for them; which of two words a title has, their search does not ask.</summary>
    public bool IsForTitles => Plain.Length > 0 && !Query.Split(' ').Contains("OR");

    public static SearchedWords Of(OpenEdition edition, string typed)
    {
        var language = LanguageOf(edition, typed);
        var parts = typed.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries);
        var right = parts.Select(part => Corrected(edition, language, part)).ToArray();
        return new SearchedWords(string.Join(' ', right), language, !parts.SequenceEqual(right))
        {
            Plain = string.Join(' ', PlainOf(right)),
        };
    }

    /// <summary>How often texts have the words as a phrase, and in how many of them.</summary>
    public (int Uses, int Texts) Phrase(OpenEdition edition)
    {
        if (CorpusOf(edition, Language) is not { } corpus)
            return (0, 0);
        var uses = corpus.Index.Find(Plain);
        return (uses.Count, corpus.Index.DocumentsOf(uses).Length);
    }

    /// <summary>How many texts have all the words in one paragraph, and how many paragraphs those are.</summary>
    public (int Texts, int Paragraphs) Texts(OpenEdition edition)
    {
        if (CorpusOf(edition, Language) is not { } corpus || !TextQuery.TryParse(Query, out var query, out _))
            return (0, 0);
        var found = new TextSearch(corpus.Index, query).Find(_ => true);
        return (found.Select(hit => corpus.Index.DocumentOf(hit.Passage)).Distinct().Count(), found.Count);
    }

    // Whoever looks for a state is served though the words of texts cannot be read.
    internal static PhraseCorpus? CorpusOf(OpenEdition edition, Language language)
    {
        try
        {
            return edition.Phrases.Find(PhraseCorpusKind.Texts, language);
        }
        catch (EditionException)
        {
            return null;
        }
    }

    private static Language LanguageOf(OpenEdition edition, string typed)
    {
        var words = string.Join(' ', PlainOf(typed.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries)));
        return Language.All.Prepend(Language.English).FirstOrDefault(l => Knows(l), Language.English);

        bool Knows(Language language) =>
            CorpusOf(edition, language)?.Index.WordsOf(words) is { Length: > 0 } numbers && !numbers.Contains(PhraseIndex.Unknown);
    }

    private static IEnumerable<string> PlainOf(IReadOnlyList<string> parts)
    {
        for (var i = 0; i < parts.Count; i++)
        {
            if (parts[i] is "OR" or "AND")
                continue;
            if (parts[i] is "NOT")
                i++;
            else if (parts[i] is not ['-', _, ..] && parts[i].Trim([.. Marks]) is { Length: > 0 } word)
                yield return word;
        }
    }

    // A part with signs in it (win-win, NEAR(a b), a symbol) is corrected word by word, and keeps its signs.
    private static string Corrected(OpenEdition edition, Language language, string part)
    {
        var tokens = Token.Of(part);
        var right = part;
        foreach (var token in tokens.Reverse())
        {
            if (KnownWords.Of(edition).Correct(edition, language, token.Folded) is { } word)
                right = string.Concat(right.AsSpan(0, token.Start), word, right.AsSpan(token.Start + token.Length));
        }
        return right;
    }
}
