using System.Globalization;
using System.Text.RegularExpressions;
using Placard.Record.FollowUp;
using Placard.Sources.Files;
using Placard.Sources.Tables;

namespace Placard.Sources.IndividualCases;

/// <summary>The rows of <c>individual-cases.csv</c>, one a decision of a treaty body on a complaint.</summary>
internal sealed partial class IndividualCasesTable(FileReading file, StateRegister states)
{
    private const int Committee = 0,
        Symbol = 1,
        Communication = 2,
        StateColumn = 3,
        Submitted = 4,
        Decided = 5,
        Decision = 6,
        Articles = 7,
        Issues = 8,
        Session = 9;

    private readonly Dictionary<string, int> _bySymbol = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _byId = new(StringComparer.Ordinal);

    /// <summary>Reads the table.</summary>
    public void Read()
    {
        using var table = CsvTable.Open(
            file.Content,
            "committee",
            "symbol",
            "communication",
            "state",
            "submitted",
            "decided",
            "decision",
            "articles",
            "issues",
            "session"
        );
        while (table.Next())
        {
            var origin = file.At(string.Create(CultureInfo.InvariantCulture, $"row {table.Number}"));
            if (TreatyBody.Find(table[Committee]) is not { } committee || !table.IsWhole)
                file.LeaveOut(
                    FormattableString.Invariant($"Row {table.Number} names no treaty body, or has not the columns of the others.")
                );
            else
                Add(table, committee, origin);
        }
        var repeated = _bySymbol.Values.Sum(rows => rows - 1);
        if (repeated > 0)
            file.Remark(FormattableString.Invariant($"The symbol of {repeated} rows stands in an earlier row too."));
    }

    private void Add(CsvTable row, TreatyBody committee, Origin origin)
    {
        var decided = DayOf(row[Decided]);
        var against = StatesOf(row[StateColumn], decided.IsKnown ? decided : DayOf(row[Submitted]), origin);
        if (!DocumentSymbol.TryParse(row[Symbol], out var symbol, out _))
            file.AddUnresolved(origin, "symbol", row[Symbol]);
        file.Add(
            new IndividualCase(origin)
            {
                Id = IdOf(row, committee),
                Committee = committee.Code,
                Symbol = symbol,
                Communication = row[Communication],
                States = against,
                Submitted = DayOf(row[Submitted]),
                Decided = decided,
                Decision = row[Decision],
                Articles = ThemeList.Of(row[Articles].Split(';')),
                Issues = ThemeList.Of(row[Issues].Split(';')),
                Session = row[Session],
                Doubt = DoubtOf(row),
            }
        );
    }

    // A case is named by its number. Where the number comes again the row is another statement of the case, or of one beside it.
    private string IdOf(CsvTable row, TreatyBody committee)
    {
        var number = row[Communication].Length > 0 ? row[Communication] : Numbered().Match(row[Symbol]).Groups["number"].Value;
        var id = $"{committee.Code}-{NoLetters().Replace(number.Length > 0 ? number : row[Symbol], "-")}";
        var times = _byId[id] = _byId.GetValueOrDefault(id) + 1;
        return times == 1 ? id : string.Create(CultureInfo.InvariantCulture, $"{id}-{times}");
    }

    private string DoubtOf(CsvTable row)
    {
        var (symbol, number) = (row[Symbol], row[Communication]);
        var times = _bySymbol[symbol] = _bySymbol.GetValueOrDefault(symbol) + 1;
        if (Numbered().Match(symbol) is { Success: true } match && number.Length > 0 && !SameNumber(match.Groups["number"].Value, number))
            return "The symbol is that of another communication.";
        return times > 1 ? "The source gives this symbol to an earlier row too." : "";
    }

    private StateCode[] StatesOf(string written, PartialDate on, Origin origin)
    {
        var found = new List<StateCode>();
        foreach (var name in written.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (states.Resolve(name, on) is { } state)
                found.Add(state.Code);
            else
                file.AddUnresolved(origin, "state", name);
        }
        return [.. found.Distinct()];
    }

    private static bool SameNumber(string a, string b) => a.TrimStart('0') == b.TrimStart('0');

    private static PartialDate DayOf(string written) =>
        DateOnly.TryParseExact(written, "dd MMM yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? PartialDate.From(day)
            : default;

    [GeneratedRegex("/D/(?<number>[0-9]+/[0-9]{4})", RegexOptions.CultureInvariant)]
    private static partial Regex Numbered();

    [GeneratedRegex("[^A-Za-z0-9]+", RegexOptions.CultureInvariant)]
    private static partial Regex NoLetters();
}
