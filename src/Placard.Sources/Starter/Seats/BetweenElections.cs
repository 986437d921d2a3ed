using Placard.Record.Seats;
using Placard.Sources.Tables;

namespace Placard.Sources.Starter.Seats;

/// <summary>The table of what changed seats between elections: suspensions, resignations, by-elections, rules.</summary>
internal static class BetweenElections
{
    private const int Body = 0,
        Day = 1,
        State = 2,
        Change = 3,
        Symbol = 4,
        Vote = 5,
        Words = 6,
        Source = 7;

    public static IEnumerable<Observation> Read(Stream content, Func<string, PartialDate, Origin> at)
    {
        using var row = CsvTable.Open(content, "body", "day", "state", "change", "symbol", "vote", "words", "source");
        while (row.Next())
        {
            yield return new SeatChange(at(row[Source], PartialDate.Parse(row[Day])))
            {
                Body = SeatedBody.Parse(row[Body]),
                On = PartialDate.Parse(row[Day]),
                State = FactCells.StateOf(row[State]),
                Kind = SeatChangeKindWords.Parse(row[Change]),
                Symbol = FactCells.SymbolOf(row[Symbol]),
                Vote = row[Vote],
                Words = row[Words],
            };
        }
    }
}
