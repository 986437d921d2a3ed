using static Placard.Edition.Tests.Reconciling.SampleVotes;

namespace Placard.Edition.Tests.Reconciling;

/// <summary>A word for the outcome that the tally of the same record contradicts is never taken as certain.</summary>
public sealed class OutcomeAgainstTallyTests
{
    [Fact]
    public void An_amendment_called_rejected_whose_names_and_tally_adopt_it_is_adopted_in_doubt()
    {
        var vote = Reconciled(Library.Says(Amendment("YYYYYYNNNA", Outcome.Rejected))).Single();

        Assert.Equal((Outcome.Adopted, RecordStatus.Single), (vote.Outcome, vote.Status));
        Assert.False(vote.IsOutcomeCertain);
        Assert.Equal(
            "The library calls it rejected, but its tally of 6-3-1 adopts it by the rule of the body, and the list of names adds up. "
                + "The outcome shown is that of the tally.",
            Assert.Single(vote.Doubts).Sentence
        );
    }

    [Fact]
    public void Where_the_sponsors_voted_against_their_own_amendment_nothing_is_known_of_the_outcome()
    {
        var told = Amendment("YYYYYYNNNA", Outcome.Rejected) with
        {
            Sponsors = new SponsorList([StateCode.Parse("JPN"), StateCode.Parse("KEN")], [], []),
        };

        Assert.Equal(Outcome.Unknown, Reconciled(Library.Says(told)).Single().Outcome);
    }

    [Fact]
    public void A_list_that_bears_the_word_out_leaves_the_tally_wrong_and_the_vote_in_quarantine()
    {
        var vote = Reconciled(Library.Says(Amendment("YYYNNNNAAA", Outcome.Rejected).Announcing(4, 3, 3))).Single();

        Assert.Equal((Outcome.Rejected, RecordStatus.Quarantined), (vote.Outcome, vote.Status));
        Assert.Equal([DoubtKind.ListAndTallyDiffer, DoubtKind.OutcomeAgainstTally], vote.Kinds());
    }

    [Fact]
    public void A_tally_without_names_that_contradicts_the_word_leaves_the_outcome_unknown()
    {
        var told = Amendment("YYYYYYNNNA", Outcome.Rejected) with { Ballots = BallotSheet.Empty };

        Assert.Equal(Outcome.Unknown, Reconciled(Library.Says(told)).Single().Outcome);
    }

    [Fact]
    public void A_second_source_that_agrees_with_the_tally_makes_the_outcome_certain()
    {
        var vote = Reconciled(
                Library.Says(Amendment("YYYYYYNNNA", Outcome.Rejected)),
                RollCalls.Says(Amendment("YYYYYYNNNA", Outcome.Adopted))
            )
            .Single();

        Assert.Equal((Outcome.Adopted, RecordStatus.Confirmed, true), (vote.Outcome, vote.Status, vote.IsOutcomeCertain));
    }

    [Theory]
    [InlineData(9, 0, Outcome.Adopted, false)]
    [InlineData(8, 0, Outcome.Adopted, true)]
    [InlineData(9, 1, Outcome.Rejected, false)]
    [InlineData(9, 0, Outcome.Rejected, true)]
    [InlineData(13, 1, Outcome.Rejected, false)]
    public void In_the_Security_Council_nine_yes_and_no_veto_adopt(int yes, int vetoes, Outcome stated, bool inDoubt)
    {
        string[] members = ["CHN", "AGO", "BRA", "CUB", "DEU", "EGY", "IND", "JPN", "KEN", "MEX", "NOR", "FRA", "GBR", "USA", "RUS"];
        var sheet = BallotSheet.Of(
            members.Select(
                (m, i) =>
                    KeyValuePair.Create(
                        StateCode.Parse(m),
                        i < yes ? Ballot.Yes
                            : i >= 15 - vetoes ? Ballot.No
                            : Ballot.Abstain
                    )
            )
        );
        var told = Vote("S/2031/77", sheet) with { Body = Body.SecurityCouncil, Outcome = stated };

        var vote = Reconciled(Library.Says(told)).Single();

        Assert.Equal(inDoubt, !vote.IsOutcomeCertain);
        Assert.Equal(vetoes, vote.Vetoes.Count);
    }

    [Fact]
    public void A_lost_vote_alone_under_an_adopted_text_is_not_the_vote_on_the_text()
    {
        var vote = Reconciled(RollCalls.Says(Vote("A/RES/83/5", "YYNNNNNNAA", "77") with { Body = Body.GeneralAssembly, Announced = null }))
            .Single();

        Assert.Equal(("A/RES/83/5@77", Outcome.Rejected, false), (vote.Address.ToString(), vote.Outcome, vote.IsOutcomeCertain));
    }

    [Fact]
    public void In_an_emergency_special_session_of_the_Assembly_a_simple_majority_rejects()
    {
        var told = Vote("A/ES-12/L.4", "YYYYNNNAAA") with { Body = Body.GeneralAssembly, Session = "ES-12" };

        Assert.Equal(Outcome.Rejected, Reconciled(RollCalls.Says(told)).Single().Outcome);
    }

    private static VoteObservation Amendment(string letters, Outcome outcome) =>
        Vote("A/HRC/82/L.39", letters) with
        {
            Kind = VoteKind.Amendment,
            Outcome = outcome,
        };
}
