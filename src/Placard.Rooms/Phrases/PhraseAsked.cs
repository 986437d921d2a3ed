using Placard.Record.Texts.Tokens;

namespace Placard.Rooms.Phrases;

/// <summary>The phrase that a reader asks for.</summary>
/// <param name="Words">As typed, blanks joined.</param>
/// <param name="Folded">As words are compared.</param>
/// <param name="Language">The language of the texts to look in.</param>
public sealed record PhraseAsked(string Words, string Folded, Language Language)
{
    /// <summary>The most characters a phrase has.</summary>
    public const int MostCharacters = 200;

    /// <summary>The most words a phrase has.</summary>
    public const int MostWords = 40;

    /// <summary>Reads a phrase and a language.</summary>
    /// <param name="words">The phrase; <c>+</c> and <c>_</c> stand for a blank, as in an address.</param>
    /// <param name="language">A code or name of a language; the script of the phrase tells where none is given.</param>
    /// <exception cref="Refusal">It is no phrase, or too long, or there is no such language.</exception>
    public static PhraseAsked Read(string? words, string? language)
    {
        var joined = string.Join(' ', (words ?? "").Split([' ', '+', '_', '\t', '\n', '\r', '"', '“', '”'], StringSplitOptions.RemoveEmptyEntries));
        if (joined.Length > MostCharacters)
            throw Refusal.Unreadable($"A phrase has at most {MostCharacters} characters; this one has {joined.Length}.");
        var tokens = Token.Of(joined);
        if (tokens.Count == 0)
            throw Refusal.Unreadable($"{Quotes.Of(joined)} holds no word; write a phrase such as “win-win cooperation”.");
        if (tokens.Count > MostWords)
            throw Refusal.Unreadable($"A phrase has at most {MostWords} words; this one has {tokens.Count}.");
        return new PhraseAsked(joined, string.Join(' ', tokens.Select(t => t.Folded)), LanguageOf(language, joined));
    }

    /// <summary>The language that is named; where none is, the one that the script of the words tells, else English.</summary>
    /// <exception cref="Refusal">There is no such language.</exception>
    public static Language LanguageOf(string? language, string words)
    {
        if (string.IsNullOrWhiteSpace(language))
            return Script(words);
        return Language.TryParse(language, out var known) ? known : throw Refusal.Unreadable(
            $"{Quotes.Of(language)} is no language of the United Nations; write {Lists.Or([.. Language.All.Select(l => l.Code)])}.");
    }

    private static Language Script(string words)
    {
        var code = words.Any(c => c is >= '\u0600' and <= '\u06FF') ? "ar"
            : words.Any(c => c is >= '\u4E00' and <= '\u9FFF') ? "zh"
            : words.Any(c => c is >= '\u0400' and <= '\u04FF') ? "ru"
            : "en";
        return Language.TryParse(code, out var language) ? language : default;
    }
}
