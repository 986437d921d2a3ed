namespace Placard.Edition.Reading;

/// <summary>A text that the edition has words of, without them.</summary>
/// <param name="Symbol">The symbol it is cited by: the adopted text's, else the draft's.</param>
/// <param name="Body">The body whose text it is; null where the symbol names another, or none.</param>
/// <param name="Session">The session or year that the symbol names; may be empty.</param>
/// <param name="Date">The day of adoption, else of issue.</param>
/// <param name="Title">The title, in English where there is an English wording.</param>
/// <param name="Documents">The documents it passed through, its own symbol among them, in order.</param>
/// <param name="Wordings">The documents and languages in which the edition has its words, in order.</param>
public sealed record TextEntry(
    DocumentSymbol Symbol,
    Body? Body,
    string Session,
    PartialDate Date,
    string Title,
    IReadOnlyList<DocumentSymbol> Documents,
    IReadOnlyList<(DocumentSymbol Document, Language Language)> Wordings
);

/// <summary>What a state said in the General Debate.</summary>
/// <param name="State">The state.</param>
/// <param name="Session">The session of the Assembly.</param>
/// <param name="Year">The year the debate began in.</param>
/// <param name="Text">The speech, a line a paragraph.</param>
public sealed record Speech(StateCode State, int Session, int Year, string Text);
