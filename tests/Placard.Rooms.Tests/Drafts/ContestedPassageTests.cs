using Placard.Record.Texts.Contested;
using Placard.Rooms.Drafts.Contested;
using Placard.Rooms.Tests.Votes;

namespace Placard.Rooms.Tests.Drafts;

public class ContestedPassageTests
{
    private static readonly VoteEvent Divided = HandMadeVotes.Vote("A/HRC/RES/51/1", "CHN=N USA=Y FRA=Y");
    private static readonly VoteEvent Agreed = Divided with { Method = VoteMethod.WithoutVote, Outcome = Outcome.AdoptedWithoutVote };
    private static readonly ContestedFamily Family = new("win-win", true, []);

    [Theory]
    [InlineData(9, 1, false)]
    [InlineData(8, 1, true)]
    [InlineData(0, 4, true)]
    public void Words_that_too_many_agreed_texts_have_are_a_formula_unless_somebody_is_known_to_have_objected(
        int divided,
        int agreed,
        bool isFormula
    )
    {
        Assert.Equal(isFormula, Passage(divided, agreed, null).IsFormula);
        Assert.False(Passage(divided, agreed, Family).IsFormula);
    }

    [Fact]
    public void Words_of_which_no_decision_is_known_are_none()
    {
        Assert.False(Passage(0, 0, null).IsFormula);
        Assert.Equal(0, Passage(0, 0, null).ShareWithoutVote);
    }

    private static ContestedPassage Passage(int divided, int agreed, ContestedFamily? family) =>
        new(
            [new ContestedPlace(default, "win-win", 0)],
            family,
            [
                .. Enumerable.Repeat(new CarrierText(null!, Divided), divided),
                .. Enumerable.Repeat(new CarrierText(null!, Agreed), agreed),
                new CarrierText(null!, null),
            ],
            null,
            null,
            []
        );
}
