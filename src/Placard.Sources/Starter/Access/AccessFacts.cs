using Placard.Record.Access;
using Placard.Sources.Tables;

namespace Placard.Sources.Starter.Access;

/// <summary>The tables of standing invitations and of the reports on reprisals. They are our own, so an error in them is an error of the
/// program.</summary>
internal static class AccessFacts
{
    /// <summary>The tables of access, those about organisations first.</summary>
    public static IReadOnlyList<StarterTable> Tables { get; } =
    [
        new("Access/ngo-sessions.csv", NgoFacts.Sessions),
        new("Access/ngo-council-decisions.csv", NgoFacts.CouncilDecisions),
        new("Access/ngo-interventions.csv", NgoFacts.Interventions),
        new("Access/standing-invitations.csv", Invitations),
        new("Access/standing-invitation-counts.csv", InvitationCounts),
        new("Access/reprisals-reports.csv", Reprisals),
    ];

    /// <summary>Who is stated to have extended a standing invitation.</summary>
    public static IEnumerable<StandingInvitation> Invitations(Stream content, Func<string, PartialDate, Origin> at)
    {
        using var table = CsvTable.Open(content, "state", "status", "extended", "by", "precision", "evidence", "as_of", "note", "source");
        while (table.Next())
        {
            yield return new StandingInvitation(at(table[8], FactCells.DateOf(table[6])))
            {
                State = StateCode.Parse(table[0]),
                IsPledge = table[1] switch
                {
                    "pledged" => true,
                    "extended" => false,
                    var other => throw new FormatException($"“{other}” is not a status."),
                },
                Extended = FactCells.DateOf(table[2]),
                IsLatest = NgoFacts.IsYes(table[3]),
                Precision = table[4],
                Evidence = table[5],
                Note = table[7],
            };
        }
    }

    /// <summary>How many had extended one by a day.</summary>
    public static IEnumerable<StandingInvitationCount> InvitationCounts(Stream content, Func<string, PartialDate, Origin> at)
    {
        using var table = CsvTable.Open(content, "as_of", "members", "observers", "note", "source");
        while (table.Next())
            yield return new StandingInvitationCount(at(table[4], default))
            {
                AsOf = PartialDate.Parse(table[0]),
                Members = FactCells.NumberOf(table[1]),
                Observers = FactCells.NumberOrNull(table[2]) ?? 0,
                Note = table[3],
            };
    }

    /// <summary>The reports on reprisals.</summary>
    public static IEnumerable<ReprisalsReport> Reprisals(Stream content, Func<string, PartialDate, Origin> at)
    {
        using var table = CsvTable.Open(
            content,
            "year",
            "symbol",
            "symbol_confirmed",
            "date",
            "period",
            "countries",
            "states",
            "extent",
            "division",
            "note",
            "source"
        );
        while (table.Next())
            yield return new ReprisalsReport(at(table[10], default))
            {
                Year = FactCells.NumberOf(table[0]),
                Symbol = DocumentSymbol.Parse(table[1]),
                IsSymbolUnconfirmed = !NgoFacts.IsYes(table[2]),
                Date = FactCells.DateOf(table[3]),
                Period = table[4],
                Countries = FactCells.NumberOrNull(table[5]),
                Named = [.. table[6].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(StateCode.Parse).Order()],
                Extent = table[7],
                Division = table[8],
                Note = table[9],
            };
    }
}
