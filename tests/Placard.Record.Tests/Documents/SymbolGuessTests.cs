namespace Placard.Record.Tests.Documents;

public sealed class SymbolGuessTests
{
    [Theory]
    [InlineData("HRC 51/L6", "A/HRC/51/L.6")]
    [InlineData("A/HRC/51/L6", "A/HRC/51/L.6")]
    [InlineData("A-HRC-51-L6", "A/HRC/51/L.6")]
    [InlineData("A_HRC_RES_37_23", "A/HRC/RES/37/23")]
    [InlineData("a/hrc/res/37/23", "A/HRC/RES/37/23")]
    [InlineData("res 37/23", "A/HRC/RES/37/23")]
    [InlineData("37/23", "A/HRC/RES/37/23")]
    [InlineData("HRC 37/23", "A/HRC/RES/37/23")]
    [InlineData("HRC res. 37/23", "A/HRC/RES/37/23")]
    [InlineData("Human Rights Council resolution 37/23", "A/HRC/RES/37/23")]
    [InlineData("HRC decision 36/115", "A/HRC/DEC/36/115")]
    [InlineData("HRC S-27/1", "A/HRC/RES/S-27/1")]
    [InlineData("UNGA 60/251", "A/RES/60/251")]
    [InlineData("resolution 60/251", "A/RES/60/251")]
    [InlineData("General Assembly resolution 75/290 A", "A/RES/75/290 A")]
    [InlineData("78/206", "A/RES/78/206")]
    [InlineData("ES-11/1", "A/RES/ES-11/1")]
    [InlineData("resolution 3363 (XXX)", "A/RES/3363 (XXX)")]
    [InlineData("217 A (III)", "A/RES/217 A (III)")]
    [InlineData("CHR 2005/1", "E/CN.4/RES/2005/1")]
    [InlineData("2005/1", "E/CN.4/RES/2005/1")]
    [InlineData("Commission on Human Rights decision 1999/104", "E/CN.4/DEC/1999/104")]
    [InlineData("ECOSOC 1996/31", "E/RES/1996/31")]
    [InlineData("S/RES/2334", "S/RES/2334 (2016)")]
    [InlineData("UNSC 2334", "S/RES/2334 (2016)")]
    [InlineData("resolution 2334", "S/RES/2334 (2016)")]
    [InlineData("Security Council resolution 242 (1967)", "S/RES/242 (1967)")]
    [InlineData("Third Committee 78/L.41", "A/C.3/78/L.41")]
    [InlineData("51/L.6/Rev.1", "A/HRC/51/L.6/Rev.1")]
    [InlineData("https://docs.un.org/en/A/HRC/51/L.6", "A/HRC/51/L.6")]
    [InlineData("undocs.org/A/RES/3363%28XXX%29", "A/RES/3363 (XXX)")]
    [InlineData("https://undocs.org/en/S/RES/2334(2016)?x=1", "S/RES/2334 (2016)")]
    [InlineData("https://undocs.org/Home/Mobile?lang=en&FinalSymbol=A%2FHRC%2F51%2FL.6&Language=E", "A/HRC/51/L.6")]
    public void What_people_type_finds_the_symbol_they_mean(string typed, string symbol)
    {
        Assert.True(SymbolGuess.TryGuess(typed, out var guess, out var problem), problem);
        Assert.Equal(symbol, guess.ToString());
    }

    [Theory]
    [InlineData("resolution 60/25", "A/HRC/RES/60/25", "A/RES/60/25")]
    [InlineData("resolution 60/251", "A/RES/60/251", "A/HRC/RES/60/251")]
    [InlineData("S-9/1", "A/HRC/RES/S-9/1", "A/RES/S-9/1")]
    [InlineData("2000/3", "E/CN.4/RES/2000/3", "E/RES/2000/3")]
    public void Where_two_bodies_can_be_meant_both_are_offered_the_more_plausible_first(string typed, string first, string second) =>
        Assert.Equal([first, second], SymbolGuess.Guesses(typed).Select(s => s.ToString()));

    [Theory]
    [InlineData("human rights")]
    [InlineData("٣٧/23")]
    [InlineData("37/２３")]
    [InlineData("resolution ٢٣٣٤")]
    [InlineData("HRC ５１/L.６")]
    [InlineData("42")]
    [InlineData("resolution")]
    [InlineData("")]
    [InlineData(null)]
    public void What_means_nothing_gets_one_sentence_with_an_example(string? typed)
    {
        Assert.False(SymbolGuess.TryGuess(typed, out var guess, out var problem));
        Assert.False(guess.IsKnown);
        Assert.Matches("[AES]/", problem!);
        Assert.DoesNotContain(". ", problem!.TrimEnd('.'), StringComparison.Ordinal);
    }

    [Fact]
    public void Whatever_parses_is_its_own_and_only_guess() =>
        SymbolGen.Symbol.Sample(symbol =>
            SymbolGuess.Guesses(symbol.ToString()).SequenceEqual([symbol]) && SymbolGuess.Guesses(symbol.Link).SequenceEqual([symbol])
        );

    [Fact]
    public void No_text_makes_it_throw() =>
        Gen.Select(Gen.OneOf("", "HRC ", "res ", "GA dec ", "https://docs.un.org/en/", "S-"), SymbolGen.NearlySymbol)
            .Sample((start, text) => SymbolGuess.TryGuess(start + text, out _, out var problem) == (problem is null));
}
