namespace Placard.Record.Texts.Families;

/// <summary>A document of the corpus in which predecessors are looked for.</summary>
/// <param name="Symbol">The symbol of its text: the adopted one's, else its own.</param>
/// <param name="Body">The body whose text it is; null where that is not known.</param>
/// <param name="Date">Its date; the default where that is not known.</param>
/// <param name="Title">The title of its text; empty where that is not known.</param>
public sealed record CorpusText(DocumentSymbol Symbol, Body? Body, PartialDate Date, string Title = "");

/// <summary>A text that is known by a decision on it, and whose words may not be held.</summary>
/// <param name="Symbol">The symbol of the adopted text.</param>
/// <param name="Body">The body that decided.</param>
/// <param name="Date">The day of the decision; the default where not known.</param>
/// <param name="Title">Its title; empty where not known.</param>
public sealed record DecidedText(DocumentSymbol Symbol, Body? Body, PartialDate Date, string Title);
