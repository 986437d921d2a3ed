using static Placard.Edition.Tests.Reconciling.SampleVotes;

namespace Placard.Edition.Tests.Reconciling;

public sealed class WitnessTests
{
    private const string Symbol = "A/HRC/RES/55/28";

    [Fact]
    public void One_source_that_adds_up_is_single()
    {
        var vote = Reconciled(Library.Says(Vote(Symbol, "YYYYYYNNAA"))).Single();

        Assert.Equal(RecordStatus.Single, vote.Status);
        Assert.Empty(vote.Doubts);
        Assert.Equal(Outcome.Adopted, vote.Outcome);
        Assert.Equal(VoteMethod.Recorded, vote.Method);
    }

    [Fact]
    public void Independent_sources_that_agree_confirm_a_vote()
    {
        var vote = Reconciled(Library.Says(Vote(Symbol, "YYYYYYNNAA")), Document.Says(Vote(Symbol, "YYYYYYNNAA"))).Single();

        Assert.Equal(RecordStatus.Confirmed, vote.Status);
        Assert.Equal(["unxml-text", "ohchr-votes"], vote.Witnesses.Select(w => w.Origin.Source.ToString()));
    }

    [Fact]
    public void Copies_of_one_original_do_not_confirm_each_other()
    {
        Assert.Equal(
            RecordStatus.Single,
            Reconciled(Document.Says(Vote(Symbol, "YYYYYYNNAA")), Extract.Says(Vote(Symbol, "YYYYYYNNAA"))).Single().Status
        );
    }

    [Fact]
    public void Sound_sources_that_differ_on_a_ballot_dispute_the_vote_and_both_versions_are_kept()
    {
        var vote = Reconciled(Library.Says(Vote(Symbol, "YYYYYYNNAA")), Document.Says(Vote(Symbol, "YYYYYYNNNA"))).Single();

        Assert.Equal(RecordStatus.Disputed, vote.Status);
        Assert.Equal(Sheet("YYYYYYNNNA"), vote.Ballots);
        Assert.Equal(new Tally(6, 3, 1, 0), vote.Tally);
        Assert.Equal([Sheet("YYYYYYNNNA"), Sheet("YYYYYYNNAA")], vote.Witnesses.Select(w => w.Ballots));
        var doubt = Assert.Single(vote.Doubts);
        Assert.Equal(DoubtKind.BallotsDiffer, doubt.Kind);
        Assert.Equal([Members[8]], doubt.States);
        Assert.Contains("The document and The library give different ballots to", doubt.Sentence, StringComparison.Ordinal);
        Assert.Contains("(no or abstain)", doubt.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_that_leaves_out_the_absent_does_not_differ_by_their_absence()
    {
        var list = Vote(Symbol, "YYYYYYNNA ") with { OmitsAbsent = true, Announced = null };
        var vote = Reconciled(RollCalls.Says(list), Document.Says(Vote(Symbol, "YYYYYYNNAX"))).Single();

        Assert.Equal(RecordStatus.Confirmed, vote.Status);
        Assert.Equal(Ballot.NotVoting, vote.Ballots[Members[9]]);
    }

    [Fact]
    public void The_absent_are_taken_from_the_best_list_that_names_them_and_agrees_in_every_ballot()
    {
        var cast = Vote(Symbol, "YYYYYYNNA ") with { OmitsAbsent = true };
        var best = Starter.Says(cast with { Announced = cast.Announced!.Value with { NotVoting = null } });

        var vote = Reconciled(best, Library.Says(Vote(Symbol, "YYYYYYNNAX"))).Single();

        Assert.Equal(Sheet("YYYYYYNNAX"), vote.Ballots);
        Assert.Equal(new Tally(6, 2, 1, 1), vote.Tally);
        Assert.Equal(Sheet("YYYYYYNNA "), vote.Witnesses[0].Ballots);
        Assert.Equal(Sheet("YYYYYYNNA "), Reconciled(best, Library.Says(Vote(Symbol, "YYYYYYNAAX"))).Single().Ballots);
    }

    [Fact]
    public void A_session_that_no_source_names_is_that_of_the_symbol()
    {
        Assert.Equal("55", Reconciled(Starter.Says(Vote(Symbol, "YYYYYYNNAA"))).Single().Session);
    }

    [Fact]
    public void A_list_that_leaves_out_the_absent_differs_where_it_leaves_out_a_voter()
    {
        var list = Vote(Symbol, "YYYYYYNNA ") with { OmitsAbsent = true, Announced = null };

        Assert.Equal(RecordStatus.Disputed, Reconciled(RollCalls.Says(list), Document.Says(Vote(Symbol, "YYYYYYNNAA"))).Single().Status);
    }

    [Fact]
    public void A_broken_list_beside_a_sound_one_is_noted_and_quarantines_nothing()
    {
        var lost = Vote(Symbol, "YYYYYYNN A") with { Announced = null };
        var vote = Reconciled(Extract.Says(lost), Document.Says(Vote(Symbol, "YYYYYYNNAA")), Library.Says(Vote(Symbol, "YYYYYYNNAA")))
            .Single();

        Assert.Equal(RecordStatus.Confirmed, vote.Status);
        Assert.Equal(Sheet("YYYYYYNNAA"), vote.Ballots);
        Assert.Equal(
            ["The document announces 6-2-2, but the list of names in The extract counts 6-2-1."],
            vote.Doubts.Select(d => d.Sentence)
        );
    }

    [Fact]
    public void A_list_that_misses_the_tally_of_its_own_document_is_quarantined()
    {
        var text = Vote(Symbol, "").Announcing(6, 2, 2);
        var list = Vote(Symbol, "YYYYYYNNA ") with { Announced = null };

        var vote = Reconciled(Document.Says(text), Extract.Says(list)).Single();

        Assert.Equal(RecordStatus.Quarantined, vote.Status);
        Assert.Equal(new Tally(6, 2, 2), vote.Tally);
    }

    [Fact]
    public void The_document_is_followed_where_the_library_does_not_add_up()
    {
        var vote = Reconciled(Library.Says(Vote(Symbol, "YYYYYYNNNA").Announcing(6, 2, 2)), Document.Says(Vote(Symbol, "YYYYYYNNAA")))
            .Single();

        Assert.Equal(RecordStatus.Single, vote.Status);
        Assert.Equal(Sheet("YYYYYYNNAA"), vote.Ballots);
        Assert.Equal([DoubtKind.ListAndTallyDiffer], vote.Kinds());
    }

    [Fact]
    public void A_vote_claimed_without_names_or_figures_does_not_outweigh_the_document()
    {
        var vote = Reconciled(Library.Says(Vote(Symbol, "") with { Announced = null }), Document.Says(Adoption(Symbol))).Single();

        Assert.Equal(Outcome.AdoptedWithoutVote, vote.Outcome);
        Assert.Equal(VoteMethod.WithoutVote, vote.Method);
        Assert.Equal(RecordStatus.Single, vote.Status);
        Assert.Equal([DoubtKind.OutcomesDiffer, DoubtKind.NoList], vote.Kinds());
        Assert.Equal(
            "According to The document it was adopted without a vote, according to The library put to the vote.",
            vote.Doubts[0].Sentence
        );
    }

    [Fact]
    public void A_roll_call_against_an_adoption_without_a_vote_is_a_dispute()
    {
        var vote = Reconciled(Library.Says(Vote(Symbol, "YYYYYYNNAA")), Document.Says(Adoption(Symbol))).Single();

        Assert.Equal(RecordStatus.Disputed, vote.Status);
        Assert.Equal(Outcome.AdoptedWithoutVote, vote.Outcome);
        Assert.Null(vote.Tally);
        Assert.Empty(vote.Ballots);
        Assert.Equal([DoubtKind.OutcomesDiffer], vote.Kinds());
    }

    [Fact]
    public void Two_sources_confirm_an_adoption_without_a_vote()
    {
        Assert.Equal(RecordStatus.Confirmed, Reconciled(Library.Says(Adoption(Symbol)), Document.Says(Adoption(Symbol))).Single().Status);
    }

    [Fact]
    public void A_tally_alone_can_confirm_a_list_or_dispute_it()
    {
        var list = Document.Says(Vote(Symbol, "YYYYYYNNAA"));

        Assert.Equal(RecordStatus.Confirmed, Reconciled(list, Library.Says(Vote(Symbol, "").Announcing(6, 2, 2))).Single().Status);
        var disputed = Reconciled(list, Library.Says(Vote(Symbol, "").Announcing(7, 2, 1))).Single();
        Assert.Equal(RecordStatus.Disputed, disputed.Status);
        Assert.Equal(["The document gives 6-2-2, The library 7-2-1."], disputed.Doubts.Select(d => d.Sentence));
    }

    [Fact]
    public void A_correction_settles_what_others_dispute_and_keeps_them_beside_it()
    {
        var vote = Reconciled(
                Library.Says(Vote(Symbol, "YYYYYYNNAA")),
                Document.Says(Vote(Symbol, "YYYYYYNNNA")),
                Correction.Says(Vote(Symbol, "YYYYYYNNAA"))
            )
            .Single();

        Assert.Equal(RecordStatus.Confirmed, vote.Status);
        Assert.Equal(Sheet("YYYYYYNNAA"), vote.Ballots);
        Assert.Equal(3, vote.Witnesses.Count);
        Assert.Equal([DoubtKind.BallotsDiffer], vote.Kinds());
    }

    [Fact]
    public void Dates_a_day_apart_are_one_date_and_dates_months_apart_may_be_two_votes()
    {
        VoteEvent Dated(int month, int day) =>
            Reconciled(
                    Document.Says(Vote(Symbol, "YYYYYYNNAA")),
                    Library.Says(Vote(Symbol, "YYYYYYNNAA") with { Date = new PartialDate(2016, month, day) })
                )
                .Single();

        Assert.Empty(Dated(6, 29).Doubts);
        Assert.Equal((RecordStatus.Confirmed, DoubtKind.DatesDiffer), (Dated(7, 5).Status, Dated(7, 5).Doubts.Single().Kind));
        Assert.Equal(RecordStatus.Disputed, Dated(12, 5).Status);
        Assert.Equal(new PartialDate(2016, 6, 28), Dated(12, 5).Date);
    }

    [Fact]
    public void Dates_months_apart_within_one_lineage_are_a_slip_and_no_dispute()
    {
        var vote = Reconciled(
                Document.Says(Vote(Symbol, "YYYYYYNNAA")),
                Extract.Says(Vote(Symbol, "YYYYYYNNAA") with { Date = new PartialDate(2016, 12, 5) })
            )
            .Single();

        Assert.Equal((RecordStatus.Single, DoubtKind.DatesDiffer), (vote.Status, vote.Doubts.Single().Kind));
    }

    [Fact]
    public void A_document_that_does_not_say_how_it_was_adopted_leaves_the_others_to_be_compared()
    {
        var silent = Vote(Symbol, "") with { Announced = null, Method = VoteMethod.Unknown };
        var vote = Reconciled(Document.Says(silent), Library.Says(Vote(Symbol, "YYYYYYNNAA")), RollCalls.Says(Vote(Symbol, "YYYYYYNNNA")))
            .Single();

        Assert.Equal(RecordStatus.Disputed, vote.Status);
        Assert.Equal(Sheet("YYYYYYNNAA"), vote.Ballots);
        Assert.Equal(3, vote.Witnesses.Count);
    }

    [Fact]
    public void An_exact_date_of_a_lesser_witness_is_better_than_a_year_of_the_best()
    {
        var vote = Reconciled(
                Document.Says(Vote(Symbol, "YYYYYYNNAA") with { Date = new PartialDate(2016) }),
                Library.Says(Vote(Symbol, "YYYYYYNNAA"))
            )
            .Single();

        Assert.Equal("2016-06-28", vote.Date.ToString());
    }

    [Fact]
    public void A_sponsor_that_one_source_shouts_and_another_prints_is_one()
    {
        var vote = Reconciled(
                Document.Says(Vote(Symbol, "YYYYYYNNAA") with { Sponsors = new([], [], ["on behalf of the Group of Friends"]) }),
                Library.Says(Vote(Symbol, "YYYYYYNNAA") with { Sponsors = new([], [], ["ON BEHALF OF THE GROUP OF FRIENDS", "the Union"]) })
            )
            .Single();
        Assert.Equal(["on behalf of the Group of Friends", "the Union"], vote.OtherSponsors);
    }

    [Fact]
    public void Titles_topics_and_sponsors_come_from_all_who_have_them()
    {
        var vote = Reconciled(
                Document.Says(
                    Vote(Symbol, "YYYYYYNNAA") with
                    {
                        Title = "",
                        Draft = DocumentSymbol.Parse("A/HRC/55/L.30"),
                        Topics = ["WATER"],
                    }
                ),
                Library.Says(
                    Vote(Symbol, "YYYYYYNNAA") with
                    {
                        Title = "On water",
                        Session = "55",
                        Topics = ["WATER", "AIR"],
                        Sponsors = new([Members[3], Members[1]], [], []),
                    },
                    new DocumentObservation(new Origin(Library.Code, "drafts", "1", default))
                    {
                        Symbol = DocumentSymbol.Parse("A/HRC/55/L.30"),
                        Title = "Water",
                        Topics = ["FIRE"],
                        Sponsors = new([Members[0]], [Members[3], Members[5]], ["the Group of Friends"]),
                    }
                )
            )
            .Single();

        Assert.Equal(("On water", "55"), (vote.Title, vote.Session));
        Assert.Equal(["AIR", "FIRE", "WATER"], vote.Topics);
        Assert.Equal([Members[1], Members[3]], vote.MainSponsors);
        Assert.Equal([Members[0], Members[5]], vote.AdditionalSponsors);
        Assert.Equal(["the Group of Friends"], vote.OtherSponsors);
    }

    [Theory]
    [InlineData(60, 40, false, Outcome.Unknown)]
    [InlineData(60, 40, true, Outcome.Adopted)]
    [InlineData(80, 40, false, Outcome.Adopted)]
    [InlineData(40, 40, false, Outcome.Rejected)]
    public void The_Assembly_may_need_two_thirds_and_a_tally_alone_does_not_tell(int yes, int no, bool underResolution, Outcome expected)
    {
        var vote = Vote(underResolution ? "A/RES/54/175" : "A/54/L.9", "").Announcing(yes, no, 10) with { Body = Body.GeneralAssembly };

        Assert.Equal(expected, Reconciled(RollCalls.Says(vote)).Single().Outcome);
    }
}
