using Placard.Edition.Reading;
using Placard.Record.Access;

namespace Placard.Edition.Registers;

/// <summary>The tables of Access that are about organisations before the Committee on Non-Governmental Organizations.</summary>
public static class NgoTables
{
    private const string Session = "Day by which the source dates the session: its end, or in a compilation a day near it";

    /// <summary>What the Committee decided on whom.</summary>
    public static RegisterTable<NgoDecision> Decisions { get; } =
        new RegisterTable<NgoDecision>(
            "ngo_decision",
            "Decisions of the NGO Committee",
            "What the Committee on Non-Governmental Organizations decided on each organisation at each session.",
            HeldThing.Access
        )
            .Key("session", Session, d => d.Session)
            .Key("decision", $"What was decided: {string.Join(", ", NgoDecisionWords.All)}", d => d.Kind.ToWord())
            .Key("organisation", "Name of the organisation as printed", d => d.Organisation)
            .Column(
                "is_new",
                "1 where the application was new at the session, 0 where not; empty where the source does not tell",
                d => d.IsNew
            )
            .Column("note", "What the source adds", d => d.Note)
            .Dated("session")
            .Reads(row => new NgoDecision(row.Origin)
            {
                Session = row.Day("session")!.Value,
                Kind = row.Word<NgoDecisionKind>("decision", NgoDecisionWords.TryParse),
                Organisation = row.Text("organisation"),
                IsNew = row.YesNo("is_new"),
                Note = row.Text("note"),
            });

    /// <summary>Who took another name.</summary>
    public static RegisterTable<NgoNameChange> NameChanges { get; } =
        new RegisterTable<NgoNameChange>(
            "ngo_name_change",
            "Changes of name",
            "Changes of name of organisations in status, of which the NGO Committee took note.",
            HeldThing.Access
        )
            .Key("session", Session, c => c.Session)
            .Key("old_name", "Name before", c => c.From)
            .Key("new_name", "Name after", c => c.To)
            .Column("status", "Status and the year of it, as printed", c => c.Status)
            .Dated("session")
            .Reads(row => new NgoNameChange(row.Origin)
            {
                Session = row.Day("session")!.Value,
                From = row.Text("old_name"),
                To = row.Text("new_name"),
                Status = row.Text("status"),
            });

    /// <summary>Who merged with whom.</summary>
    public static RegisterTable<NgoMerger> Mergers { get; } =
        new RegisterTable<NgoMerger>(
            "ngo_merger",
            "Mergers",
            "Mergers of organisations in status with others that are not, as put to the NGO Committee.",
            HeldThing.Access
        )
            .Key("session", Session, m => m.Session)
            .Key("organisation", "The organisation in status", m => m.Of)
            .Key("merged_with", "The one it merged with", m => m.With)
            .Column("became", "What came of both", m => m.Into)
            .Column("is_deferred", "1 where the Committee put it off", m => m.IsDeferred)
            .Dated("session")
            .Reads(row => new NgoMerger(row.Origin)
            {
                Session = row.Day("session")!.Value,
                Of = row.Text("organisation"),
                With = row.Text("merged_with"),
                Into = row.Text("became"),
                IsDeferred = row.YesNo("is_deferred") == true,
            });

    /// <summary>The days and the size of sessions.</summary>
    public static RegisterTable<NgoSessionReport> Sessions { get; } =
        new RegisterTable<NgoSessionReport>(
            "ngo_session",
            "Sessions of the NGO Committee",
            "What reports and press releases say of the days and the size of each session; counts are empty where not found.",
            HeldThing.Access
        )
            .Key("year", "Year", s => s.Year)
            .Key("part", "Which session of the year", s => s.Part.ToWord())
            .Column("first_day", "First day, as exactly as it is known", s => s.First)
            .Column("last_day", "Last day, as exactly as it is known", s => s.Last)
            .Column("days", "Days as printed", s => s.Days)
            .Column("before", "Applications before the Committee", s => s.Before)
            .Column("previously_deferred", "Of these, put off by earlier sessions", s => s.PreviouslyDeferred)
            .Column("new", "Of these, new", s => s.New)
            .Column("recommended", "Applications recommended", s => s.Recommended)
            .Column("deferred", "Applications put off", s => s.Deferred)
            .Column("closed", "Applications closed without prejudice", s => s.Closed)
            .Column("not_recommended", "Applications not recommended", s => s.NotRecommended)
            .Column("document", "Document, as cited", s => s.Document)
            .Column("note", "What should be known of the figures", s => s.Note)
            .Dated("last_day")
            .Reads(row => new NgoSessionReport(row.Origin)
            {
                Year = row.WholeNumber("year") ?? 0,
                Part = row.Word<NgoSessionPart>("part", NgoSessionPartWords.TryParse),
                First = row.Date("first_day"),
                Last = row.Date("last_day"),
                Days = row.Text("days"),
                Before = row.WholeNumber("before"),
                PreviouslyDeferred = row.WholeNumber("previously_deferred"),
                New = row.WholeNumber("new"),
                Recommended = row.WholeNumber("recommended"),
                Deferred = row.WholeNumber("deferred"),
                Closed = row.WholeNumber("closed"),
                NotRecommended = row.WholeNumber("not_recommended"),
                Document = row.Text("document"),
                Note = row.Text("note"),
            });

    /// <summary>Who asked about whom.</summary>
    public static RegisterTable<NgoIntervention> Interventions { get; } =
        new RegisterTable<NgoIntervention>(
            "ngo_intervention",
            "Questions and complaints of states",
            "Where a source says which state asked about an organisation in the NGO Committee, or complained of it. Most reports do not "
                + "say.",
            HeldThing.Access
        )
            .Key("state", "Code of the state", i => i.State)
            .Key("place", "Where it stands", i => i.Place)
            .Column("session", "Session, as named", i => i.Session)
            .Column("words", "What the source says", i => i.Words)
            .Reads(row => new NgoIntervention(row.Origin)
            {
                State = row.State("state"),
                Place = row.Text("place"),
                Session = row.Text("session"),
                Words = row.Text("words"),
            });

    /// <summary>What the Council decided against its Committee.</summary>
    public static RegisterTable<NgoCouncilDecision> CouncilDecisions { get; } =
        new RegisterTable<NgoCouncilDecision>(
            "ngo_council_decision",
            "Decisions of the Council against its Committee",
            "Consultative status that the Economic and Social Council granted or refused against what the NGO Committee recommended.",
            HeldThing.Access
        )
            .Key("organisation", "Name of the organisation", d => d.Organisation)
            .Key("decided", "Day, as exactly as it is known", d => d.Date)
            .Column("is_granted", "1 where status was granted, 0 where refused", d => d.IsGranted)
            .Column("tally", "Yes-no-abstaining; empty where not read", d => d.Tally)
            .Column("note", "What should be known of it", d => d.Note)
            .Dated("decided")
            .Reads(row => new NgoCouncilDecision(row.Origin)
            {
                Organisation = row.Text("organisation"),
                Date = row.Date("decided"),
                IsGranted = row.YesNo("is_granted") == true,
                Tally = row.Text("tally"),
                Note = row.Text("note"),
            });

    /// <summary>All of them.</summary>
    public static IReadOnlyList<RegisterTable> All { get; } = [Decisions, NameChanges, Mergers, Sessions, Interventions, CouncilDecisions];
}
