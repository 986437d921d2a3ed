using Placard.Sources.Voeten;

namespace Placard.Sources.Tests.Voeten;

public sealed class AssemblyRollCallTests
{
    [Theory]
    [InlineData("R/54/175", 54, "A/RES/54/175", "", "")]
    [InlineData("R/31/6K", 31, "A/RES/31/6 K", "", "")]
    [InlineData("R/53/77U", 53, "A/RES/53/77 U", "", "")]
    [InlineData("R/61/128AB", 61, "A/RES/61/128 A-B", "", "")]
    [InlineData("R/42/70/A", 42, "A/RES/42/70 A", "", "")]
    [InlineData("R/34/233/XII", 34, "A/RES/34/233", "XII", "")]
    [InlineData("R/50/38B/VII", 50, "A/RES/50/38 B", "VII", "")]
    [InlineData("R/32/450B", 32, "A/DEC/32/450 B", "", "")]
    [InlineData("R/36/324", 36, "A/DEC/36/324", "", "")]
    [InlineData("R/57/325", 57, "A/RES/57/325", "", "")]
    [InlineData("A/RES/71/5", 71, "A/RES/71/5", "", "")]
    [InlineData("A/RES/ES-10/19", 72, "A/RES/ES-10/19", "", "")]
    [InlineData("R/25/2649", 25, "A/RES/2649 (XXV)", "", "")]
    [InlineData("R/26/2758F", 26, "A/RES/2758 (XXVI)", "", "F")]
    public void A_cell_that_names_a_resolution_is_read(string cell, int session, string symbol, string section, string mark)
    {
        Assert.True(AssemblyRollCall.TryRead(cell, session, out var found));
        Assert.Equal((symbol, section, mark), (found.Symbol.ToString(), found.Section, found.Mark));
    }

    [Theory]
    [InlineData("R/3/931C", 3)] // a page of the Official Records: the Universal Declaration is 217 A (III)
    [InlineData("R/9/326", 9)]
    [InlineData("R/16/1549B", 16)]
    [InlineData("GOAR/1/1288B", 1)]
    [InlineData("ESS/5/100", 22)]
    [InlineData("SS/4/23A", 18)]
    [InlineData("R/29/3397", 29)] // a number of the thirtieth session
    [InlineData("R/30/3586", 30)] // beyond the last number of all
    [InlineData("R/16/1398", 17)]
    [InlineData("R/677/19", 67)]
    [InlineData("A/RES/71/5", 72)]
    [InlineData("R/54/175/XIIZ", 54)]
    [InlineData("", 21)]
    [InlineData(null, 21)]
    public void A_cell_that_does_not_is_refused(string? cell, int session) => Assert.False(AssemblyRollCall.TryRead(cell, session, out _));

    [Fact]
    public void No_text_makes_it_throw() =>
        Gen.Select(Gen.Char["RAES/0123456789XIVABCD "].Array[0, 20], Gen.Int[1, 80])
            .Sample((cell, session) => AssemblyRollCall.TryRead(new string(cell), session, out var found) == found.Symbol.IsKnown);
}
