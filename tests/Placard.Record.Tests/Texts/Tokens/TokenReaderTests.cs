using Placard.Record.Texts.Tokens;

namespace Placard.Record.Tests.Texts.Tokens;

public sealed class TokenReaderTests
{
    [Theory]
    [InlineData("Côte d’Ivoire", "cote d ivoire")]
    [InlineData("Cote d'Ivoire", "cote d ivoire")]
    [InlineData("win-win", "win win")]
    [InlineData("win‑win", "win win")]
    [InlineData("win–win", "win win")]
    [InlineData("women’s rights", "women s rights")]
    [InlineData("women\u02BCs rights", "women s rights")]
    [InlineData("Qur\u02BBan, O\uA78Czbekiston, ma\uFF07am", "qur an o zbekiston ma am")]
    [InlineData("co\u00ADoperation", "cooperation")]
    [InlineData("ﬁnancing the œuvre", "financing the oeuvre")]
    [InlineData("STRASSE Straße STRAẞE", "strasse strasse strasse")]
    [InlineData("resume\u0301 résumé", "resume resume")]
    [InlineData("İstanbul TÜRKİYE", "istanbul turkiye")]
    [InlineData("Việt Nam, Łódź, Đà Nẵng", "viet nam lodz da nang")]
    [InlineData("ＡＢＣ１２", "abc12")]
    public void Words_are_compared_without_case_accents_and_the_shape_of_hyphens(string text, string folded) =>
        Assert.Equal(folded, Token.Fold(text));

    [Theory]
    [InlineData("A/HRC/RES/54/19", "a hrc res 54 19")]
    [InlineData("the 2030 Agenda", "the 2030 agenda")]
    [InlineData("1,000", "1 000")]
    [InlineData("1\u00A0000", "1 000")]
    [InlineData("16th", "16th")]
    [InlineData("٢٠٣٠", "2030")]
    public void Numbers_are_kept(string text, string folded) => Assert.Equal(folded, Token.Fold(text));

    [Theory]
    [InlineData("Её объём", "ее объем")]
    [InlineData("Край край краи\u0306", "край край край")]
    public void Russian_yo_is_ye_and_short_i_stays(string text, string folded) => Assert.Equal(folded, Token.Fold(text));

    [Theory]
    [InlineData("إِنَّ الأُمَم", "ان الامم")]
    [InlineData("المتحــدة", "المتحده")]
    [InlineData("مستوى مستوي", "مستوي مستوي")]
    [InlineData("مسؤول هيئة", "مسوول هييه")]
    [InlineData("ﺣﻘﻮﻕ ﻻ", "حقوق لا")]
    [InlineData("ا\u0653ن آن", "ان ان")]
    public void Arabic_is_compared_without_vowel_signs_and_by_the_bare_letters(string text, string folded) =>
        Assert.Equal(folded, Token.Fold(text));

    [Fact]
    public void A_Chinese_character_is_a_word() =>
        Assert.Equal(["人", "类", "命", "运", "2030", "年", "a", "𠀀"], Token.Of("人类命运，2030年A𠀀").Select(t => t.Folded));

    [Fact]
    public void A_token_says_where_it_stands()
    {
        const string text = " «Win‑win»  co\u00ADop. 人权";
        Assert.Equal(["Win", "win", "co\u00ADop", "人", "权"], Token.Of(text).Select(t => text.Substring(t.Start, t.Length)));
    }

    [Fact]
    public void A_word_without_end_is_read_in_parts()
    {
        var tokens = Token.Of(new string('x', 1000));
        Assert.Equal(1000, tokens.Sum(t => t.Length));
        Assert.All(tokens, t => Assert.InRange(t.Folded.Length, 1, TokenReader.MaxLength));
    }

    [Fact]
    public void Reading_allocates_nothing()
    {
        var text = string.Concat(Enumerable.Repeat("Côte d’Ivoire reaffirms 人权 ﬁrst; ", 100));
        Assert.Equal(700, Count(text));
        var before = GC.GetAllocatedBytesForCurrentThread();
        Count(text);
        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }

    private static int Count(string text)
    {
        var count = 0;
        var words = new TokenReader(text);
        while (words.Read())
            count++;
        return count;
    }
}
