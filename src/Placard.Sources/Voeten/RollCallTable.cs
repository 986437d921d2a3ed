using System.Globalization;
using Placard.Sources.Files;
using Placard.Sources.Tables;

namespace Placard.Sources.Voeten;

/// <summary>The rows of <c>roll_calls.csv</c>.</summary>
internal static class RollCallTable
{
    private const int Number = 0,
        Session = 1,
        Date = 2,
        Cell = 3,
        Amend = 4,
        Para = 5,
        Short = 6,
        Description = 7;

    /// <summary>Reads the table; rows that are no roll calls, or repeat the number of one, are left out and listed.</summary>
    public static List<RollCall> Read(FileReading file)
    {
        var seen = new HashSet<int>();
        var found = new List<RollCall>();
        using var table = CsvTable.Open(file.Content, "rcid", "session", "date", "unres", "amend", "para", "short", "descr");
        while (table.Next())
        {
            if (!Integer(table.Span(Number), out var number) || !Integer(table.Span(Session), out var session) || !table.IsWhole)
                file.LeaveOut(FormattableString.Invariant($"Row {table.Number} is not a roll call."));
            else if (!seen.Add(number))
                file.LeaveOut(FormattableString.Invariant($"Row {table.Number} repeats the number of another roll call."));
            else
                found.Add(Row(file, table, number, session));
        }
        return found;
    }

    private static RollCall Row(FileReading file, CsvTable table, int number, int session)
    {
        var description = table[Description];
        if (!RollCallDay.TryRead(table.Span(Date), session, RollCallDay.IsTranscript(description), out var date))
            file.AddUnresolved(file.At(FormattableString.Invariant($"rcid {number}")), "date", table[Date]);
        return new RollCall(number, session, date, table[Cell], table[Amend] == "1", table[Para] == "1", table[Short], description);
    }

    private static bool Integer(ReadOnlySpan<char> text, out int value) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value);
}
