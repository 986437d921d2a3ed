namespace Placard.Record.Tests.Votes.Measures;

public sealed class RecurringTitlesTests
{
    [Theory]
    [InlineData("The right to food : resolution /", "right to food")]
    [InlineData("Right to food: draft resolution / adopted by somebody", "right to food")]
    [InlineData("RIGHT TO FOOD", "right to food")]
    [InlineData("Situation in Ruritania, 2022-2023", "situation in ruritania")]
    [InlineData("70th anniversary of a covenant", "anniversary of covenant")]
    [InlineData("Report of the Panel on the rights of gardeners", "rights of gardeners")]
    [InlineData("Droits de l'enfant en Zürich", "droits de l enfant en zurich")]
    [InlineData("Report of the Panel", "report of panel")]
    [InlineData("2023", "")]
    public void Year_session_and_catalogue_are_taken_out_of_a_title(string title, string key) => Assert.Equal(key, TitleKey.Of(title));

    [Fact]
    public void The_key_of_a_key_is_the_key() =>
        Gen.OneOf(
                Gen.String,
                Gen.OneOf("report of ", "the ", "2020 ", "on ", "food ", ": resolution / ", "3rd ", "É-").Array[0, 12].Select(string.Concat)
            )
            .Sample(title => TitleKey.Of(TitleKey.Of(title)) == TitleKey.Of(title));

    [Fact]
    public void A_text_that_comes_back_has_a_history_and_one_that_does_not_has_none()
    {
        var first = VoteGen.Vote(BallotSheet.Empty, 2001, serial: 1, title: "Right to food");
        var second = VoteGen.Vote(BallotSheet.Empty, 2002, serial: 2, title: "The right to food : resolution /");
        var elsewhere = VoteGen.Vote(BallotSheet.Empty, 2002, serial: 3, title: "Right to food") with { Body = Body.HumanRightsCouncil };
        var amendment = VoteGen.Vote(BallotSheet.Empty, 2002, serial: 4, title: "Right to food") with { Kind = VoteKind.Amendment };

        var recurring = new RecurringTitles([second, elsewhere, amendment, first]);

        Assert.Equal([first, second], recurring.Of(second)!.Votes);
        Assert.Same(recurring.Of(first), recurring.Of(amendment));
        Assert.Null(recurring.Of(elsewhere));
        Assert.Single(recurring.All);
    }

    [Fact]
    public void The_order_of_votes_does_not_matter() =>
        Gen.Select(Gen.Int[1990, 1999], Gen.OneOf("Food", "Food 2001", "Water", ""))
            .Array[0, 30]
            .Sample(drawn =>
            {
                var votes = drawn.Select((d, i) => VoteGen.Vote(BallotSheet.Empty, d.Item1, serial: i, title: d.Item2)).ToArray();
                var (one, other) = (new RecurringTitles(votes).All, new RecurringTitles(votes.Reverse()).All);
                Assert.Equal(one.Select(r => r.Key), other.Select(r => r.Key));
                Assert.Equal(one.SelectMany(r => r.Votes), other.SelectMany(r => r.Votes));
            });
}
