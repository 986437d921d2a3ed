namespace Placard.Rooms.Phrases;

/// <summary>A phrase that was looked up: its card, and the words around its uses.</summary>
public sealed record PhraseLookup(PhraseQuery Query, PhraseCard Card, OpenEdition Edition)
{
    /// <summary>How many texts a page lists.</summary>
    public const int TextsOnPage = 40;

    /// <summary>The words around uses.</summary>
    public SnippetReader Snippets { get; } = new(Edition, Query);

    /// <summary>How many pages the texts fill.</summary>
    public int Pages => Paging.Count(Card.Texts.Count, TextsOnPage);

    /// <summary>The texts of this page, earliest first.</summary>
    public IEnumerable<TextWithPhrase> OnPage => Card.Texts.PageOf(Query.Page, TextsOnPage);

    /// <summary>Whether no text, footnote or speech has the phrase.</summary>
    public bool IsUnused => Card.Texts.Count == 0 && Card.Footnotes.Count == 0 && Card.Spoken is not { Uses: > 0 };

    /// <summary>Looks a phrase up.</summary>
    /// <exception cref="Refusal">The edition has no words in the language, or the phrase is too frequent for a card.</exception>
    public static PhraseLookup Of(OpenEdition edition, PhraseQuery query) =>
        new(
            query,
            PhraseCardMaker.Make(edition, query)
                ?? throw WithoutTexts.NotFound(
                    edition,
                    $"No texts in {query.Language.Name} in this edition.",
                    edition
                        .Phrases.Corpora.Select(c => c.Language)
                        .Distinct()
                        .Select(l => new Link(l.Name, Addresses.Phrase(query.Words, l)))
                ),
            edition
        );
}
