using Placard.Record.Seats;
using Placard.Sources.Tables;

namespace Placard.Sources.Starter.Seats;

/// <summary>The table of who stood for a seat.</summary>
internal static class Candidacies
{
    private const int Body = 0,
        Election = 1,
        State = 2,
        Group = 3,
        Votes = 4,
        Result = 5,
        From = 6,
        To = 7,
        Note = 8,
        Source = 9;

    public static IEnumerable<Observation> Read(Stream content, Func<string, PartialDate, Origin> at)
    {
        using var row = CsvTable.Open(content, "body", "election", "state", "group", "votes", "outcome", "from", "to", "note", "source");
        while (row.Next())
        {
            yield return new Candidacy(at(row[Source], PartialDate.Parse(row[Election])))
            {
                Body = SeatedBody.Parse(row[Body]),
                Election = FactCells.DayOf(row[Election]),
                State = StateCode.Parse(row[State]),
                Group = FactCells.GroupOf(row[Group]),
                Votes = FactCells.NumberOrNull(row[Votes]),
                Outcome = CandidacyOutcomeWords.Parse(row[Result]),
                Term = new DateRange(FactCells.DayOrNull(row[From]), FactCells.DayOrNull(row[To])),
                Note = row[Note],
            };
        }
    }
}
