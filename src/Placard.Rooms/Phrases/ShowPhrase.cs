using Microsoft.AspNetCore.Http;

namespace Placard.Rooms.Phrases;

/// <summary>Answers <c>/phrases/win-win+cooperation</c>.</summary>
internal static class ShowPhrase
{
    public static IResult Answer(string phrase, string? lang, string? page, OpenEdition edition)
    {
        var asked = PhraseAsked.Read(phrase, lang);
        var number = Asked.Number("page", page, 1, 100_000) ?? 1;
        var card = CardOf(edition, asked);
        return ViewResult.Of<PhrasePage, PhraseView>(
                $"“{asked.Words}”", $"Where “{asked.Words}” comes from, how far it spread, and who carried it.", new PhraseView(card, number, new SnippetReader(edition, asked), edition))
            .AsJson(() => PhraseAnswers.Of(edition, card), PhraseJson.Readable.PhraseAnswer)
            .AsTable(() => PhraseTables.Uses(PhraseAnswers.Of(edition, card)));
    }

    /// <summary>The card of a phrase.</summary>
    /// <exception cref="Refusal">The edition has no words in the language.</exception>
    public static PhraseCard CardOf(OpenEdition edition, PhraseAsked asked) => PhraseCardMaker.Make(edition, asked) ?? throw Refusal.NotFound(
        $"This edition holds no texts in {asked.Language.Name}.",
        edition.Phrases.Corpora.Select(c => c.Language).Distinct().Select(l => new Link(l.Name, Addresses.Phrase(asked.Words, l))));
}
