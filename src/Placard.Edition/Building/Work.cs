namespace Placard.Edition.Building;

/// <summary>A text as a work: the documents it passed through, and its wordings.</summary>
/// <param name="Symbol">The symbol it is cited by: the adopted text's, else the last draft's.</param>
/// <param name="Documents">Every document known of it, its own symbol among them, in order.</param>
/// <param name="Wordings">One a document and language, in that order.</param>
internal sealed record Work(DocumentSymbol Symbol, IReadOnlyList<DocumentSymbol> Documents, IReadOnlyList<TextObservation> Wordings)
{
    /// <summary>The wording by which the work is known: of its own symbol, in English where there is one.</summary>
    private TextObservation Chief => Wordings.FirstOrDefault(w => w.Text.Symbol == Symbol) ?? Wordings[0];

    /// <summary>The title, or what a library calls a text that bears none.</summary>
    public string Title => Chief.Text.Title.Length > 0 ? Chief.Text.Title : Chief.Text.Label;

    public PartialDate Date => Chief.Text.Date;
}
