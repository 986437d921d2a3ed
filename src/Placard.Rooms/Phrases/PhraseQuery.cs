using Placard.Record.Texts.Tokens;

namespace Placard.Rooms.Phrases;

/// <summary>The phrase that a reader asks for.</summary>
/// <param name="Words">As typed, blanks joined.</param>
/// <param name="Folded">As words are compared.</param>
/// <param name="Language">The language of the texts to look in.</param>
/// <param name="Page">The page of its uses, from 1.</param>
public sealed record PhraseQuery(string Words, string Folded, Language Language, int Page = 1)
{
    /// <summary>The most characters a phrase has.</summary>
    public const int MostCharacters = 200;

    /// <summary>The most words a phrase has.</summary>
    public const int MostWords = 40;

    private static readonly Parameter<string?> Phrase = Ask.Text(
        "phrase",
        "The phrase; compared without case, accents and the shape of hyphens"
    ) with
    {
        IsInPath = true,
        MaxLength = MostCharacters,
    };

    /// <summary>The language of the texts to look in.</summary>
    internal static Parameter<Language?> InLanguage { get; } =
        Ask.Language("lang", "The language of the texts: ar, en, es, fr, ru or zh") with
        {
            AnyLabel = null,
        };

    /// <summary>What the view of a phrase is asked for.</summary>
    public static QueryParameters<PhraseQuery> Parameters { get; } =
        new QueryParameters<PhraseQuery>(request => Of(request, Phrase) with { Page = request.Value(Ask.Page) ?? 1 })
            .With(Phrase, q => q.Words)
            .With(InLanguage, q => q.Language == Language.English ? null : q.Language)
            .With(Ask.Page, q => q.Page == 1 ? null : q.Page);

    /// <summary>Reads a phrase and a language; without one, the script of the phrase decides, else it is English.</summary>
    /// <param name="request">The request.</param>
    /// <param name="phrase">The parameter with the phrase; <c>+</c> and <c>_</c> stand for a blank, as in an address.</param>
    /// <exception cref="Refusal">It is no phrase, or too long, or there is no such language.</exception>
    internal static PhraseQuery Of(Request request, Parameter<string?> phrase)
    {
        var language = request.Value(InLanguage);
        return Of(request.Value(phrase) ?? "", language);
    }

    /// <inheritdoc cref="Of(Request, Parameter{string?})"/>
    internal static PhraseQuery Of(string phrase, Language? language)
    {
        var joined = string.Join(
            ' ',
            phrase.Split([' ', '+', '_', '\t', '\n', '\r', '"', '“', '”'], StringSplitOptions.RemoveEmptyEntries)
        );
        if (joined.Length > MostCharacters)
            throw Refusal.Unreadable($"A phrase has at most {MostCharacters} characters; this one has {joined.Length}.");
        var tokens = Token.Of(joined);
        if (tokens.Count == 0)
            throw Refusal.Unreadable($"{Quotes.Of(joined)} contains no word; write a phrase such as “win-win cooperation”.");
        if (tokens.Count > MostWords)
            throw Refusal.Unreadable($"A phrase has at most {MostWords} words; this one has {tokens.Count}.");
        return new PhraseQuery(joined, string.Join(' ', tokens.Select(t => t.Folded)), language ?? Script(joined));
    }

    private static Language Script(string words)
    {
        var code =
            words.Any(c => c is >= '\u0600' and <= '\u06FF') ? "ar"
            : words.Any(c => c is >= '\u4E00' and <= '\u9FFF') ? "zh"
            : words.Any(c => c is >= '\u0400' and <= '\u04FF') ? "ru"
            : "en";
        return Language.TryParse(code, out var language) ? language : default;
    }
}
