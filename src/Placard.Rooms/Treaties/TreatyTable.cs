using Placard.Record.FollowUp;

namespace Placard.Rooms.Treaties;

/// <summary>How states stand to instruments, a row for each of both.</summary>
internal static class TreatyTable
{
    public static Table<TreatyGrid> Grid { get; } =
        Table<TreatyGrid>.Of(grid => grid.Rows.SelectMany(row => row.Cells.Select(cell => (row.State, cell))), Of<TreatyGrid>());

    public static Table<TreatySheet> Sheet { get; } =
        Table<TreatySheet>.Of(sheet => sheet.Cells.Select(cell => (sheet.State, cell)), Of<TreatySheet>());

    private static Column<TModel, (State State, TreatyCell Cell)>[] Of<TModel>() =>
        [
            new("state", "Code of the state", (_, c) => c.State.Code),
            new("name", "Its name", (_, c) => c.State.Name),
            new("instrument", "Code of the instrument", (_, c) => c.Cell.Instrument.Code),
            new("status", "How the state stands to it", (_, c) => c.Cell.Status.ToWord()) { Words = TreatyStatusWords.All },
            new("year", "Year in which it became a party", (_, c) => c.Cell.Entry?.Year),
            new("denounced", "Year in which it withdrew", (_, c) => c.Cell.Entry?.Denounced),
            new("doubt", "Why the entry is in doubt", (_, c) => c.Cell.Entry?.Doubt),
            new("source", "Code of the source", (_, c) => c.Cell.Entry?.Origin.Source.ToString()),
            new("file", "File of the source", (_, c) => c.Cell.Entry?.Origin.File),
            new("locator", "Place in the file", (_, c) => c.Cell.Entry?.Origin.Locator),
            new("as_of", "Day or year it is as of", (_, c) => c.Cell.Entry?.Origin.AsOf ?? default(PartialDate)),
        ];
}
