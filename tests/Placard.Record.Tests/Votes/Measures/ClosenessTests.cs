namespace Placard.Record.Tests.Votes.Measures;

public sealed class ClosenessTests
{
    [Fact]
    public void A_draft_lost_by_two_is_turned_by_two_from_no_to_yes_or_three_who_abstained()
    {
        var closeness = Closeness.Of(Announced(Body.HumanRightsCouncil, new Tally(17, 19, 11, 0), Outcome.Rejected))!;

        Assert.False(closeness.Carried);
        Assert.Equal(-2, closeness.Tally.Margin);
        Assert.Equal(
            [(Ballot.No, Ballot.Yes, 2), (Ballot.Abstain, Ballot.Yes, 3), (Ballot.No, Ballot.Abstain, 3)],
            closeness.Turns.Select(t => (t.Change.From, t.Change.To, t.States))
        );
    }

    [Fact]
    public void A_draft_carried_by_one_is_turned_by_one_from_yes_because_a_tie_rejects()
    {
        var closeness = Closeness.Of(Announced(Body.HumanRightsCouncil, new Tally(20, 19, 8, 0), Outcome.Adopted))!;

        Assert.True(closeness.Carried);
        Assert.All(closeness.Turns, turn => Assert.Equal(1, turn.States));
        Assert.Equal(3, closeness.Turns.Count);
    }

    [Fact]
    public void A_tie_is_no_majority() =>
        Assert.False(Closeness.Of(Announced(Body.CommissionOnHumanRights, new Tally(20, 20, 13), Outcome.Rejected))!.Carried);

    [Fact]
    public void A_change_that_could_not_have_turned_the_vote_is_left_out() =>
        Assert.DoesNotContain(
            Closeness.Of(Announced(Body.HumanRightsCouncil, new Tally(28, 1, 17, 1), Outcome.Adopted))!.Turns,
            turn => turn.Change.From is Ballot.Abstain or Ballot.NotVoting
        );

    [Fact]
    public void An_Assembly_vote_lost_in_spite_of_more_yes_than_no_needed_two_thirds()
    {
        var closeness = Closeness.Of(Announced(Body.GeneralAssembly, new Tally(60, 40, 20), Outcome.Rejected))!;

        Assert.Equal((Majority.TwoThirds, true, false), (closeness.Majority, closeness.MajorityIsTold, closeness.Carried));
        Assert.Contains(new Turn(new(Ballot.Abstain, Ballot.Yes), 20), closeness.Turns);
        Assert.Contains(new Turn(new(Ballot.No, Ballot.Yes), 7), closeness.Turns);
    }

    [Fact]
    public void An_Assembly_majority_that_the_record_does_not_tell_is_marked_as_assumed()
    {
        Assert.False(Closeness.Of(Announced(Body.GeneralAssembly, new Tally(170, 4, 3), Outcome.Adopted))!.MajorityIsTold);
        Assert.True(Closeness.Of(Announced(Body.GeneralAssembly, new Tally(50, 40, 3), Outcome.Adopted))!.MajorityIsTold);
        Assert.True(
            Closeness.Of(Announced(Body.GeneralAssembly, new Tally(170, 4, 3), Outcome.Adopted), Majority.TwoThirds)!.MajorityIsTold
        );
    }

    [Fact]
    public void One_veto_rejects_and_one_state_lifts_it()
    {
        var closeness = Closeness.Of(Council("RUS", no: 1, abstain: 3))!;

        Assert.False(closeness.Carried);
        Assert.Equal(1, closeness.Vetoes);
        Assert.Equal(
            [(Ballot.No, Ballot.Yes, 1), (Ballot.No, Ballot.Abstain, 1)],
            closeness.Turns.Select(t => (t.Change.From, t.Change.To, t.States))
        );
    }

    [Fact]
    public void A_permanent_member_that_voted_yes_or_abstained_could_have_stopped_an_adopted_draft_alone()
    {
        var closeness = Closeness.Of(Council("RUS", no: 0, abstain: 4))!;

        Assert.True(closeness.Carried);
        Assert.Equal(1, closeness.Turns.Single(t => t.Change == new BallotChange(Ballot.Abstain, Ballot.No)).States);
        Assert.Equal(3, closeness.Turns.Single(t => t.Change == new BallotChange(Ballot.Yes, Ballot.Abstain)).States);
    }

    [Fact]
    public void The_margin_in_the_Security_Council_is_counted_from_nine_and_a_veto_leaves_none()
    {
        // One yes, one no and thirteen abstentions are eight votes short, not a tie.
        var lost = Council("RUS", no: 1, abstain: 13) with
        {
            Outcome = Outcome.Rejected,
        };
        Assert.Equal((1, 8), (lost.Tally!.Value.Yes, lost.Margin!.Value));
        Assert.Equal(8, Closeness.Of(lost)!.Margin);

        var vetoed = Council("RUS", no: 1, abstain: 1) with { Outcome = Outcome.Rejected };
        Assert.Null(vetoed.Margin);
        Assert.Null(Closeness.Of(vetoed)!.Margin);

        Assert.Equal(2, (Council("RUS", no: 0, abstain: 4) with { Outcome = Outcome.Adopted }).Margin);
    }

    [Fact]
    public void Where_the_Assembly_needed_two_thirds_the_margin_is_counted_from_them() =>
        Assert.Equal(20, Announced(Body.GeneralAssembly, new Tally(60, 40, 20), Outcome.Rejected).Margin);

    [Fact]
    public void An_emergency_special_session_needs_two_thirds_except_on_motions()
    {
        var vote = Announced(Body.GeneralAssembly, new Tally(62, 58, 42), Outcome.Rejected) with { Session = "ES-10" };
        Assert.Equal((Majority.TwoThirds, true), (Closeness.Of(vote)!.Majority, Closeness.Of(vote)!.MajorityIsTold));
        Assert.Equal(Majority.Simple, Closeness.Of(vote with { Kind = VoteKind.Procedure, Outcome = Outcome.Adopted })!.Majority);
    }

    [Fact]
    public void A_motion_of_procedure_knows_no_veto_and_seven_were_enough_until_1965()
    {
        Assert.True(Closeness.Of(Council("RUS", no: 1, abstain: 3) with { Kind = VoteKind.Procedure })!.Carried);

        var old = BallotSheet.Of(Council("RUS", no: 0, abstain: 4).Ballots.Where(b => b.Value == Ballot.Yes).Take(7));
        Assert.True(
            Closeness.Of(Council("RUS", 0, 0) with { Ballots = old, Tally = old.ToTally(), Date = new PartialDate(1960) })!.Carried
        );
        Assert.False(
            Closeness.Of(Council("RUS", 0, 0) with { Ballots = old, Tally = old.ToTally(), Date = new PartialDate(1966) })!.Carried
        );
    }

    [Fact]
    public void Without_a_vote_or_names_where_names_decide_there_is_nothing_to_measure()
    {
        Assert.Null(Closeness.Of(Announced(Body.HumanRightsCouncil, null, Outcome.Unknown)));
        Assert.Null(Closeness.Of(Announced(Body.HumanRightsCouncil, new Tally(0, 0, 0), Outcome.AdoptedWithoutVote)));
        Assert.Null(Closeness.Of(Announced(Body.SecurityCouncil, new Tally(14, 1, 0), Outcome.Rejected)));
    }

    [Fact]
    public void The_fewest_states_turn_the_vote_and_one_fewer_do_not() =>
        Gen.Select(Gen.Int[0, 60], Gen.Int[0, 60], Gen.Int[0, 60], Gen.OneOf(Majority.Simple, Majority.TwoThirds))
            .Sample(
                (yes, no, abstain, majority) =>
                {
                    if (yes + no == 0)
                        return;
                    var before = Closeness.Of(Announced(Body.GeneralAssembly, new Tally(yes, no, abstain, 0), Outcome.Unknown), majority)!;
                    foreach (var turn in before.Turns)
                    {
                        Assert.Equal(!before.Carried, CarriesAfter(turn.States));
                        Assert.True(turn.States == 1 || CarriesAfter(turn.States - 1) == before.Carried);

                        bool CarriesAfter(int states)
                        {
                            int Moved(Ballot ballot, int count) =>
                                count + (turn.Change.To == ballot ? states : 0) - (turn.Change.From == ballot ? states : 0);
                            var (y, n) = (Moved(Ballot.Yes, yes), Moved(Ballot.No, no));
                            return majority == Majority.Simple ? y > n : y > 0 && 3 * y >= 2 * (y + n);
                        }
                    }
                }
            );

    private static VoteEvent Announced(Body body, Tally? tally, Outcome outcome) =>
        VoteGen.Vote(BallotSheet.Empty) with
        {
            Body = body,
            Tally = tally,
            Outcome = outcome,
            Date = new PartialDate(2022, 10, 6),
        };

    // Fifteen members; those named first vote no, then abstain, the rest yes. The abstaining include no permanent member but the one named.
    private static VoteEvent Council(string first, int no, int abstain)
    {
        string[] members = [first, .. "AGO BRA CUB DEU EGY IND JPN KEN MEX NOR CHN FRA GBR USA".Split(' ')];
        var sheet = BallotSheet.Of(
            members.Select(
                (m, i) =>
                    KeyValuePair.Create(
                        StateCode.Parse(m),
                        i < no ? Ballot.No
                            : i < no + abstain ? Ballot.Abstain
                            : Ballot.Yes
                    )
            )
        );
        return VoteGen.Vote(sheet) with { Body = Body.SecurityCouncil, Date = new PartialDate(2022) };
    }
}
