using Placard.Edition.Reading;
using Placard.Record.Statements;

namespace Placard.Edition.Registers;

/// <summary>The tables of Statements.</summary>
public static class StatementTables
{
    private const string Between = "; ";

    /// <summary>Joint statements and letters.</summary>
    public static RegisterTable<JointStatement> Statements { get; } =
        new RegisterTable<JointStatement>(
            "joint_statement",
            "Joint statements",
            "Statements and letters that several states made together, with the number of states they were announced for.",
            HeldThing.Statements
        )
            .Key("statement", "Its name in addresses", s => s.Id)
            .Column("day", "Day it was read out or sent", s => (DateOnly?)s.Day)
            .Column("body", "Code of the body", s => s.Body)
            .Column("session", "Session of the body", s => s.Session)
            .Column("letter", "1 for a letter, 0 for a statement that was read out", s => s.IsLetter)
            .Column("lead", "Code of the state that read it out", s => s.Lead)
            .Column("side", "The side it takes, as the sources label it", s => s.Side.ToWord(), [.. StatementSideWords.All, "not known"])
            .Column("concerns", "Code of the state whose conduct it is about", s => s.Concerns)
            .Column("subject", "What it is about, in the source’s words", s => s.Subject)
            .Column("topics", "The topics it is found under, parted by “; ”", s => string.Join(Between, s.Topics))
            .Column("claimed_at_least", "States it was announced for; the lower number where sources differ", s => s.ClaimedAtLeast)
            .Column("claimed_at_most", "The same, the higher number", s => s.ClaimedAtMost)
            .Column("list", "How much of the list of who signed is known", s => s.List.ToWord(), SignatoryListWords.All)
            .Column("document", "Symbol of the document it was circulated as", s => s.Document)
            .Column("note", "What should be known of the reading", s => s.Note)
            .Dated("day")
            .Reads(row => new JointStatement(row.Origin)
            {
                Id = row.Text("statement"),
                Day = row.Day("day")!.Value,
                Body = row.Body("body"),
                Session = row.Text("session"),
                IsLetter = row.YesNo("letter") == true,
                Lead = row.State("lead"),
                Side = row.Word<StatementSide>("side", StatementSideWords.TryParse),
                Concerns = row.State("concerns"),
                Subject = row.Text("subject"),
                Topics = row.Text("topics").Split(Between, StringSplitOptions.RemoveEmptyEntries),
                ClaimedAtLeast = row.WholeNumber("claimed_at_least"),
                ClaimedAtMost = row.WholeNumber("claimed_at_most"),
                List = row.Word<SignatoryList>("list", SignatoryListWords.TryParse),
                Document = row.Symbol("document"),
                Note = row.Text("note"),
            });

    /// <summary>Who signed them.</summary>
    public static RegisterTable<Signature> Signatures { get; } =
        new RegisterTable<Signature>(
            "signature",
            "Signatures",
            "The states that are named among those who made a joint statement; lists are often partial or were never published.",
            HeldThing.Statements
        )
            .Key("statement", "Name of the statement", s => s.Statement)
            .Key("state", "Code of the state", s => s.State)
            .Column("name_as_read", "Its name as the source writes it", s => s.NameAsRead)
            .Reads(row => new Signature(row.Origin, row.Text("statement"), row.State("state"), row.Text("name_as_read")));

    /// <summary>All of them.</summary>
    public static IReadOnlyList<RegisterTable> All { get; } = [Statements, Signatures];
}
