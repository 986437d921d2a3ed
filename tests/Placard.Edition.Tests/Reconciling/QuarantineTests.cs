using Placard.Edition.Reconciling;
using Placard.Record.Seats;
using static Placard.Edition.Tests.Reconciling.SampleVotes;

namespace Placard.Edition.Tests.Reconciling;

public sealed class QuarantineTests
{
    [Fact]
    public void A_roll_call_whose_list_and_tally_differ_is_quarantined_and_keeps_its_ballots()
    {
        var vote = Reconciled(Library.Says(Vote("A/HRC/RES/31/5", "YYYYYYNNAA").Announcing(7, 2, 1))).Single();

        Assert.Equal(RecordStatus.Quarantined, vote.Status);
        Assert.Equal(new Tally(7, 2, 1), vote.Tally);
        Assert.Equal(Sheet("YYYYYYNNAA"), vote.Ballots);
        Assert.False(vote.IsMeasurable);
        var doubt = Assert.Single(vote.Doubts);
        Assert.Equal(DoubtKind.ListAndTallyDiffer, doubt.Kind);
        Assert.Equal("The library announces 7-2-1, but its list of names counts 6-2-2.", doubt.Sentence);
    }

    [Theory]
    [InlineData(2, RecordStatus.Quarantined, "most of the list is missing.")]
    [InlineData(47, RecordStatus.Quarantined, "most of the list is missing.")]
    [InlineData(60, RecordStatus.Single, "part of the list may be missing.")]
    [InlineData(100, RecordStatus.Single, null)]
    public void A_list_that_names_few_of_the_members_and_states_no_tally_falls_short(int listed, RecordStatus status, string? sentence)
    {
        var day = new PartialDate(2016, 12, 1);
        var states = StateRegister.Default.All.Where(s => s.WasMember(day)).Take(listed).Select(s => s.Code);
        var cut = Vote("A/RES/71/999", BallotSheet.Of(states.Select(s => KeyValuePair.Create(s, Ballot.Yes)))) with
        {
            Body = Body.GeneralAssembly,
            Date = day,
            Announced = null,
        };

        var vote = Assert.Single(Reconciler.Reconcile([RollCalls.Says(cut)], StateRegister.Default, Seats));
        Assert.Equal(status, vote.Status);
        Assert.Equal(
            sentence is null
                ? []
                :
                [
                    $"The roll calls lists {listed} of the 193 members that the General Assembly had on 2016-12-01, and gives no tally: {sentence}",
                ],
            vote.Doubts.Where(d => d.Kind == DoubtKind.ListFallsShort).Select(d => d.Sentence)
        );

        var announced = cut with { Announced = cut.Ballots.ToTally() };
        Assert.Empty(Assert.Single(Reconciler.Reconcile([RollCalls.Says(announced)], StateRegister.Default, Seats)).Doubts);
    }

    [Fact]
    public void A_list_of_a_body_whose_members_are_not_known_falls_short_of_nothing()
    {
        var vote = Vote("S/RES/2345", "YY") with { Body = Body.SecurityCouncil, Announced = null };
        Assert.DoesNotContain(DoubtKind.ListFallsShort, Reconciled(RollCalls.Says(vote)).Single().Kinds());
    }

    [Fact]
    public void Names_that_fit_the_tally_of_another_vote_and_not_their_own_are_copied()
    {
        var votes = Reconciled(
            Library.Says(
                Vote("A/HRC/RES/33/19", "YYYYYNAAAA", "1"),
                Vote("A/HRC/33/L.36", "YYYYYNAAAA", "2").Announcing(4, 5, 1) with
                {
                    Kind = VoteKind.Amendment,
                }
            )
        );

        Assert.Equal(RecordStatus.Single, votes.At("A/HRC/RES/33/19").Status);
        var copied = votes.At("A/HRC/33/L.36");
        Assert.Equal(RecordStatus.Quarantined, copied.Status);
        var doubt = Assert.Single(copied.Doubts);
        Assert.Equal(DoubtKind.NamesOfAnotherVote, doubt.Kind);
        Assert.Equal("A/HRC/RES/33/19", doubt.Other.ToString());
        Assert.Equal(
            "The library lists the names of A/HRC/RES/33/19, whose tally of 5-1-4 they fit; for this vote it announces 4-5-1.",
            doubt.Sentence
        );
    }

    [Fact]
    public void Two_votes_on_which_all_did_the_same_and_whose_tallies_both_fit_copied_nothing()
    {
        var votes = Reconciled(Library.Says(Vote("A/HRC/RES/24/13", "YYYYYNAAAA", "1"), Vote("A/HRC/RES/24/14", "YYYYYNAAAA", "2")));

        Assert.All(votes, v => Assert.Equal(RecordStatus.Single, v.Status));
        Assert.All(votes, v => Assert.Empty(v.Doubts));
    }

    [Fact]
    public void A_nearly_unanimous_list_is_no_sign_of_copying()
    {
        var votes = Reconciled(
            Library.Says(Vote("A/HRC/RES/25/27", "YYYYYYYYYN", "1"), Vote("A/HRC/RES/25/28", "YYYYYYYYYN", "2").Announcing(8, 1, 1))
        );

        Assert.Equal([DoubtKind.ListAndTallyDiffer], votes.At("A/HRC/RES/25/28").Kinds());
    }

    [Fact]
    public void A_ballot_of_a_state_that_was_no_member_that_day_quarantines_a_list_that_adds_up()
    {
        var sheet = Sheet("YYYYYYNNA ").With("SWZ", Ballot.Yes);
        var vote = Reconciled(Library.Says(Vote("A/HRC/RES/16/31", sheet))).Single();

        Assert.Equal(RecordStatus.Quarantined, vote.Status);
        var doubt = Assert.Single(vote.Doubts);
        Assert.Equal(DoubtKind.NotAMember, doubt.Kind);
        Assert.Equal([StateCode.Parse("SWZ")], doubt.States);
        Assert.Contains("which was no member of the Human Rights Council on 2016-06-28", doubt.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void A_state_that_had_left_may_stand_on_the_list_as_not_voting()
    {
        var sheet = Sheet("YYYYYYNNA ").With("SWZ", Ballot.NotVoting);

        Assert.Equal(RecordStatus.Single, Reconciled(Library.Says(Vote("A/HRC/RES/38/2", sheet))).Single().Status);
    }

    [Theory]
    [InlineData(27, RecordStatus.Single)]
    [InlineData(26, RecordStatus.Quarantined)]
    public void A_term_may_have_ended_a_day_later_than_one_source_says(int lastDay, RecordStatus expected)
    {
        var seats = new SeatRegister(
            Members.Select(m => new SeatTerm(
                Body.HumanRightsCouncil,
                m,
                RegionalGroup.None,
                new DateRange(null, m == Members[0] ? new DateOnly(2016, 6, lastDay) : null),
                ""
            ))
        );
        var votes = Edition.Reconciling.Reconciler.Reconcile(
            [Library.Says(Vote("A/HRC/RES/16/31", "YYYYYYNNAA"))],
            StateRegister.Default,
            seats
        );

        Assert.Equal(expected, votes.Single().Status);
    }

    [Theory]
    [InlineData(1971, 12, 5, RecordStatus.Single)]
    [InlineData(1971, 11, 0, RecordStatus.Single)]
    [InlineData(1971, 3, 1, RecordStatus.Quarantined)]
    public void Where_seats_are_not_known_a_voter_must_be_a_member_of_the_United_Nations_or_about_to_be(
        int year,
        int month,
        int day,
        RecordStatus expected
    )
    {
        var vote = Vote("E/CN.4/RES/1 (XXVII)", Sheet("YYYYYYNNA ").With("ARE", Ballot.Yes)) with
        {
            Body = Body.CommissionOnHumanRights,
            Date = new PartialDate(year, month, day),
        };

        Assert.Equal(expected, Reconciled(Library.Says(vote)).Single().Status);
    }

    [Theory]
    [InlineData("0001-01-01")]
    [InlineData("9999-12-31")]
    public void A_date_at_the_end_of_the_calendar_does_no_harm(string date)
    {
        var vote = Vote("A/HRC/RES/16/31", "YYYYYYNNAA") with { Date = PartialDate.Parse(date, null) };

        Assert.Single(Reconciled(Library.Says(vote)));
    }

    [Fact]
    public void A_month_is_any_of_its_days()
    {
        var seats = new SeatRegister([
            .. Members.Select(m => new SeatTerm(
                Body.HumanRightsCouncil,
                m,
                RegionalGroup.None,
                new DateRange(null, new DateOnly(2016, 6, 2)),
                ""
            )),
        ]);
        var vote = Vote("A/HRC/RES/16/31", "YYYYYYNNAA") with { Date = new PartialDate(2016, 6) };

        Assert.Equal(
            RecordStatus.Single,
            Edition.Reconciling.Reconciler.Reconcile([Library.Says(vote)], StateRegister.Default, seats).Single().Status
        );
    }

    [Fact]
    public void A_recorded_vote_with_neither_names_nor_figures_is_quarantined()
    {
        var vote = Vote("A/HRC/18/L.33", "") with { Announced = null };

        var quarantined = Reconciled(Library.Says(vote)).Single();

        Assert.Equal(RecordStatus.Quarantined, quarantined.Status);
        Assert.Equal(
            ["The library calls the vote recorded, and gives neither a tally nor a list of names."],
            quarantined.Doubts.Select(d => d.Sentence)
        );
        Assert.Equal(Outcome.Unknown, quarantined.Outcome);
    }

    [Fact]
    public void A_tally_without_a_list_stands_and_says_so()
    {
        var vote = Reconciled(Library.Says(Vote("A/HRC/15/L.35", "").Announcing(25, 19, 3))).Single();

        Assert.Equal(RecordStatus.Single, vote.Status);
        Assert.Equal(new Tally(25, 19, 3), vote.Tally);
        Assert.Equal(Outcome.Adopted, vote.Outcome);
        Assert.False(vote.IsMeasurable);
        Assert.Equal([DoubtKind.NoList], vote.Kinds());
    }

    [Fact]
    public void A_voter_listed_twice_with_different_ballots_quarantines_the_list()
    {
        var vote = Reconciled(Library.Says(Vote("A/HRC/51/L.43", "YYYYYYNNA ") with { Repeated = [Members[9]] })).Single();

        Assert.Equal(RecordStatus.Quarantined, vote.Status);
        Assert.Equal([DoubtKind.RepeatedVoter], vote.Kinds());
        Assert.Contains("more than once", vote.Doubts[0].Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_that_cannot_be_resolved_is_told_and_counts_toward_the_tally()
    {
        var vote = Reconciled(
                Library.Says(
                    Vote("A/HRC/RES/31/5", "YYYYYYNNA ").Announcing(6, 2, 2) with
                    {
                        Unresolved = [new("ATLANTIS", Ballot.Abstain)],
                    }
                )
            )
            .Single();

        Assert.Equal(RecordStatus.Single, vote.Status);
        Assert.Equal(["The library lists “ATLANTIS”, which could not be resolved to a state."], vote.Doubts.Select(d => d.Sentence));
    }

    [Fact]
    public void A_copied_sheet_is_always_found()
    {
        Gen.Select(Gen.OneOf('Y', 'N', 'A').Array[10], Gen.Int[0, 10], Gen.Int[0, 10], Gen.Int[0, 10])
            .Select((letters, yes, no, abstain) => (Sheet: Sheet(new string(letters)), Announced: new Tally(yes, no, abstain)))
            .Where(c =>
                c.Sheet.ToTally() is var t
                && t.Cast - Math.Max(t.Yes, Math.Max(t.No, t.Abstain)) >= 3
                && (t.Yes, t.No, t.Abstain) != (c.Announced.Yes, c.Announced.No, c.Announced.Abstain)
            )
            .Sample(c =>
            {
                var copy = Vote("A/HRC/33/L.36", c.Sheet, "2") with { Announced = c.Announced };
                var votes = Reconciled(Library.Says(Vote("A/HRC/RES/33/19", c.Sheet, "1"), copy));
                var found = votes.At("A/HRC/33/L.36");
                Assert.Equal(RecordStatus.Quarantined, found.Status);
                Assert.Equal([DoubtKind.NamesOfAnotherVote], found.Kinds());
            });
    }
}
