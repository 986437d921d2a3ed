using System.Globalization;
using Placard.Record.FollowUp;
using Placard.Sources.Files;
using Placard.Sources.Tables;

namespace Placard.Sources.UprInfo;

/// <summary>Which state was reviewed in which session, from <c>upr-sessions.csv</c>.</summary>
internal static class ReviewTable
{
    private const int State = 0,
        Session = 1;

    /// <summary>Reads the table.</summary>
    public static void Read(FileReading file, ReviewYears years, StateRegister states)
    {
        using var table = CsvTable.Open(file.Content, "To", "Session");
        while (table.Next())
        {
            var origin = file.At(FormattableString.Invariant($"row {table.Number}"));
            if (states.Resolve(table[State]) is not { } state)
                file.AddUnresolved(origin, "state", table[State]);
            else if (SessionOf(table[Session]) is not { } session)
                file.LeaveOut(FormattableString.Invariant($"Row {table.Number} has no session."));
            else
                file.Add(
                    new Review(origin)
                    {
                        State = state.Code,
                        Session = session,
                        Date = years.Of(state.Code, session),
                    }
                );
        }
    }

    /// <summary>The number of a session; null for anything else.</summary>
    public static int? SessionOf(string written) =>
        int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var session) && session is > 0 and < 1000
            ? session
            : null;
}
