using Placard.Rooms.Coverage;

namespace Placard.Rooms.Editions;

/// <summary>The tables of what the edition was read from.</summary>
internal static class WholeSourceTables
{
    public static WholeTable Sources { get; } =
        new(
            "sources",
            "All sources",
            "Every source of the edition, with its publisher and its terms.",
            Table<OpenEdition>.Of(
                edition => edition.Info.Sources,
                new("code", "Short name of the source", (_, s) => s.Code.ToString()),
                new("name", "Its name", (_, s) => s.Name),
                new("publisher", "Who publishes it", (_, s) => s.Publisher),
                new("at", "Where it is published", (_, s) => s.Address),
                new("terms", "Terms of use in one line", (_, s) => s.Terms),
                new("lineage", "Sources of one lineage copy one another and do not confirm each other", (_, s) => s.Lineage),
                new("rank", "Whose version is shown where versions differ: the lowest", (_, s) => s.Rank)
            ),
            Read
        )
        {
            Key = ["code"],
        };

    public static WholeTable Files { get; } =
        new(
            "files",
            "All files",
            "Every file the edition was built from and what became of it.",
            EditionTables.Files.From((OpenEdition edition) => EditionOverview.Of(edition)),
            Read
        )
        {
            Links = [new("source", "sources", "code")],
        };

    public static WholeTable Unresolved { get; } =
        new(
            "unresolved",
            "Not understood",
            "What stands in the sources and could not be understood, left out rather than guessed.",
            EditionTables.Unresolved.From((OpenEdition edition) => EditionOverview.Of(edition)),
            Read
        )
        {
            Links = [new("source", "sources", "code")],
        };

    public static WholeTable Coverage { get; } =
        new(
            "coverage",
            "What is available",
            "What the edition has by body and year, against the resolutions known to exist.",
            CoverageTable.Columns.From((OpenEdition edition) => EditionCoverage.Of(edition)),
            Read
        )
        {
            Key = ["body", "year"],
        };

    private static IReadOnlyList<SourceDescription> Read(OpenEdition edition) => edition.Info.Sources;
}
