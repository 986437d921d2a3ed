namespace Placard.Record.Tests.Documents;

public class ResolutionNumberTests
{
    [Theory]
    [InlineData("A/HRC/RES/51/19", "HRC", "51", 19)]
    [InlineData("A/HRC/RES/S-35/1", "HRC", "S-35", 1)]
    [InlineData("A/RES/33/183 M", "GA", "33", 183)]
    [InlineData("A/RES/ES-11/1", "GA", "ES-11", 1)]
    [InlineData("A/RES/3363 (XXX)", "GA", "", 3363)]
    [InlineData("S/RES/1286 (2000)", "SC", "", 1286)]
    [InlineData("E/RES/2021/5", "ECOSOC", "2021", 5)]
    [InlineData("E/CN.4/RES/8 (XVII)", "CHR", "XVII", 8)]
    public void A_resolution_has_its_place_in_a_numbered_series(string symbol, string body, string series, int number)
    {
        var place = ResolutionNumber.Of(DocumentSymbol.Parse(symbol));
        Assert.Equal((body, series, number), (place!.Value.Body.Code, place.Value.Series, place.Value.Number));
    }

    [Theory]
    [InlineData("A/HRC/51/L.6")]
    [InlineData("A/HRC/DEC/33/114")]
    [InlineData("E/CN.4/RES/B (VI)")]
    [InlineData("A/77/PV.54")]
    public void A_draft_a_decision_a_letter_and_a_record_have_none(string symbol) =>
        Assert.Null(ResolutionNumber.Of(DocumentSymbol.Parse(symbol)));
}
