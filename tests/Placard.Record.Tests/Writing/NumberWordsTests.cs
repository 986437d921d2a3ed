using Placard.Record.Writing;

namespace Placard.Record.Tests.Writing;

public class NumberWordsTests
{
    [Theory]
    [InlineData("three", 3)]
    [InlineData("Twelve", 12)]
    [InlineData("381", 381)]
    [InlineData("thirteen", 0)]
    [InlineData("", 0)]
    [InlineData("-3", 0)]
    public void Digits_and_words_to_twelve_are_read_and_nothing_else(string written, int number) =>
        Assert.Equal(number, NumberWords.ValueOf(written));
}
