namespace Placard.Rooms.Phrases;

/// <summary>What the page of a phrase shows.</summary>
/// <param name="Card">The card.</param>
/// <param name="Number">Which page of its uses.</param>
/// <param name="Snippets">The words around uses.</param>
/// <param name="Edition">The edition.</param>
public sealed record PhraseView(PhraseCard Card, int Number, SnippetReader Snippets, OpenEdition Edition)
{
    /// <summary>How many texts stand on a page.</summary>
    public const int TextsOnPage = 40;

    /// <summary>How many pages the texts fill.</summary>
    public int Pages => Math.Max(1, (Card.Texts.Count + TextsOnPage - 1) / TextsOnPage);

    /// <summary>The texts of this page, earliest first.</summary>
    public IEnumerable<TextWithPhrase> OnPage => Card.Texts.Skip((Number - 1) * TextsOnPage).Take(TextsOnPage);
}
