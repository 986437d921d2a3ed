namespace Placard.Rooms.Money;

/// <summary>The measure of states that rests on payments to the regular budget.</summary>
internal static class PaymentMeasures
{
    private const int FewestYears = 3;

    public static StateMeasure DaysAfterDue { get; } =
        new()
        {
            Code = "payment-days",
            Name = "Days after due when paid in full",
            Unit = "days",
            Meaning =
                "When the state had paid its assessment for the regular budget in full, in days after the end of the "
                + "period in which it was due: "
                + "the median of the years in which it is listed as paid; 0 is within the period. Years in which it is not "
                + "listed have no day "
                + "and are left out (see the measure of days after due).",
            Case = "year listed as paid",
            Cases = "years listed as paid",
            Floor = FewestYears,
            Absent = "no payment in full is listed",
            Address = Addresses.PaymentsOf,
            Figures = Of,
        };

    private static StateFigures? Of(OpenEdition edition)
    {
        var index = MoneyIndex.Of(edition);
        if (index.PaymentYears.Count == 0)
            return null;
        return new(
            $"{index.PaymentYears[^1]} to {index.PaymentYears[0]}",
            index.ListedUntil(index.PaymentYears[0]) is { } last ? PartialDate.From(last) : default,
            index
                .Contributions.GroupBy(c => c.State)
                .Select(g =>
                    (
                        State: g.Key,
                        Years: g.Count(),
                        Days: g.Select(index.DaysAfter).OfType<int>().Select(d => Math.Max(0, d)).Order().ToList()
                    )
                )
                .Where(s => s.Days.Count > 0)
                .ToDictionary(
                    s => s.State,
                    s => new StateFigure(
                        (s.Days[(s.Days.Count - 1) / 2] + s.Days[s.Days.Count / 2]) / 2.0,
                        s.Days.Count,
                        $"listed in {s.Days.Count} of {Plurals.Plain(s.Years, "year")}"
                    )
                )
        );
    }
}
