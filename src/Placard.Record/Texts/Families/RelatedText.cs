namespace Placard.Record.Texts.Families;

/// <summary>A text that shares words with a draft.</summary>
/// <param name="Document">The document, counted from 0 in the order of the corpus.</param>
/// <param name="Score">How near it is; the nearest of a draft's relatives is the measure of the others.</param>
/// <param name="Shared">The share of the draft's passages found anywhere that are found in this text: 0 to 1, each weighed by how few have
/// it.</param>
/// <param name="Contained">The share of all of the draft's passages that are found in this text and are not everybody's: 0 to 1.</param>
/// <param name="IsCited">Whether the draft names it.</param>
public readonly record struct RelatedText(int Document, double Score, double Shared, double Contained, bool IsCited);
