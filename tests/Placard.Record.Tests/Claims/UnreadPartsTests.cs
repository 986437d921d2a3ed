using Placard.Record.Claims;

namespace Placard.Record.Tests.Claims;

public class UnreadPartsTests
{
    private const string Elected = "Viet Nam was elected to the Human Rights Council in October 2022 with 145 votes";

    [Theory]
    [InlineData(Elected + " after Malaysia withdrew.", "after Malaysia withdrew")]
    [InlineData(Elected + ", ten fewer than the Maldives.", "ten fewer than the Maldives")]
    [InlineData(Elected + " for a term of two years.", "for a term of two years")]
    [InlineData(Elected + " as the representative of the African Group.", "as the representative of the African Group")]
    [InlineData(Elected + ", the highest in its regional group.", "the highest in its regional group")]
    [InlineData(Elected + " in the second round of voting.", "in the second round of voting")]
    [InlineData("China ratified the Convention against Torture in 1988, a year before Pakistan.", "before Pakistan")]
    [InlineData(
        "China ratified the Convention against Torture in 1988 and its Optional Protocol in 2008.",
        "its Optional Protocol in 2008"
    )]
    [InlineData(
        "Slovenia received 254 recommendations in its fourth UPR, three times as many as in its first.",
        "three times as many as in its first"
    )]
    [InlineData("China accepted 55 recommendations of its first UPR and implemented all of them.", "implemented all of them")]
    [InlineData("Malaysia is not a party to the ICERD, while Singapore acceded to it in 2015.", "while Singapore acceded to it in 2015")]
    public void A_part_that_no_rule_read_is_shown_as_not_checkable_beside_what_was_read(string sentence, string part)
    {
        var unread = Unread(sentence);

        Assert.Contains(part, unread);
    }

    [Theory]
    [InlineData(Elected + ".")]
    [InlineData("Resolution 51/20 was adopted by 29 votes to 3, with 15 abstentions.")]
    [InlineData("In resolution 51/20, China, Pakistan and Venezuela voted against, and 15 members abstained.")]
    [InlineData("China ratified the Convention against Torture in 1988 although it is far away.")]
    [InlineData("China is large, and after dinner Malaysia withdrew.")]
    public void What_was_read_and_what_no_record_could_tell_is_left_alone(string sentence) => Assert.Empty(Unread(sentence));

    [Fact]
    public void A_year_counted_from_another_is_not_taken_for_that_other()
    {
        var claims = Found(
            "Costa Rica ran for the Human Rights Council in 2019 and lost; three years later it was elected to it with 134 votes."
        );

        Assert.All(claims.Where(c => c.Kind == ClaimKind.Election && c.Words.Start > 60), c => Assert.Equal("three years later", c.Turned));
    }

    private static List<string> Unread(string sentence) =>
        [.. Found(sentence).OfType<Placard.Record.Claims.Unheld.UnheldClaim>().Select(c => c.Sentence.WordsOf(c.Words))];

    private static IReadOnlyList<Claim> Found(string text) =>
        new ClaimFinder(ClaimRules.All).Find(new ClaimDocument([text], default), TestContext.Current.CancellationToken).Claims;
}
