using Placard.Record.Texts.Families;

namespace Placard.Record.Tests.Texts.Families;

public class CitedTextTests
{
    [Theory]
    [InlineData("Recalling its resolutions 90/2 of 21 March 2089 and 92/2 of 3 April 2093", "A/HRC/RES/90/2 A/HRC/RES/92/2")]
    [InlineData(
        "Recalling General Assembly resolutions 68/181 and 70/161, and Council resolution 92/4",
        "A/RES/68/181 A/RES/70/161 A/HRC/RES/92/4"
    )]
    [InlineData("Recalling the Lamp Compact, adopted by the General Assembly in its resolution 99/1", "A/RES/99/1")]
    [InlineData("By which the Assembly lit the lamps, and recalling its decision 92/115", "A/HRC/DEC/92/115")]
    [InlineData("Recalling Security Council resolution 2444 (2018)", "S/RES/2444 (2018)")]
    [InlineData("Recalling Economic and Social Council resolution 2021/2 B of 8 June 2021", "E/RES/2021/2 B")]
    [InlineData("Taking note of the report A/AC.154/415 and of A/RES/77/137", "A/RES/77/137")]
    [InlineData("Recalling its resolution S-27/1 of 5 December 2097", "A/HRC/RES/S-27/1")]
    public void A_number_is_of_the_body_named_before_it(string words, string cited) =>
        Assert.Equal(cited, string.Join(' ', CitedText.In(Text(words), Body.HumanRightsCouncil).Select(c => c.Symbol.ToString())));

    private static StructuredText Text(string words)
    {
        var composer = new TextBuilder();
        composer.Add(ParagraphKind.Preambular, "", words);
        return new StructuredText { Paragraphs = composer.Paragraphs };
    }
}
