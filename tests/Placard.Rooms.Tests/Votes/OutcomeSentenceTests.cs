using Placard.Rooms.Votes;

namespace Placard.Rooms.Tests.Votes;

public class OutcomeSentenceTests
{
    private static readonly VoteEvent Rejected = HandMadeVotes.Vote("A/HRC/99/L.1", "CHN=N USA=Y BRA=N CUB=A");

    [Fact]
    public void A_vote_is_told_with_its_tally_and_its_day() =>
        Assert.Equal("Rejected by 2 to 1, with 1 abstention, on 6 October 2022.", OutcomeSentence.Of(Rejected));

    [Fact]
    public void Figures_of_a_record_that_contains_an_error_are_never_told_as_certain() =>
        Assert.Equal(
            "Rejected on 6 October 2022; its record contains an error, and the tally of 1-2-1 is in doubt.",
            OutcomeSentence.Of(Rejected with { Status = RecordStatus.Quarantined })
        );

    [Fact]
    public void Where_the_error_reaches_the_outcome_that_is_in_doubt_too() =>
        Assert.Equal(
            "Rejected on 6 October 2022; its record contains an error, and the outcome and the tally of 1-2-1 are in doubt.",
            OutcomeSentence.Of(
                Rejected with
                {
                    Status = RecordStatus.Quarantined,
                    Doubts = [new Doubt(DoubtKind.OutcomeAgainstTally, "It says otherwise.", [])],
                }
            )
        );
}
