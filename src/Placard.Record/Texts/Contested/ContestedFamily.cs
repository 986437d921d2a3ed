namespace Placard.Record.Texts.Contested;

/// <summary>Words that delegations are known to object to, under one name. That they are in the table says that they were objected to, and
/// where; it does not say that they are wrong.</summary>
/// <param name="Name">What the family is called.</param>
/// <param name="Qualifies">Whether they take from what a paragraph asks, so that a paragraph that brings them in is not told as
/// stronger.</param>
/// <param name="Objections">Where words of it were objected to.</param>
public sealed record ContestedFamily(string Name, bool Qualifies, IReadOnlyList<Objection> Objections);

/// <summary>Where words were objected to.</summary>
/// <param name="Document">The text that was put to a vote; the default where it was said elsewhere.</param>
/// <param name="What">What happened, or who said it.</param>
/// <param name="Source">The address of what was said; empty for a vote, which the record has.</param>
public sealed record Objection(DocumentSymbol Document, string What, string Source);

/// <summary>Words of a paragraph that are of a family.</summary>
/// <param name="Family">The family.</param>
/// <param name="Start">Where they begin.</param>
/// <param name="Length">How many characters they have.</param>
public readonly record struct ContestedUse(ContestedFamily Family, int Start, int Length);
