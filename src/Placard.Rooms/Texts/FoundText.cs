namespace Placard.Rooms.Texts;

/// <summary>A text or speech in which something was found.</summary>
/// <param name="Document">Its number in the corpus.</param>
/// <param name="Text">The text; null for a speech.</param>
/// <param name="Symbol">The document whose words they are; the default for a speech.</param>
/// <param name="Speaker">Whose speech it is; the default for a text.</param>
/// <param name="Session">The session.</param>
/// <param name="Date">The day, or the year of a speech.</param>
/// <param name="Score">How well it answers.</param>
/// <param name="Passages">The passages, those that answer best first.</param>
public sealed record FoundText(
    int Document, TextEntry? Text, DocumentSymbol Symbol, State? Speaker, string Session, PartialDate Date, double Score, IReadOnlyList<int> Passages);

/// <summary>A passage as it is shown: whole or cut, with the words asked for set apart.</summary>
/// <param name="Label">Where it stands: <c>OP12 (b)</c>; empty for a speech.</param>
/// <param name="Address">Its page and place; empty for a speech.</param>
/// <param name="Pieces">The words in order, those asked for marked.</param>
public sealed record FoundPassage(string Label, string Address, IReadOnlyList<(string Words, bool IsMarked)> Pieces)
{
    /// <summary>The words alone.</summary>
    public string Words => string.Concat(Pieces.Select(p => p.Words));
}
