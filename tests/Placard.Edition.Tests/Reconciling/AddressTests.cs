using static Placard.Edition.Tests.Reconciling.SampleVotes;

namespace Placard.Edition.Tests.Reconciling;

public sealed class AddressTests
{
    // An Assembly as small as the Council, of which lists of ten fall short of nothing.
    private static IReadOnlyList<VoteEvent> Reconciled(params IEnumerable<SourceReading> readings) =>
        Placard.Edition.Reconciling.Reconciler.Reconcile(
            readings,
            Placard.Record.States.StateRegister.Default,
            new(
                Members.SelectMany(m =>
                    new[] { Body.HumanRightsCouncil, Body.GeneralAssembly }.Select(body => new Placard.Record.Seats.SeatTerm(
                        body,
                        m,
                        RegionalGroup.None,
                        new DateRange(new DateOnly(1946, 1, 10), null),
                        ""
                    ))
                )
            )
        );

    private static VoteObservation InAssembly(
        string letters,
        string serial,
        VoteKind kind = VoteKind.WholeText,
        string symbol = "A/RES/54/175"
    ) => Vote(symbol, letters, serial) with { Body = Body.GeneralAssembly, Kind = kind, Announced = null, OmitsAbsent = true };

    private static IEnumerable<string> Addresses(IEnumerable<VoteEvent> votes) => votes.Select(v => v.Address.ToString());

    [Fact]
    public void The_whole_text_bears_the_symbol_and_its_parts_the_record_number_beside_it()
    {
        var votes = Reconciled(
            RollCalls.Says(
                InAssembly("YYYYYYNNAA", "3522"),
                InAssembly("YYYYNNNNAA", "5673", VoteKind.Paragraph),
                InAssembly("NNNNNNYYAA", "5672", VoteKind.Amendment)
            )
        );

        Assert.Equal(["A/RES/54/175", "A/RES/54/175@5672", "A/RES/54/175@5673"], Addresses(votes));
    }

    [Fact]
    public void A_text_in_lettered_parts_that_one_source_names_without_them_is_one_vote()
    {
        var vote = Reconciled(Extract.Says(Adopted("A/RES/74/92")), Document.Says(Adopted("A/RES/74/92 A-B"))).Single();

        Assert.Equal("A/RES/74/92 A-B", vote.Address.ToString());
        Assert.Equal(2, vote.Witnesses.Count);
    }

    [Theory]
    [InlineData("A/RES/74/92 A", "2016-06-28")]
    [InlineData("A/RES/74/92 C", "2016-06-28")]
    [InlineData("A/RES/74/92 A-B", "2016-12-20")]
    public void A_part_that_was_adopted_alone_or_later_stays_a_vote_of_its_own(string symbol, string date)
    {
        var part = Adopted(symbol) with { Date = PartialDate.Parse(date) };

        Assert.Equal(
            ["A/RES/74/92", symbol],
            Addresses(Reconciled(Extract.Says(Adopted("A/RES/74/92")), Document.Says(part))).Order(StringComparer.Ordinal)
        );
    }

    private static VoteObservation Adopted(string symbol) => Adoption(symbol) with { Body = Body.GeneralAssembly };

    [Fact]
    public void A_paragraph_never_bears_the_symbol_of_the_text_even_alone()
    {
        Assert.Equal(["A/RES/54/175@7"], Addresses(Reconciled(RollCalls.Says(InAssembly("YYYYYYNNAA", "7", VoteKind.Paragraph)))));
    }

    [Fact]
    public void Of_two_votes_under_a_resolution_the_one_that_was_lost_is_not_the_whole()
    {
        var votes = Reconciled(RollCalls.Says(InAssembly("YYNNNNNNAA", "4528"), InAssembly("YYYYYYNNAA", "5747")));

        Assert.Equal(Outcome.Adopted, votes.At("A/RES/54/175").Outcome);
        Assert.Equal(Outcome.Rejected, votes.At("A/RES/54/175@4528").Outcome);
    }

    [Fact]
    public void Of_two_votes_that_were_won_none_is_taken_for_the_whole_unless_another_source_tells()
    {
        var two = RollCalls.Says(InAssembly("YYYYYYNNAA", "516"), InAssembly("NYYYYYYYYN", "517"));

        Assert.Equal(["A/RES/54/175@516", "A/RES/54/175@517"], Addresses(Reconciled(two)));
        var told = Reconciled(two, Document.Says(InAssembly("NYYYYYYYYN", "x")));
        Assert.Equal(["A/RES/54/175", "A/RES/54/175@516"], Addresses(told));
        Assert.Equal(RecordStatus.Confirmed, told.At("A/RES/54/175").Status);
    }

    [Fact]
    public void A_vote_that_one_source_records_twice_is_one_vote()
    {
        var vote = Reconciled(
                RollCalls.Says(InAssembly("YYYYYYNNAA", "4751"), InAssembly("YYYYYYNNAA", "5938") with { Part = "as the President put it" })
            )
            .Single();

        Assert.Equal("A/RES/54/175", vote.Address.ToString());
        Assert.Equal(2, vote.Witnesses.Count);
        Assert.Equal(RecordStatus.Single, vote.Status);
    }

    [Fact]
    public void Two_records_of_one_source_that_differ_are_told_apart_by_their_place()
    {
        // A hundred states, of which one is told otherwise the second time.
        var states = Placard
            .Record.States.StateRegister.Default.All.Where(s => s.WasMember(new(2016, 6, 28)))
            .Take(100)
            .Select(s => s.Code)
            .ToList();
        BallotSheet sheet(Ballot last) =>
            BallotSheet.Of(
                states.Select(
                    (s, at) =>
                        KeyValuePair.Create(
                            s,
                            at == 99 ? last
                                : at % 2 == 0 ? Ballot.Yes
                                : at % 3 == 0 ? Ballot.No
                                : Ballot.Abstain
                        )
                )
            );
        VoteObservation told(string serial, Ballot last) => InAssembly("", serial) with { Ballots = sheet(last) };

        SourceReading[] says = [RollCalls.Says(told("4814", Ballot.No), told("5817", Ballot.Abstain))];
        var vote = Placard.Edition.Reconciling.Reconciler.Reconcile(says, Placard.Record.States.StateRegister.Default, Seats).Single();

        var doubt = Assert.Single(vote.Doubts);
        Assert.StartsWith(
            "The roll calls (record 4814) and The roll calls (record 5817) give different ballots to",
            doubt.Sentence,
            StringComparison.Ordinal
        );
        Assert.Equal([states[99]], doubt.States);
    }

    [Fact]
    public void Two_votes_on_which_nearly_all_agreed_are_told_apart_by_who_dissented()
    {
        var all = new string('Y', 8);

        Assert.Equal(2, Reconciled(RollCalls.Says(InAssembly(all + "YN", "2083"), InAssembly(all + "NY", "2085"))).Count);
    }

    [Fact]
    public void Different_decisions_under_one_unnumbered_symbol_bear_their_record_numbers()
    {
        var votes = Reconciled(Library.Says(Adoption("E/CN.4/RES(II)", "25236"), Adoption("E/CN.4/RES(II)", "25242")));

        Assert.Equal(["E/CN.4/RES (II)@25236", "E/CN.4/RES (II)@25242"], Addresses(votes));
    }

    [Fact]
    public void A_vote_without_a_symbol_bears_its_body_and_record_number()
    {
        Assert.Equal(["GA@77"], Addresses(Reconciled(RollCalls.Says(InAssembly("YYYYYYNNAA", "77") with { Symbol = default }))));
    }

    [Fact]
    public void A_rejected_draft_bears_its_own_symbol()
    {
        var draft = DocumentSymbol.Parse("A/HRC/51/L.6");
        var votes = Reconciled(
            Starter.Says(Vote("A/HRC/51/L.6", "YYYNNNNNAA") with { Draft = draft }),
            Library.Says(Vote("A/HRC/51/L.6", "YYYNNNNNAA") with { Symbol = default, Draft = draft })
        );

        Assert.Equal(["A/HRC/51/L.6"], Addresses(votes));
        Assert.Equal((RecordStatus.Confirmed, Outcome.Rejected), (votes[0].Status, votes[0].Outcome));
    }

    [Fact]
    public void Who_knows_a_text_by_its_draft_meets_who_knows_it_by_its_resolution()
    {
        var draft = DocumentSymbol.Parse("A/HRC/24/L.17/Rev.1");
        var vote = Reconciled(
                Starter.Says(Vote("A/HRC/RES/24/24", "YYYYYYNNAA") with { Draft = draft }),
                Library.Says(Vote("A/HRC/24/L.17/Rev.1", "YYYYYYNNAA"))
            )
            .Single();

        Assert.Equal(
            ("A/HRC/RES/24/24", "A/HRC/RES/24/24", RecordStatus.Confirmed),
            (vote.Address.ToString(), vote.Symbol.ToString(), vote.Status)
        );
        Assert.Equal(draft, vote.Draft);
    }

    [Fact]
    public void A_revision_is_another_document()
    {
        var votes = Reconciled(
            Starter.Says(Vote("A/HRC/RES/24/24", "YYYYYYNNAA") with { Draft = DocumentSymbol.Parse("A/HRC/24/L.17/Rev.1") }),
            Library.Says(Vote("A/HRC/24/L.17", "YYYYYYNNAA"))
        );

        Assert.Equal(["A/HRC/24/L.17", "A/HRC/RES/24/24"], Addresses(votes));
    }

    [Fact]
    public void A_draft_that_two_texts_claim_joins_nothing()
    {
        var draft = DocumentSymbol.Parse("A/HRC/9/L.3");
        var votes = Reconciled(
            Library.Says(
                Adoption("A/HRC/RES/9/1", "1") with
                {
                    Draft = draft,
                },
                Adoption("A/HRC/RES/9/3", "2") with
                {
                    Draft = draft,
                },
                Adoption("A/HRC/9/L.3", "3")
            )
        );

        Assert.Equal(["A/HRC/9/L.3", "A/HRC/RES/9/1", "A/HRC/RES/9/3"], Addresses(votes));
    }

    [Fact]
    public void Votes_of_two_bodies_on_one_document_are_two_votes_with_two_addresses()
    {
        var votes = Reconciled(
            RollCalls.Says(
                InAssembly("YYYYYYNNAA", "1", symbol: "A/C.3/78/L.41"),
                InAssembly("YYYYYYNNAA", "2", symbol: "A/C.3/78/L.41") with
                {
                    Body = Body.ThirdCommittee,
                }
            )
        );

        Assert.Equal(2, Addresses(votes).Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    [Fact]
    public void One_record_number_of_two_sources_is_two_votes_with_two_addresses()
    {
        var votes = Reconciled(
            RollCalls.Says(InAssembly("YYYYYYNNAA", "77") with { Symbol = default }),
            Library.Says(InAssembly("NNNNYYYYAA", "77") with { Symbol = default })
        );

        Assert.Equal(["GA@77", "GA@77-voeten"], Addresses(votes));
    }
}
