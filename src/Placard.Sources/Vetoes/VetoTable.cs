using System.Globalization;
using Placard.Sources.Files;
using Placard.Sources.Tables;

namespace Placard.Sources.Vetoes;

/// <summary>The rows of <c>vetoes.csv</c>, one a proposal that a veto defeated.</summary>
internal static class VetoTable
{
    private const int Date = 0,
        Draft = 1,
        Meeting = 2,
        Item = 3,
        Topic = 4,
        FirstVeto = 5,
        LastVeto = 7;

    /// <summary>Reads the table. Only who cast a veto is known, so no list of ballots is made of it.</summary>
    public static void Read(FileReading file, StateRegister states)
    {
        var onDay = new Dictionary<PartialDate, int>();
        using var table = CsvTable.Open(
            file.Content,
            "date",
            "draft",
            "meeting_record",
            "agenda_item",
            "crisis_topic",
            "member_veto1",
            "member_veto2",
            "member_veto3"
        );
        while (table.Next())
        {
            if (
                !DateOnly.TryParseExact(table[Date], "M/d/yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
                || !table.IsWhole
            )
            {
                file.LeaveOut(FormattableString.Invariant($"Row {table.Number} has no date or not the columns of a veto."));
                continue;
            }
            var date = PartialDate.From(day);
            onDay[date] = onDay.GetValueOrDefault(date) + 1;
            file.Add(Statement(file, table, date, FormattableString.Invariant($"{date}-{onDay[date]}"), states));
        }
    }

    private static VoteObservation Statement(FileReading file, CsvTable row, PartialDate date, string serial, StateRegister states)
    {
        var origin = file.At(FormattableString.Invariant($"row {row.Number}"));
        var vetoes = Enumerable
            .Range(FirstVeto, LastVeto - FirstVeto + 1)
            .Select(column => row[column])
            .Where(name => name.Length > 0)
            .ToList();
        foreach (var name in vetoes.Where(name => states.Resolve(name, date) is null))
            file.AddUnresolved(origin, "voter", name);
        var draft = DraftOf(row[Draft]);
        var item = row[Item];
        return new VoteObservation(origin)
        {
            Body = Body.SecurityCouncil,
            Date = date,
            Serial = serial,
            Symbol = draft,
            Draft = draft,
            Title = item,
            Kind = item.EndsWith("preliminary question", StringComparison.OrdinalIgnoreCase) ? VoteKind.Procedure : VoteKind.WholeText,
            Part = vetoes.Count == 0 ? "" : "Vetoed by " + string.Join(", ", vetoes),
            // Names were taken, but of the fifteen only the vetoes are told: a recorded vote without its list is not what the source means.
            Method = VoteMethod.Unknown,
            Outcome = Outcome.Rejected,
            Vetoes =
            [
                .. vetoes
                    .Select(name => states.Resolve(name, date))
                    .OfType<State>()
                    .Select(s => states.Delegation(s).Code)
                    .Distinct()
                    .Order(),
            ],
            Meeting = string.Join(", ", row[Meeting].Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)),
            AgendaItem = item,
            Topics = row[Topic].Length == 0 ? [] : [row[Topic]],
        };
    }

    // A proposal made by word of mouth is cited by the record of its meeting, which is no draft.
    private static DocumentSymbol DraftOf(string written) =>
        DocumentSymbol.FindAll(written) is [var first, ..] && !first.ToString().StartsWith("S/PV.", StringComparison.Ordinal)
            ? first
            : default;
}
