namespace Placard.Record.Tests.Dates;

public sealed class PartialDateTests
{
    private static readonly Gen<PartialDate> Dates = Gen.Select(Gen.Int[1, 9999], Gen.Int[0, 12], Gen.Int[0, 28])
        .Select((year, month, day) => new PartialDate(year, month, month == 0 ? 0 : day));

    [Theory]
    [InlineData("2017", 2017, 0, 0)]
    [InlineData("2017-04", 2017, 4, 0)]
    [InlineData(" 2017-04-05 ", 2017, 4, 5)]
    [InlineData("2024-02-29", 2024, 2, 29)]
    public void One_two_or_three_parts_are_read(string text, int year, int month, int day) =>
        Assert.Equal(new PartialDate(year, month, day), PartialDate.Parse(text));

    [Theory]
    [InlineData("")]
    [InlineData("0001-00")]
    [InlineData("0000")]
    [InlineData("2023-02-29")]
    [InlineData("2017-13")]
    [InlineData("2017/04/05")]
    [InlineData("17-04-05")]
    [InlineData("2017-04-5")]
    public void What_is_no_date_is_refused(string text) => Assert.False(PartialDate.TryParse(text, out _));

    [Fact]
    public void Print_and_number_read_back() =>
        Dates.Sample(date => PartialDate.Parse(date.ToString()) == date && PartialDate.FromNumber(date.ToNumber()) == date);

    [Fact]
    public void A_date_lies_between_the_first_and_the_last_day_it_can_mean() =>
        Dates.Sample(date =>
            date.Earliest <= date.Latest && date.IsExact == (date.Earliest == date.Latest) && date.Earliest.Year == date.Year
        );

    [Fact]
    public void Order_is_that_of_the_printed_form() =>
        Gen.Select(Dates, Dates)
            .Sample((a, b) => Math.Sign(a.CompareTo(b)) == Math.Sign(string.CompareOrdinal(a.ToString(), b.ToString())));

    [Fact]
    public void A_spell_may_contain_a_date_if_one_of_its_days_lies_within()
    {
        var spell = new DateRange(new DateOnly(2006, 6, 19), new DateOnly(2009, 6, 18));

        Assert.True(spell.MayContain(new PartialDate(2006)));
        Assert.True(spell.MayContain(new PartialDate(2009, 6)));
        Assert.False(spell.MayContain(new PartialDate(2006, 5)));
        Assert.False(spell.MayContain(default));
        Assert.True(DateRange.Always.Contains(new DateOnly(1, 1, 1)));
    }
}
