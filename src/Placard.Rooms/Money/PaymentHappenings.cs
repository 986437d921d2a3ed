namespace Placard.Rooms.Money;

/// <summary>Payments of a state to the regular budget, for who follows it.</summary>
internal static class PaymentHappenings
{
    public static IEnumerable<Happening> Of(OpenEdition edition, Subject subject)
    {
        var index = MoneyIndex.Of(edition);
        return index
            .Of(subject.State)
            .Where(c => c.Paid is not null)
            .Select(c => new Happening(
                PartialDate.From(c.Paid!.Value),
                $"Had paid its assessment for {c.Year} in full",
                $"{Addresses.PaymentsOf(c.State)}#y{c.Year}",
                $"Assessment: {MoneyWords.Dollars(c.Amount)}. Days after due: {MoneyWords.Days(index.DaysAfter(c), index.DueIn(c.Year))}."
            ));
    }
}
