namespace Placard.Rooms.Editions;

/// <summary>The tables of the files read and of what was not understood in them.</summary>
internal static class FileColumns
{
    public static WholeTable Files { get; } =
        new(
            "files",
            "All files",
            "Every file the edition was built from and what became of it.",
            EditionTables.Files.Columns,
            edition => EditionTables.Files.Of(EditionOverview.Of(edition))
        );

    public static WholeTable Unresolved { get; } =
        new(
            "unresolved",
            "Not understood",
            "What stands in the sources and could not be understood, left out rather than guessed.",
            EditionTables.Unresolved.Columns,
            edition => EditionTables.Unresolved.Of(EditionOverview.Of(edition))
        );
}
