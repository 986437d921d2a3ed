using Microsoft.AspNetCore.Http;

namespace Placard.Rooms.Phrases;

/// <summary>Answers <c>/phrases</c>: leads to the phrase that was asked for, and where none was, shows those that are spreading.</summary>
internal static class ShowPhrases
{
    public static IResult Answer(string? q, string? lang, string? since, HttpContext context, OpenEdition edition)
    {
        if (!string.IsNullOrWhiteSpace(q))
        {
            var asked = PhraseAsked.Read(q, lang);
            return Results.Redirect(Addresses.Phrase(asked.Words, asked.Language, AskedPage.EndingOf(AskedPage.Of(context).Form)));
        }
        var view = Of(edition, Asked.Number("since", since, 1900, 2200), PhraseAsked.LanguageOf(lang, ""));
        return ViewResult.Of<PhrasesPage, PhrasesView>("Phrases", "Where words come from, and which phrases are spreading.", view)
            .AsJson(view.ToAnswer, PhraseJson.Readable.PhrasesAnswer)
            .AsTable(() => view.ToAnswer().ToTable());
    }

    /// <summary>The phrases that came up in a year or later.</summary>
    public static PhrasesView Of(OpenEdition edition, int? since, Language language)
    {
        var year = since ?? EmergingPhrases.UsualYear(edition);
        return new PhrasesView(year, language, [.. edition.Phrases.Corpora.Select(c => c.Language).Distinct()], EmergingPhrases.Since(edition, year, language));
    }
}

/// <summary>What the page of phrases shows.</summary>
/// <param name="Since">The year from which on phrases came up.</param>
/// <param name="Language">The language.</param>
/// <param name="Languages">The languages of which the edition holds texts.</param>
/// <param name="Phrases">The phrases.</param>
public sealed record PhrasesView(int Since, Language Language, IReadOnlyList<Language> Languages, IReadOnlyList<EmergingPhrase> Phrases)
{
    /// <summary>The same as data.</summary>
    public PhrasesAnswer ToAnswer() => PhrasesAnswer.Of(Since, Language.Code, Phrases);
}
