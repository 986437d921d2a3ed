using System.Globalization;
using Placard.Record.Money;
using Placard.Sources.Files;
using Placard.Sources.Tables;

namespace Placard.Sources.Budget;

/// <summary>The rows of <c>regular-budget-paid_YEARS.csv</c>, one a state and year.</summary>
internal static class PaymentTable
{
    private const int Year = 0,
        Amount = 1,
        Rate = 2,
        Name = 3,
        Paid = 4,
        Standing = 5;

    public static void Read(FileReading file, StateRegister states)
    {
        using var table = CsvTable.Open(
            file.Content,
            "year",
            "assessment_amount",
            "assessment_rate",
            "name",
            "payment_date",
            "payment_status"
        );
        while (table.Next())
        {
            var origin = file.At(FormattableString.Invariant($"row {table.Number}"));
            if (!TryRead(table, out var year, out var amount, out var rate, out var paid, out var standing))
            {
                file.LeaveOut(
                    FormattableString.Invariant($"Row {table.Number} has no year or amount, or a day that its status contradicts.")
                );
                continue;
            }
            if (states.Resolve(table[Name], new PartialDate(year)) is not { } state)
            {
                file.AddUnresolved(origin, "state", table[Name]);
                continue;
            }
            file.Add(
                new AssessedContribution(origin)
                {
                    Year = year,
                    State = state.Code,
                    Amount = amount,
                    Rate = rate,
                    Paid = paid,
                    Standing = standing,
                }
            );
        }
    }

    private static bool TryRead(
        CsvTable row,
        out int year,
        out long amount,
        out decimal rate,
        out DateOnly? paid,
        out PaymentStanding standing
    )
    {
        (amount, rate, paid, standing) = (0, 0, null, PaymentStanding.NotListed);
        if (!row.IsWhole || !Figures.TryYear(row, Year, out year) || !Figures.TryWhole(row, Amount, out var given) || given is null)
        {
            year = 0;
            return false;
        }
        amount = given.Value;
        if (!decimal.TryParse(row.Span(Rate).Trim(), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out rate))
            return false;
        if (DateOnly.TryParseExact(row[Paid], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            paid = day;
        else if (row[Paid].Length > 0)
            return false;
        PaymentStanding? read = row[Standing] switch
        {
            "paid_on_time" => PaymentStanding.WithinPeriod,
            "paid_late" => PaymentStanding.Later,
            "not_paid_in_full" => PaymentStanding.NotListed,
            _ => null,
        };
        standing = read ?? PaymentStanding.NotListed;
        return read is not null && paid is null == (standing == PaymentStanding.NotListed);
    }
}
