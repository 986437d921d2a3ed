using System.Text;
using Placard.Sources.Tables;
using Placard.Sources.UndlVotes;

namespace Placard.Sources.Tests.UndlVotes;

/// <summary>Writes voting files and reads them the plain way, as a yardstick for the fast one.</summary>
internal static class UndlCsv
{
    public static readonly string Header = string.Join(',', UndlColumns.Names) + "\n";

    /// <summary>A row of these fields, each quoted where it must be or where asked.</summary>
    public static string Row(IReadOnlyList<string> fields, Func<int, bool> quote, string lineEnd = "\n") =>
        string.Join(
            ',',
            fields.Select(
                (f, i) => quote(i) || f.AsSpan().ContainsAny(",\"\r\n") ? $"\"{f.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : f
            )
        ) + lineEnd;

    /// <summary>Every row as one text: all that the columns can tell of it.</summary>
    public static List<string> Rows(UndlVoteTable table)
    {
        var rows = new List<string>();
        for (var i = 0; i < table.Count; i++)
        {
            var member = table.Members[table.MemberOf[i]];
            rows.Add($"{member.Code}|{member.Name}|{table.Ballots[i]}|{table.Votes[table.VoteOf[i]]}");
        }
        return rows;
    }

    /// <summary>The same of a plain reading, field by field.</summary>
    public static List<string> PlainRows(byte[] file)
    {
        var text = new FieldText();
        var rows = new List<string>();
        using var table = CsvTable.Open(new MemoryStream(file), UndlColumns.Names);
        while (table.Next())
        {
            if (!table.IsWhole)
                continue;
            string Field(int i) => table.Span(i).ToString();
            int? Figure(int i) => FieldText.Figure(Encoding.UTF8.GetBytes(Field(i)));
            var ballot = Field(3) switch
            {
                "Y" => Ballot.Yes,
                "N" => Ballot.No,
                "A" => Ballot.Abstain,
                "X" => Ballot.NotVoting,
                _ => Ballot.Unknown,
            };
            var vote = new UndlVote(
                Field(0),
                text.Date(Encoding.UTF8.GetBytes(Field(4))),
                Field(5),
                Field(6),
                Field(7),
                Field(9),
                Field(10),
                Field(11),
                Field(12),
                Figure(14),
                Figure(15),
                Figure(16),
                Figure(17)
            );
            rows.Add($"{Field(1)}|{Field(2)}|{ballot}|{vote}");
        }
        return rows;
    }
}
