namespace Placard.Rooms.Tests.Views;

public sealed class NameIndexTests
{
    private static readonly NamedThing[] Things =
    [
        Thing("International Federation of Lantern Makers", "Lamplighters Abroad"),
        Thing("Lantern Makers"),
        Thing("Society for the Study of Wells"),
        Thing("Union of Makers of Léa"),
    ];

    [Fact]
    public void Every_word_must_be_in_the_name_and_the_shortest_name_comes_first() =>
        Assert.Equal(["Lantern Makers", "International Federation of Lantern Makers"], Found("makers lantern"));

    [Fact]
    public void An_earlier_name_finds_it() => Assert.Equal(["International Federation of Lantern Makers"], Found("lamplighters"));

    [Fact]
    public void Four_letters_begin_a_word_and_three_do_not()
    {
        Assert.Equal(2, Found("lant").Count);
        Assert.Empty(Found("lan"));
    }

    [Fact]
    public void Case_accents_and_little_words_do_not_matter() => Assert.Equal(["Union of Makers of Léa"], Found("the MAKERS of lea"));

    [Theory]
    [InlineData("")]
    [InlineData("of the")]
    [InlineData("‏ ")]
    [InlineData("lantern wells")]
    public void What_no_name_has_finds_nothing(string words) => Assert.Empty(Found(words));

    [Fact]
    public void The_order_of_the_things_does_not_matter() =>
        Assert.Equal(Found("makers"), [.. new NameIndex(Things.Reverse()).With(NameIndex.WordsOf("makers")).Select(t => t.Name)]);

    private static List<string> Found(string words) => [.. new NameIndex(Things).With(NameIndex.WordsOf(words)).Select(t => t.Name)];

    private static NamedThing Thing(string name, string also = "") => new(name, "/things", "", also);
}
