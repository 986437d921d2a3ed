namespace Placard.Rooms.Claims.Docx;

/// <summary>Writes the marks that call notes and enclose words, with the prefix that a document has for Word's own elements.</summary>
/// <param name="W">The prefix, with its colon.</param>
/// <param name="Declared">Its declaration, where the document has none.</param>
internal sealed record WordMarks(string W, string Declared)
{
    private const string Compatibility =
        "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" "
        + "xmlns:w15=\"http://schemas.microsoft.com/office/word/2012/wordml\"";

    /// <summary>The marks of a document.</summary>
    /// <param name="prefix">Its prefix for Word's own elements; empty for none, and then their attributes would have none either.</param>
    /// <param name="words">The address of these elements.</param>
    public static WordMarks Of(string prefix, string words) =>
        prefix.Length > 0 ? new WordMarks(prefix, "") : new WordMarks("w:", $" xmlns:w=\"{words}\"");

    /// <summary>An element that marks a place.</summary>
    public string Mark(string element, string id) => $"<{W}{element}{Declared} {W}id=\"{id}\"/>";

    /// <summary>A run that calls a note.</summary>
    public string Call(WordNotePart notes, string element, string id) => Run(notes, $"<{W}{element} {W}id=\"{id}\"/>");

    /// <summary>The same for Word since 2013 alone.</summary>
    public string CallForWord(WordNotePart notes, string element, string id) =>
        Run(
            notes,
            $"<mc:AlternateContent {Compatibility}><mc:Choice Requires=\"w15\"><{W}{element} {W}id=\"{id}\"/></mc:Choice><mc:Fallback/>"
                + "</mc:AlternateContent>"
        );

    /// <summary>The same for all others.</summary>
    public string CallForOthers(WordNotePart notes, string element, string id) =>
        Run(
            notes,
            $"<mc:AlternateContent {Compatibility}><mc:Choice Requires=\"w15\"/><mc:Fallback><{W}{element} {W}id=\"{id}\"/></mc:Fallback>"
                + "</mc:AlternateContent>"
        );

    private string Run(WordNotePart notes, string what) => $"<{W}r{Declared}>{notes.MarkProperties(W)}{what}</{W}r>";
}
