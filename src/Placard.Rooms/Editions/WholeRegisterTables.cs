using Placard.Edition.Registers;

namespace Placard.Rooms.Editions;

/// <summary>The tables of the registers, as they are declared.</summary>
internal static class WholeRegisterTables
{
    public static IReadOnlyList<WholeTable> All { get; } = [.. RegisterList.All.Select(Of)];

    private static WholeTable Of(RegisterTable table) =>
        new(
            Addresses.NameOfDownload(table.Name),
            table.Title,
            table.About,
            Table<OpenEdition>.Of(
                edition => edition.Registers.CellsOf(table),
                [.. table.Columns.Select(ColumnOf), .. Origin(table.Columns.Count)]
            ),
            edition =>
            {
                var codes = edition.Registers.SourcesOf(table);
                return [.. edition.Info.Sources.Where(s => codes.Contains(s.Code))];
            }
        )
        {
            Key = [.. table.Columns.Where(c => c.IsKey).Select(c => c.Name)],
            Links = [new("source", "sources", "code")],
        };

    private static Column<OpenEdition, IReadOnlyList<string?>> ColumnOf(RegisterColumn column, int at) =>
        new(column.Name, column.Meaning, (_, cells) => (Cell)cells[at]) { Kind = KindOf(column.Kind), Words = column.Words };

    private static Column<OpenEdition, IReadOnlyList<string?>>[] Origin(int first) =>
        [
            new("source", "Short name of the source", (_, cells) => (Cell)cells[first]),
            new("file", "File of the source it was read from", (_, cells) => (Cell)cells[first + 1]),
            new("locator", "Place in the file", (_, cells) => (Cell)cells[first + 2]),
            new("as_of", "Day the source’s statement is as of", (_, cells) => (Cell)cells[first + 3]) { Kind = ColumnKind.PartialDate },
        ];

    private static ColumnKind KindOf(RegisterColumnKind kind) =>
        kind switch
        {
            RegisterColumnKind.WholeNumber => ColumnKind.WholeNumber,
            RegisterColumnKind.Number => ColumnKind.Number,
            RegisterColumnKind.Day => ColumnKind.Day,
            RegisterColumnKind.PartialDate => ColumnKind.PartialDate,
            _ => ColumnKind.Text,
        };
}
