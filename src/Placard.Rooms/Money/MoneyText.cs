namespace Placard.Rooms.Money;

/// <summary>What is held of money, as a terminal shows it.</summary>
internal static class MoneyText
{
    public static void Write(MoneyStart view, TextWriter output)
    {
        var index = view.Index;
        if (index.IsEmpty)
        {
            output.WriteLine(MoneyWords.Empty);
            return;
        }
        if (index.Courses.Count > 0)
        {
            output.WriteLine(
                $"Costs of {Plurals.Plain(index.Courses.Count, "draft resolution")}, {index.Courses[^1].Year} to {index.Courses[0].Year}: "
                    + "placard money implications"
            );
            ImplicationText.WriteSteps(index.Steps, output);
        }
        if (index.Lines.Count > 0)
            output.WriteLine(
                $"{Plurals.Plain(index.Lines.Count, "budget line")}, {index.LineYears[^1]} to {index.LineYears[0]}: placard money lines"
            );
        foreach (var year in index.PaymentYears)
        {
            var until = index.ListedUntil(year) is { } last ? $", the latest listed of {last.Iso()}" : "";
            output.WriteLine($"Payments for {year}{until}: {MoneyWords.Standings(standing => view.Count(year, standing))}");
        }
        if (index.PaymentYears.Count > 0)
            output.WriteLine("More: placard money payments --year YEAR, placard money paid STATE");
    }
}
