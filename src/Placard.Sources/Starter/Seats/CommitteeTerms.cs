using Placard.Record.Seats;
using Placard.Sources.Tables;

namespace Placard.Sources.Starter.Seats;

/// <summary>The table of terms of states in bodies other than the Council.</summary>
internal static class CommitteeTerms
{
    private const string Confirmed = "read";

    private const int Body = 0,
        State = 1,
        Group = 2,
        From = 3,
        To = 4,
        Status = 5,
        Note = 6,
        Source = 7;

    public static IEnumerable<Observation> Read(Stream content, Func<string, PartialDate, Origin> at)
    {
        using var row = CsvTable.Open(content, "body", "state", "group", "from", "to", "status", "note", "source");
        while (row.Next())
        {
            yield return new MemberTerm(at(row[Source], default))
            {
                Body = SeatedBody.Parse(row[Body]),
                State = StateCode.Parse(row[State]),
                Group = FactCells.GroupOf(row[Group]),
                From = FactCells.DayOf(row[From]),
                To = FactCells.DayOf(row[To]),
                IsConfirmed = row[Status] == Confirmed,
                Note = row[Note],
            };
        }
    }
}
