namespace Placard.Record.Texts.Families;

/// <summary>A text that shares words with a draft.</summary>
/// <param name="Document">The document, counted from 0 in the order of the corpus.</param>
/// <param name="Score">How near it is; the nearest of a draft's relatives is the measure of the others.</param>
/// <param name="Shared">The share of the draft's passages found anywhere that are found in this text: 0 to 1, each weighed by how few have
/// it.</param>
/// <param name="IsCited">Whether the draft names its number.</param>
public readonly record struct RelatedText(int Document, double Score, double Shared, bool IsCited);
