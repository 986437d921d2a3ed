using Placard.Record.Texts.Weakening;

namespace Placard.Record.Tests.Texts.Weakening;

public class VerbReaderTests
{
    [Theory]
    [InlineData("Calls upon all towns to light lamps;", "call upon")]
    [InlineData("Also strongly urges towns to light lamps;", "urge")]
    [InlineData("Expressing its deep and growing concern at dark streets,", "express concern")]
    [InlineData("Deeply concerned at dark streets,", "concerned")]
    [InlineData("Notes, in this regard, with appreciation the work of lamplighters;", "note with appreciation")]
    [InlineData("Reiterates its call upon towns to light lamps;", "reiterate call")]
    [InlineData("Reiterates the importance of support for lamplighters;", "reiterate")]
    [InlineData("Continues to urge towns to light lamps;", "urge")]
    [InlineData("Emphasising that lamps burn,", "emphasize")]
    public void A_paragraph_opens_with_a_verb_of_the_ladder(string text, string expression) =>
        Assert.Equal(expression, VerbReader.Read(text)[0].Expression);

    [Theory]
    [InlineData("To light lamps;")]
    [InlineData("to invite lamplighters to the fair;")]
    [InlineData("The demands of towns were met,")]
    public void Not_every_paragraph_does(string text) => Assert.Empty(VerbReader.Read(text));

    [Fact]
    public void Further_clauses_begin_with_verbs_of_their_own()
    {
        var verbs = VerbReader.Read(
            "Condemns the theft of oil and wicks, and strongly urges towns to guard them; also invites guilds, their needs and demands "
                + "of the season apart, to help;"
        );
        Assert.Equal(["condemn", "urge", "invite"], verbs.Select(v => v.Expression));
        Assert.Equal(5, verbs[1].Points);
    }

    [Theory]
    [InlineData("Strongly condemns the theft of oil;", "Condemns the theft of oil;")]
    [InlineData("Condemns in the strongest possible terms the theft of oil;", "Condemns the theft of oil;")]
    [InlineData("Gravely concerned at the theft of oil,", "Deeply concerned at the theft of oil,")]
    public void Words_beside_a_verb_strengthen_it(string stronger, string weaker) =>
        Assert.True(VerbReader.Read(stronger)[0].StrengthOn(Scale.Blame) > VerbReader.Read(weaker)[0].StrengthOn(Scale.Blame));
}
