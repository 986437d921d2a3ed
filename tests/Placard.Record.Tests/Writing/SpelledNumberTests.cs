using Placard.Record.Writing;

namespace Placard.Record.Tests.Writing;

public class SpelledNumberTests
{
    [Theory]
    [InlineData("37th", 37)]
    [InlineData("37", 37)]
    [InlineData("sixty-first", 61)]
    [InlineData("Thirty\u2010second", 32)]
    public void An_ordinal_is_read_in_figures_and_in_words(string written, int number) =>
        Assert.Equal(number, SpelledNumber.OrdinalOf(written));

    [Theory]
    [InlineData("\uFF13\uFF17th")]
    [InlineData("\u0663\u0667th")]
    [InlineData("3\uFF17th")]
    [InlineData("99999999999th")]
    [InlineData("")]
    [InlineData("dozen")]
    public void What_is_no_ordinal_in_ascii_figures_or_english_words_is_none(string written) =>
        Assert.Null(SpelledNumber.OrdinalOf(written));

    [Fact]
    public void No_text_makes_it_throw() =>
        Gen.String.Sample(written =>
        {
            _ = SpelledNumber.OrdinalOf(written);
            _ = SpelledNumber.ValueOf(written);
        });

    [Fact]
    public void Every_ordinal_that_is_spelled_is_read_as_itself() =>
        Assert.All(Enumerable.Range(1, 99), number => Assert.Equal(number, SpelledNumber.OrdinalOf(SpelledNumber.Ordinal(number))));
}
