using Placard.Edition.Reading;
using Placard.Record.Access;

namespace Placard.Edition.Registers;

/// <summary>The tables of Access that are about states: standing invitations, and reports on reprisals. Those about organisations are in
/// <see cref="NgoTables"/>.</summary>
public static class AccessTables
{
    /// <summary>Who is stated to have extended a standing invitation.</summary>
    public static RegisterTable<StandingInvitation> Invitations { get; } =
        new RegisterTable<StandingInvitation>(
            "standing_invitation",
            "Standing invitations",
            "Every state that is stated to have extended a standing invitation to the special procedures, or pledged one. "
                + "Of a state that is not in it nothing was found, which is not the same as none.",
            HeldThing.Access
        )
            .Key("state", "Code of the state", i => i.State)
            .Column("is_pledge", "1 where it only pledged to extend one", i => i.IsPledge)
            .Column("extended", "Day it was extended, as exactly as it is known; empty where not found", i => i.Extended)
            .Column("is_latest", "1 where that is only the day by which it had been", i => i.IsLatest)
            .Column("precision", "What the day rests on, where it was inferred", i => i.Precision)
            .Column("evidence", "What says so", i => i.Evidence)
            .Column("note", "What should be known of it", i => i.Note)
            .Dated("extended")
            .Reads(row => new StandingInvitation(row.Origin)
            {
                State = row.State("state"),
                IsPledge = row.YesNo("is_pledge") == true,
                Extended = row.Date("extended"),
                IsLatest = row.YesNo("is_latest") == true,
                Precision = row.Text("precision"),
                Evidence = row.Text("evidence"),
                Note = row.Text("note"),
            });

    /// <summary>How many states had extended one by a day.</summary>
    public static RegisterTable<StandingInvitationCount> InvitationCounts { get; } =
        new RegisterTable<StandingInvitationCount>(
            "standing_invitation_count",
            "Number of standing invitations",
            "How many states a source says had extended a standing invitation by a day, without their names.",
            HeldThing.Access
        )
            .Key("day", "Day", c => c.AsOf)
            .Column("members", "Members of the United Nations", c => c.Members)
            .Column("observers", "Observers", c => c.Observers)
            .Column("note", "What should be known of it", c => c.Note)
            .Dated("day")
            .Reads(row => new StandingInvitationCount(row.Origin)
            {
                AsOf = row.Date("day"),
                Members = row.WholeNumber("members") ?? 0,
                Observers = row.WholeNumber("observers") ?? 0,
                Note = row.Text("note"),
            });

    /// <summary>The reports on reprisals.</summary>
    public static RegisterTable<ReprisalsReport> Reprisals { get; } =
        new RegisterTable<ReprisalsReport>(
            "reprisals_report",
            "Reports on reprisals",
            "The Secretary-General’s reports on reprisals for cooperation with the United Nations, with the states that were found named. "
                + "Most lists were found in part: a state that is not in one may still be named.",
            HeldThing.Access
        )
            .Key("year", "Year it was presented", r => r.Year)
            .Column("symbol", "Symbol of the report", r => r.Symbol)
            .Column("is_symbol_unconfirmed", "1 where no page that was read bears the symbol out", r => r.IsSymbolUnconfirmed)
            .Column("published", "Day it was published or presented, as exactly as it is known", r => r.Date)
            .Column("period", "Days it covers, as written", r => r.Period)
            .Column("countries", "Countries it names; empty where not found", r => r.Countries)
            .Column("named", "Codes of the states found named in it", r => r.Named)
            .Column("extent", "How far that list goes", r => r.Extent)
            .Column("division", "How the report is divided", r => r.Division)
            .Column("note", "What should be known of it", r => r.Note)
            .Dated("published")
            .Reads(row => new ReprisalsReport(row.Origin)
            {
                Year = row.WholeNumber("year") ?? 0,
                Symbol = row.Symbol("symbol"),
                IsSymbolUnconfirmed = row.YesNo("is_symbol_unconfirmed") == true,
                Date = row.Date("published"),
                Period = row.Text("period"),
                Countries = row.WholeNumber("countries"),
                Named = row.States("named"),
                Extent = row.Text("extent"),
                Division = row.Text("division"),
                Note = row.Text("note"),
            });

    /// <summary>All of them, those about organisations first.</summary>
    public static IReadOnlyList<RegisterTable> All { get; } = [.. NgoTables.All, Invitations, InvitationCounts, Reprisals];
}
