using Placard.Edition.Reading;
using Placard.Record.Seats;

namespace Placard.Edition.Registers;

/// <summary>The tables of members. Terms of states in the Council are in <c>seat_term</c>, because votes are reconciled by them.</summary>
public static class MemberTables
{
    /// <summary>Terms of states in bodies other than the Council.</summary>
    public static RegisterTable<MemberTerm> MemberTerms { get; } =
        new RegisterTable<MemberTerm>(
            "member_term",
            "Terms of members",
            "Terms of states in bodies other than the Human Rights Council.",
            HeldThing.Elections
        )
            .Key("body", "Code of the body", t => t.Body.Code)
            .Key("state", "Code of the state", t => t.State)
            .Key("first_day", "First day of the term", t => t.From)
            .Column("last_day", "Last day of the term", t => t.To)
            .Column("regional_group", "Regional group whose seat it is", t => t.Group.ToCode(), SeatCells.Groups)
            .Column("confirmed", "1 where the days were read on a page, 0 where they were inferred", t => t.IsConfirmed)
            .Column("note", "What should be known of it", t => t.Note)
            .Dated("first_day")
            .Reads(row => new MemberTerm(row.Origin)
            {
                Body = SeatCells.BodyOf(row),
                State = row.State("state"),
                Group = SeatCells.GroupOf(row),
                From = row.Day("first_day")!.Value,
                To = row.Day("last_day")!.Value,
                IsConfirmed = row.YesNo("confirmed") ?? false,
                Note = row.Text("note"),
            });

    /// <summary>Members of committees of experts.</summary>
    public static RegisterTable<ExpertTerm> Experts { get; } =
        new RegisterTable<ExpertTerm>(
            "expert_term",
            "Members of committees of experts",
            "Experts of treaty bodies and of the Advisory Committee, who serve in their personal capacity.",
            HeldThing.Elections
        )
            .Key("body", "Code of the body", t => t.Body.Code)
            .Key("name", "Name, as the committee prints it", t => t.Name)
            .Column("nationality", "Code of the state of nationality, which they do not represent", t => t.Nationality)
            .Column("elected", "Day of election, as exactly as it is known", t => t.Elected)
            .Column("ends", "End of the term; a year means its last day", t => t.Ends)
            .Column("role", "Role on the list, such as Chair", t => t.Role)
            .Column("listed_on", "Day that the list of members is of", t => t.ListedOn)
            .Column("document", "Document that has the list", t => t.Document)
            .Column("note", "What should be known of it", t => t.Note)
            .Dated("listed_on")
            .Reads(row => new ExpertTerm(row.Origin)
            {
                Body = SeatCells.BodyOf(row),
                Name = row.Text("name"),
                Nationality = row.State("nationality"),
                Elected = row.Date("elected"),
                Ends = row.Date("ends"),
                Role = row.Text("role"),
                ListedOn = row.Date("listed_on"),
                Document = row.Symbol("document"),
                Note = row.Text("note"),
            });

    /// <summary>Who presided over a body.</summary>
    public static RegisterTable<BureauTerm> Bureaus { get; } =
        new RegisterTable<BureauTerm>(
            "bureau_term",
            "Bureaus",
            "Presidents and Vice-Presidents of the Human Rights Council, by year.",
            HeldThing.Elections
        )
            .Key("body", "Code of the body", t => t.Body.Code)
            .Key("year", "Calendar year", t => t.Year)
            .Key("role", "Role", t => t.Role)
            .Key("state", "Code of the state whose representative it is", t => t.State)
            .Column("name", "Representative", t => t.Name)
            .Column("elected", "Day of election", t => t.Elected)
            .Column("note", "What should be known of it", t => t.Note)
            .Dated("elected")
            .Reads(row => new BureauTerm(row.Origin)
            {
                Body = SeatCells.BodyOf(row),
                Year = row.WholeNumber("year") ?? 0,
                Role = row.Text("role"),
                State = row.State("state"),
                Name = row.Text("name"),
                Elected = row.Date("elected"),
                Note = row.Text("note"),
            });
}
