using System.Globalization;
using Placard.Record.Access;
using Placard.Sources.Files;
using Placard.Sources.Tables;

namespace Placard.Sources.NgoCommittee;

/// <summary>The rows of <c>decisions_1998-2024.csv</c>, one an organisation and session. Applications recommended at the session at which
/// they were new stand in it twice, once among all and once among the new ones.</summary>
internal static class DecisionTable
{
    private const int Kind = 0,
        Session = 1,
        Organisation = 2,
        Note = 3;

    private const string NewAndRecommended = "new_granted_directly";
    private const int LongestName = 400;

    public static void Read(FileReading file)
    {
        var granted = new List<NgoDecision>();
        var directly = new List<(Origin Origin, DateOnly Session, string Organisation)>();
        using var table = CsvTable.Open(file.Content, "kind", "session_end_date", "ngo", "info");
        while (table.Next())
        {
            if (
                !table.IsWhole
                || !TryDay(table[Session], out var day)
                || table[Organisation] is not { Length: > 0 and <= LongestName } name
            )
            {
                file.LeaveOut(FormattableString.Invariant($"Row {table.Number} has no date, no name or not the columns of a decision."));
                continue;
            }
            var origin = file.At(FormattableString.Invariant($"row {table.Number}"));
            if (table[Kind] == NewAndRecommended)
                directly.Add((origin, day, name));
            else if (KindOf(table[Kind]) is not { } known)
                file.AddUnresolved(origin, "decision", $"{table[Kind]}: {name}");
            else
            {
                var decision = new NgoDecision(origin)
                {
                    Session = day,
                    Kind = known.Kind,
                    Organisation = name,
                    IsNew = known.IsNew,
                    Note = table[Note],
                };
                if (known.Kind == NgoDecisionKind.Recommended)
                    granted.Add(decision);
                else
                    file.Add(decision);
            }
        }
        AddRecommended(file, granted, directly);
    }

    // A row of the new ones says of the other row that it was new. Where the other is missing, it was not recommended at that session.
    private static void AddRecommended(
        FileReading file,
        List<NgoDecision> granted,
        List<(Origin Origin, DateOnly Session, string Organisation)> directly
    )
    {
        var all = granted.Select(d => (d.Session, NgoName.KeyOf(d.Organisation))).ToHashSet();
        var isNew = new HashSet<(DateOnly, string)>();
        var told = new HashSet<DateOnly>();
        foreach (var (origin, session, organisation) in directly)
        {
            told.Add(session);
            if (all.Contains((session, NgoName.KeyOf(organisation))))
                isNew.Add((session, NgoName.KeyOf(organisation)));
            else
                file.AddUnresolved(
                    origin,
                    "new application recommended",
                    $"{organisation}, {session:yyyy-MM-dd}: not among all recommended"
                );
        }
        foreach (var decision in granted)
        {
            var key = (decision.Session, NgoName.KeyOf(decision.Organisation));
            file.Add(told.Contains(decision.Session) ? decision with { IsNew = isNew.Contains(key) } : decision);
        }
    }

    private static (NgoDecisionKind Kind, bool? IsNew)? KindOf(string word) =>
        word switch
        {
            "granted" => (NgoDecisionKind.Recommended, null),
            "deferred" => (NgoDecisionKind.Deferred, false),
            "new_deferred" => (NgoDecisionKind.Deferred, true),
            "closed_no_reply" => (NgoDecisionKind.Closed, null),
            "declined" => (NgoDecisionKind.NotRecommended, null),
            "withdrawn_application" => (NgoDecisionKind.ApplicationWithdrawn, null),
            "reclassification_deferred" => (NgoDecisionKind.ReclassificationDeferred, null),
            "status_withdrawn_own_request" => (NgoDecisionKind.StatusGivenUp, null),
            _ => null,
        };

    private static bool TryDay(string text, out DateOnly day) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day);
}
