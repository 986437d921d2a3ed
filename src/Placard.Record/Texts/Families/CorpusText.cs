namespace Placard.Record.Texts.Families;

/// <summary>A document of the corpus in which predecessors are looked for.</summary>
/// <param name="Symbol">Its symbol.</param>
/// <param name="Body">The body whose text it is; null where that is not known.</param>
/// <param name="Date">Its date; the default where that is not known.</param>
public sealed record CorpusText(DocumentSymbol Symbol, Body? Body, PartialDate Date);
