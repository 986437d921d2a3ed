namespace Placard.Rooms.Editions;

/// <summary>The tables of the files read and of what was not understood in them.</summary>
internal static class FileColumns
{
    public static WholeTable Files { get; } = new("files", "All files", "Every file the edition was built from and what became of it.",
    [
        new("source", "The short name of the source."),
        new("path", "The path within the source."),
        new("bytes", "The size."),
        new("sha256", "The hash of the content; empty where it could not be read to the end."),
        new("fate", "read, read in part or left out."),
        new("reason", "Why it was left out, whole or in part."),
    ], edition => EditionTables.Files(edition.Files()));

    public static WholeTable Unresolved { get; } = new("unresolved", "Not understood", "What stands in the sources and could not be understood, left out rather than guessed.",
    [
        new("source", "The short name of the source."),
        new("file", "The file it stands in."),
        new("locator", "The place in the file."),
        new("what", "What kind of thing: voter, sponsor, symbol, date, record."),
        new("text", "The text as written."),
    ], edition => EditionTables.Unresolved(edition.Unresolved()));
}
