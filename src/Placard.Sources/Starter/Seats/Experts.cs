using Placard.Record.Seats;
using Placard.Sources.Tables;

namespace Placard.Sources.Starter.Seats;

/// <summary>The table of members of committees of experts.</summary>
internal static class Experts
{
    private const int Body = 0,
        Name = 1,
        State = 2,
        Elected = 3,
        Ends = 4,
        Role = 5,
        AsOf = 6,
        Document = 7,
        Note = 8,
        Source = 9;

    public static IEnumerable<Observation> Read(Stream content, Func<string, PartialDate, Origin> at)
    {
        using var row = CsvTable.Open(content, "body", "name", "state", "elected", "ends", "role", "as_of", "document", "note", "source");
        while (row.Next())
        {
            var listed = FactCells.DateOf(row[AsOf]);
            yield return new ExpertTerm(at(row[Source], listed))
            {
                Body = SeatedBody.Parse(row[Body]),
                Name = row[Name],
                Nationality = FactCells.StateOf(row[State]),
                Elected = FactCells.DateOf(row[Elected]),
                Ends = FactCells.DateOf(row[Ends]),
                Role = row[Role],
                ListedOn = listed,
                Document = FactCells.SymbolOf(row[Document]),
                Note = row[Note],
            };
        }
    }
}
