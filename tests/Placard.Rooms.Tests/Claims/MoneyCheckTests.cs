using Placard.Record.Claims;

namespace Placard.Rooms.Tests.Claims;

public class MoneyCheckTests
{
    [Theory]
    [InlineData("France paid its assessment for the regular budget of 2098 in full on 11 February 2098.", "supported")]
    [InlineData("France paid its assessment for the regular budget of 2098 in full on 12 February 2098.", "contradicted")]
    [InlineData("France has not paid its assessment for the regular budget of 2098.", "contradicted")]
    [InlineData("Cuba has not paid its assessment for the regular budget of 2098.", "partly")]
    [InlineData("Cuba paid its assessment for the regular budget of 2098 in full on 12 February 2098.", "contradicted")]
    [InlineData("Japan paid its assessment for the regular budget of 2098 in full on 12 February 2098.", "not checkable (not held)")]
    [InlineData("For 2098 France is assessed at 0.012 per cent of the regular budget.", "supported")]
    [InlineData("For 2098 France is assessed at 0.12 per cent of the regular budget.", "contradicted")]
    [InlineData("The cost of draft A/C.3/99/L.1 was cut from 1,000,000 to 600,000 dollars.", "partly")]
    public void Payments_rates_and_costs_are_held_against_the_registers(string text, string verdict) =>
        Assert.Equal([verdict], CheckedSentences.Verdicts(text, "2098-12-01", ClaimKind.Money));
}
