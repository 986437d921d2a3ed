using Placard.Record.Seats;
using Placard.Sources.Tables;

namespace Placard.Sources.Starter.Seats;

/// <summary>The table of slates: the seats of a group at an election and how many stood for them.</summary>
internal static class Slates
{
    private const int Body = 0,
        Election = 1,
        Group = 2,
        Seats = 3,
        Candidates = 4,
        Contest = 5,
        Note = 6,
        Source = 7;

    public static IEnumerable<Observation> Read(Stream content, Func<string, PartialDate, Origin> at)
    {
        using var row = CsvTable.Open(content, "body", "election", "group", "seats", "candidates", "contest", "note", "source");
        while (row.Next())
        {
            yield return new Slate(at(row[Source], PartialDate.Parse(row[Election])))
            {
                Body = SeatedBody.Parse(row[Body]),
                Election = FactCells.DayOf(row[Election]),
                Group = FactCells.GroupOf(row[Group]),
                Seats = FactCells.NumberOf(row[Seats]),
                Candidates = FactCells.NumberOrNull(row[Candidates]),
                SaidContested = row[Contest] switch
                {
                    "" => null,
                    "contested" => true,
                    "uncontested" => false,
                    var word => throw new FormatException($"“{word}” does not say whether there was a contest."),
                },
                Note = row[Note],
            };
        }
    }
}
