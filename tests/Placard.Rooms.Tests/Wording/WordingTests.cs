namespace Placard.Rooms.Tests.Wording;

public class WordingTests
{
    [Theory]
    [InlineData(0, "0 states")]
    [InlineData(1, "1 state")]
    [InlineData(2, "2 states")]
    [InlineData(15767, "15\u00a0767 states")]
    public void A_noun_agrees_with_its_number(long number, string expected) => Assert.Equal(expected, Plurals.Count(number, "state"));

    [Fact]
    public void A_terminal_and_a_file_get_digits_without_blanks() =>
        Assert.Equal(
            ("15767 votes", "15767", "0.1235", null),
            (Plurals.Plain(15767, "vote"), Numbers.Plain(15767), Numbers.Plain(0.12346), Numbers.Plain((double?)null))
        );

    [Theory]
    [InlineData(0.424, "+0.42")]
    [InlineData(-1.1, "−1.10")]
    [InlineData(-0.001, "0.00")]
    public void A_signed_number_has_its_sign_but_for_zero(double number, string expected) => Assert.Equal(expected, Numbers.Signed(number));

    [Theory]
    [InlineData(0, "under 1%", "<1%")]
    [InlineData(0.61, "61%", "61%")]
    [InlineData(0.9999, "over 99%", ">99%")]
    public void No_chance_is_certain(double chance, string inWords, string @short) =>
        Assert.Equal((inWords, @short), (Chances.InWords(chance), Chances.Short(chance)));

    [Fact]
    public void A_list_ends_in_and_or_or()
    {
        Assert.Equal(("", "a", "a or b", "a, b or c"), (Lists.Or([]), Lists.Or(["a"]), Lists.Or(["a", "b"]), Lists.Or(["a", "b", "c"])));
        Assert.Equal(("a, b and c", "a, b and 2 more"), (Lists.And(["a", "b", "c"], 3), Lists.And(["a", "b", "c", "d"], 2)));
    }

    [Fact]
    public void A_shortened_text_does_not_cut_a_character_in_two() =>
        Assert.Equal(("short", "ab…"), (Quotes.Shortened("short", 10), Quotes.Shortened("ab\U0001F600cd", 3)));

    [Fact]
    public void A_sentence_for_a_terminal_has_no_marks_of_direction() =>
        Assert.Equal("“x” is not a date.", Quotes.ForTerminal($"{Quotes.Of("x")} is not\n a date."));
}
