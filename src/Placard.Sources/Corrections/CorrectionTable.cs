using System.Globalization;
using Placard.Sources.Tables;

namespace Placard.Sources.Corrections;

/// <summary>A table of corrections. Rows of one vote make one statement; an error in it is an error of the program and stops the
/// build.</summary>
internal static class CorrectionTable
{
    private const int BodyCode = 0,
        Symbol = 1,
        Serial = 2,
        Field = 3,
        Value = 4,
        Reason = 5,
        Evidence = 6,
        Author = 7,
        Made = 8;

    private sealed record Row(
        string Body,
        string Symbol,
        string Serial,
        string Field,
        string Value,
        string Reason,
        string Evidence,
        PartialDate Made
    );

    /// <summary>Reads a table.</summary>
    /// <param name="content">Its bytes.</param>
    /// <param name="at">Makes the origin of a statement from its locator, which holds reason and evidence, and its day.</param>
    /// <exception cref="FormatException">A row says nothing, or what cannot be read; the message names the row.</exception>
    public static IReadOnlyList<VoteObservation> Read(Stream content, Func<string, PartialDate, Origin> at)
    {
        var rows = new List<Row>();
        using var table = CsvTable.Open(content, "body", "symbol", "serial", "field", "value", "reason", "evidence", "author", "made");
        while (table.Next())
        {
            if (
                table[Reason].Length == 0
                || table[Evidence].Length == 0
                || table[Author].Length == 0
                || !PartialDate.TryParse(table[Made], out var made)
            )
                throw new FormatException(
                    FormattableString.Invariant($"Row {table.Number} of the corrections lacks reason, evidence, author or day.")
                );
            rows.Add(
                new Row(table[BodyCode], table[Symbol], table[Serial], table[Field], table[Value], table[Reason], table[Evidence], made)
            );
        }
        return [.. rows.GroupBy(r => (r.Body, r.Symbol, r.Serial)).Select(g => Statement([.. g], at))];
    }

    private static VoteObservation Statement(List<Row> rows, Func<string, PartialDate, Origin> at)
    {
        var first = rows[0];
        var symbol = DocumentSymbol.Parse(first.Symbol);
        var locator = string.Join(' ', rows.Select(r => $"{r.Reason} ({r.Evidence})").Distinct());
        var statement = new VoteObservation(at($"{symbol}: {locator}", rows.Max(r => r.Made)))
        {
            Body = Body.Parse(first.Body),
            Serial = first.Serial.Length > 0 ? first.Serial : "correction",
            Symbol = symbol,
            OmitsAbsent = true,
        };
        var ballots = rows.SelectMany(r =>
            BallotOf(r.Field) is { } ballot ? Codes(r.Value).Select(code => KeyValuePair.Create(code, ballot)) : []
        );
        return rows.Aggregate(statement, Apply) with
        {
            Ballots = BallotSheet.Of(ballots),
            OmitsAbsent = rows.All(r => r.Field != "not_voting"),
        };
    }

    private static VoteObservation Apply(VoteObservation statement, Row row) =>
        row.Field switch
        {
            "date" => statement with { Date = PartialDate.Parse(row.Value) },
            "title" => statement with { Title = row.Value },
            "draft" => statement with { Draft = DocumentSymbol.Parse(row.Value) },
            "outcome" => statement with { Outcome = Word<Outcome>(row.Value) },
            "method" => statement with { Method = Word<VoteMethod>(row.Value) },
            "tally" => statement with { Announced = TallyOf(row.Value) },
            _ when BallotOf(row.Field) is not null => statement,
            _ => throw new FormatException($"“{row.Field}” is not a field that can be corrected."),
        };

    private static Ballot? BallotOf(string field) =>
        field switch
        {
            "in_favour" => Ballot.Yes,
            "against" => Ballot.No,
            "abstaining" => Ballot.Abstain,
            "not_voting" => Ballot.NotVoting,
            _ => null,
        };

    private static IEnumerable<StateCode> Codes(string codes) =>
        codes.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(code => StateCode.Parse(code));

    private static T Word<T>(string word)
        where T : struct, Enum =>
        Enum.TryParse<T>(word.Replace(" ", "", StringComparison.Ordinal), ignoreCase: true, out var value) && Enum.IsDefined(value)
            ? value
            : throw new FormatException($"“{word}” is not known here.");

    private static Tally TallyOf(string written)
    {
        var figures = written.Split('-');
        return figures.Length is 3 or 4
            ? new Tally(Figure(figures[0]), Figure(figures[1]), Figure(figures[2]), figures.Length == 4 ? Figure(figures[3]) : null)
            : throw new FormatException($"“{written}” is not a tally; write 17-19-11.");
    }

    private static int Figure(string figure) => int.Parse(figure, NumberStyles.None, CultureInfo.InvariantCulture);
}
