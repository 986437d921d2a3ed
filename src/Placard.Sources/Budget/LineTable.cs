using Placard.Record.Money;
using Placard.Sources.Files;
using Placard.Sources.Tables;

namespace Placard.Sources.Budget;

/// <summary>The rows of <c>human-rights-budget-lines_YEARS.csv</c>, one a line of the budget and a year.</summary>
internal static class LineTable
{
    private const int Year = 0,
        Id = 1,
        Tier = 2,
        Kind = 3,
        Code = 4,
        Label = 5,
        Amount = 6,
        RegularBudget = 7,
        Extrabudgetary = 8,
        Path = 9,
        Document = 10,
        Page = 11;

    private static readonly string[] Columns =
    [
        "year",
        "id",
        "tier",
        "kind",
        "code",
        "label",
        "amount_usd",
        "regular_budget",
        "extrabudgetary",
        "path",
        "source_symbol",
        "pdf_page",
    ];

    public static void Read(FileReading file)
    {
        using var table = CsvTable.Open(file.Content, Columns);
        while (table.Next())
        {
            if (Line(table, file) is { } line)
                file.Add(line);
            else
                file.LeaveOut(FormattableString.Invariant($"Row {table.Number} has no year, no name, or an amount that is no number."));
        }
    }

    private static BudgetLine? Line(CsvTable row, FileReading file)
    {
        if (
            !row.IsWhole
            || row[Id].Length == 0
            || !Figures.TryYear(row, Year, out var year)
            || !Figures.TryWhole(row, Amount, out var amount)
            || !Figures.TryWhole(row, RegularBudget, out var regular)
            || !Figures.TryWhole(row, Extrabudgetary, out var extra)
            || !Figures.TryWhole(row, Page, out var page)
            || page > int.MaxValue
        )
            return null;
        var place = page is null ? row[Document] : FormattableString.Invariant($"{row[Document]}, page {page}");
        return new BudgetLine(file.At(place))
        {
            Year = year,
            Line = row[Id],
            Tier = row[Tier],
            Kind = row[Kind],
            Code = row[Code],
            Label = row[Label],
            Path = row[Path],
            Amount = amount,
            RegularBudget = regular,
            Extrabudgetary = extra,
            Document = row[Document],
            Page = (int?)page,
        };
    }
}
