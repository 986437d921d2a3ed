using Placard.Record.Statements;
using Placard.Sources.Tables;

namespace Placard.Sources.Starter;

/// <summary>The table of joint statements and that of who signed them. They are our own, so an error in them is an error of the
/// program.</summary>
internal static class JointStatements
{
    public const string File = "joint-statements.csv";

    private const int Statement = 0,
        Day = 1,
        OfBody = 2,
        Session = 3,
        Form = 4,
        Lead = 5,
        Side = 6,
        Concerns = 7,
        Subject = 8,
        Topics = 9,
        ClaimedAtLeast = 10,
        ClaimedAtMost = 11,
        List = 12,
        Document = 13,
        Note = 14,
        Source = 15;

    private static readonly string[] Columns =
    [
        "statement",
        "day",
        "body",
        "session",
        "form",
        "lead",
        "side",
        "concerns",
        "subject",
        "topics",
        "claimed_at_least",
        "claimed_at_most",
        "list",
        "document",
        "note",
        "source",
    ];

    public static IEnumerable<JointStatement> Read(Stream content, Func<string, Origin> at)
    {
        using var table = CsvTable.Open(content, Columns);
        while (table.Next())
        {
            yield return new JointStatement(at(table[Source]))
            {
                Id = table[Statement],
                Day = FactCells.DayOf(table[Day]),
                Body = Body.Parse(table[OfBody]),
                Session = table[Session],
                IsLetter = table[Form] == "letter",
                Lead = FactCells.StateOf(table[Lead]),
                Side = StatementSideWords.TryParse(table[Side], out var side) ? side : throw Wrong(table[Side], "side"),
                Concerns = FactCells.StateOf(table[Concerns]),
                Subject = table[Subject],
                Topics = table[Topics].Split(';', StringSplitOptions.RemoveEmptyEntries),
                ClaimedAtLeast = FactCells.NumberOrNull(table[ClaimedAtLeast]),
                ClaimedAtMost = FactCells.NumberOrNull(table[ClaimedAtMost]),
                List = SignatoryListWords.TryParse(table[List], out var list) ? list : throw Wrong(table[List], "state of a list"),
                Document = FactCells.SymbolOf(table[Document]),
                Note = table[Note],
            };
        }
    }

    /// <summary>Reads who signed; the names were read where the statement was.</summary>
    /// <param name="content">The table.</param>
    /// <param name="at">The place of a source in the table.</param>
    public static IEnumerable<Signature> ReadSignatures(Stream content, Func<string, Origin> at)
    {
        var sources = Read(new MemoryStream(StarterSource.Embedded(File)), at)
            .ToDictionary(s => s.Id, s => s.Origin.Locator, StringComparer.Ordinal);
        using var table = CsvTable.Open(content, "statement", "state", "name_as_read");
        while (table.Next())
            yield return new Signature(at(sources[table[0]]), table[0], StateCode.Parse(table[1]), table[2]);
    }

    private static FormatException Wrong(string text, string what) => new($"“{text}” is not a {what}.");
}
