using Placard.Record.Access;
using Placard.Sources.Tables;

namespace Placard.Sources.Starter;

/// <summary>The tables of standing invitations and of the reports on reprisals. They are our own, so an error in them is an error of the
/// program.</summary>
internal static class AccessFacts
{
    /// <summary>Who is stated to have extended a standing invitation.</summary>
    public static IEnumerable<StandingInvitation> Invitations(Stream content, Func<string, Origin> at)
    {
        using var table = CsvTable.Open(content, "state", "status", "extended", "by", "precision", "evidence", "as_of", "note", "source");
        while (table.Next())
        {
            var asOf = NgoFacts.DateOf(table[6]);
            yield return new StandingInvitation(at(table[8]) with { AsOf = asOf })
            {
                State = StateCode.Parse(table[0]),
                IsPledge =
                    table[1] == "pledged" || (table[1] == "extended" ? false : throw new FormatException($"“{table[1]}” is not a status.")),
                Extended = NgoFacts.DateOf(table[2]),
                IsLatest = NgoFacts.IsYes(table[3]),
                Precision = table[4],
                Evidence = table[5],
                Note = table[7],
            };
        }
    }

    /// <summary>How many had extended one by a day.</summary>
    public static IEnumerable<StandingInvitationCount> InvitationCounts(Stream content, Func<string, Origin> at)
    {
        using var table = CsvTable.Open(content, "as_of", "members", "observers", "note", "source");
        while (table.Next())
            yield return new StandingInvitationCount(at(table[4]))
            {
                AsOf = PartialDate.Parse(table[0]),
                Members = NgoFacts.Count(table[1])!.Value,
                Observers = NgoFacts.Count(table[2]) ?? 0,
                Note = table[3],
            };
    }

    /// <summary>The reports on reprisals.</summary>
    public static IEnumerable<ReprisalsReport> Reprisals(Stream content, Func<string, Origin> at)
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
            yield return new ReprisalsReport(at(table[10]))
            {
                Year = NgoFacts.Count(table[0])!.Value,
                Symbol = DocumentSymbol.Parse(table[1]),
                IsSymbolUnconfirmed = !NgoFacts.IsYes(table[2]),
                Date = NgoFacts.DateOf(table[3]),
                Period = table[4],
                Countries = NgoFacts.Count(table[5]),
                Named = [.. table[6].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(StateCode.Parse).Order()],
                Extent = table[7],
                Division = table[8],
                Note = table[9],
            };
    }
}
