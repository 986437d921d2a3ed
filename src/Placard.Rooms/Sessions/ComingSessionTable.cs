namespace Placard.Rooms.Sessions;

/// <summary>Recurring texts that are due in a session that comes, one a row.</summary>
public static class ComingSessionTable
{
    public static Table<ShownSession> Columns { get; } =
        Table<ShownSession>
            .Of(
                shown => shown.Coming!.Texts,
                new("session", "Body and number of the session that comes", (shown, _) => shown.Session.Code),
                new("title", "Title the last time it came", (_, t) => t.Latest.Title),
                new("latest", "Address of the decision the last time", (_, t) => t.Latest.Address),
                new("date", "Day of that decision", (_, t) => t.Latest.Date),
                new("came", "Sessions at which it came", (_, t) => string.Join(' ', t.Came)),
                new("every", "After how many sessions it came back", (_, t) => (int?)t.Gap) { Unit = "sessions" },
                new("in_a_row", "How many times in a row", (_, t) => (int?)t.InARow),
                new("certainty", "likely or possible, by what came in the past", (shown, t) => ComingWords.Certainty(shown.Coming!, t))
                {
                    Words = ["likely", "possible"],
                },
                new("rule_due", "Texts due by this rule in the past", (shown, t) => (int?)shown.Coming!.Score.Of(t.Rule).Due),
                new("rule_came", "Of those, how many came", (shown, t) => (int?)shown.Coming!.Score.Of(t.Rule).Came),
                new("roll_call", "Latest roll call on it; empty where there was none", (_, t) => t.LatestRollCall?.Address.ToString())
            )
            .When(shown => shown.Coming is not null);
}
