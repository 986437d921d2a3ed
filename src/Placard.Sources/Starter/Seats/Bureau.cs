using Placard.Record.Seats;
using Placard.Sources.Tables;

namespace Placard.Sources.Starter.Seats;

/// <summary>The table of bureaus: who presided in which year.</summary>
internal static class Bureau
{
    private const int Body = 0,
        Role = 1,
        Year = 2,
        Name = 3,
        State = 4,
        Elected = 5,
        Note = 6,
        Source = 7;

    public static IEnumerable<Observation> Read(Stream content, Func<string, PartialDate, Origin> at)
    {
        using var row = CsvTable.Open(content, "body", "role", "year", "name", "state", "elected", "note", "source");
        while (row.Next())
        {
            var elected = FactCells.DateOf(row[Elected]);
            yield return new BureauTerm(at(row[Source], elected))
            {
                Body = SeatedBody.Parse(row[Body]),
                Role = row[Role],
                Year = FactCells.NumberOf(row[Year]),
                Name = row[Name],
                State = StateCode.Parse(row[State]),
                Elected = elected,
                Note = row[Note],
            };
        }
    }
}
