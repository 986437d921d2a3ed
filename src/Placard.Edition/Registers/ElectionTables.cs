using Placard.Edition.Reading;
using Placard.Record.Seats;

namespace Placard.Edition.Registers;

/// <summary>The tables of elections: who stood, on what slates, and what changed seats between elections.</summary>
public static class ElectionTables
{
    /// <summary>States that stood for seats.</summary>
    public static RegisterTable<Candidacy> Candidacies { get; } =
        new RegisterTable<Candidacy>(
            "candidacy",
            "Candidates for seats",
            "States that stood for seats of a body, and the votes each received, as far as they were found.",
            HeldThing.Elections
        )
            .Key("body", "Code of the body", c => c.Body.Code)
            .Key("election", "Day of the election", c => c.Election)
            .Key("state", "Code of the state", c => c.State)
            .Column("regional_group", "Regional group whose seat it was", c => c.Group.ToCode(), SeatCells.Groups)
            .Column("votes", "Votes received in the deciding round; empty where not found", c => c.Votes)
            .Column("outcome", "What became of it", c => c.Outcome.ToWord(), CandidacyOutcomeWords.All)
            .Column("first_day", "First day of the term it won", c => c.Term.From)
            .Column("last_day", "Last day of the term it won", c => c.Term.To)
            .Column("note", "What should be known of it", c => c.Note)
            .Dated("election")
            .Reads(row => new Candidacy(row.Origin)
            {
                Body = SeatCells.BodyOf(row),
                Election = row.Day("election")!.Value,
                State = row.State("state"),
                Group = SeatCells.GroupOf(row),
                Votes = row.WholeNumber("votes"),
                Outcome = CandidacyOutcomeWords.Parse(row.Text("outcome")),
                Term = new DateRange(row.Day("first_day"), row.Day("last_day")),
                Note = row.Text("note"),
            });

    /// <summary>The seats of a group at an election, and how many stood for them.</summary>
    public static RegisterTable<Slate> Slates { get; } =
        new RegisterTable<Slate>(
            "slate",
            "Slates",
            "The seats of each regional group at the elections held here, and how many stood for them.",
            HeldThing.Elections
        )
            .Key("body", "Code of the body", s => s.Body.Code)
            .Key("election", "Day of the election", s => s.Election)
            .Key("regional_group", "Regional group; empty where the election is not by groups", s => s.Group.ToCode())
            .Column("seats", "Seats to be filled", s => s.Seats)
            .Column("candidates", "Declared candidates, without write-ins and withdrawals; empty where not known", s => s.Candidates)
            .Column("said_contested", "1 or 0 where the source itself says whether it was contested", s => s.SaidContested)
            .Column("note", "What should be known of it", s => s.Note)
            .Dated("election")
            .Reads(row => new Slate(row.Origin)
            {
                Body = SeatCells.BodyOf(row),
                Election = row.Day("election")!.Value,
                Group = SeatCells.GroupOf(row),
                Seats = row.WholeNumber("seats") ?? 0,
                Candidates = row.WholeNumber("candidates"),
                SaidContested = row.YesNo("said_contested"),
                Note = row.Text("note"),
            });

    /// <summary>What changed seats between elections.</summary>
    public static RegisterTable<SeatChange> Changes { get; } =
        new RegisterTable<SeatChange>(
            "seat_change",
            "Changes of seats",
            "Suspensions, resignations, by-elections, withdrawn candidacies and new rules.",
            HeldThing.Elections
        )
            .Key("body", "Code of the body", c => c.Body.Code)
            .Key("day", "Day, as exactly as it is known", c => c.On)
            .Key("state", "Code of the state concerned; empty for the body itself", c => c.State)
            .Key("kind", "What it was", c => c.Kind.ToWord())
            .Column("symbol", "Document that decided it", c => c.Symbol)
            .Column("vote", "How that was adopted: yes-no-abstain, or without a vote", c => c.Vote)
            .Column("words", "It in a sentence", c => c.Words)
            .Dated("day")
            .Reads(row => new SeatChange(row.Origin)
            {
                Body = SeatCells.BodyOf(row),
                On = row.Date("day"),
                State = row.State("state"),
                Kind = SeatChangeKindWords.Parse(row.Text("kind")),
                Symbol = row.Symbol("symbol"),
                Vote = row.Text("vote"),
                Words = row.Text("words"),
            });
}
