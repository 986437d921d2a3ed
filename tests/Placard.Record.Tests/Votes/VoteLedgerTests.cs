using Placard.Record.Tests.Votes.Measures;

namespace Placard.Record.Tests.Votes;

public sealed class VoteLedgerTests
{
    private static readonly VoteEvent Draft = VoteGen.Vote(VoteGen.Letters("YNA"), 2022, serial: 1, title: "Situation in Türkland") with
    {
        Address = VoteAddress.Of(DocumentSymbol.Parse("A/HRC/51/L.6")),
        Symbol = DocumentSymbol.Parse("A/HRC/51/L.6"),
        Body = Body.HumanRightsCouncil,
        Outcome = Outcome.Rejected,
    };

    private static readonly VoteEvent Amendment = VoteGen.Vote(VoteGen.Letters("YYYYN"), 2022, serial: 2) with
    {
        Kind = VoteKind.Amendment,
        Symbol = DocumentSymbol.Parse("A/HRC/51/L.60"),
        Amends = DocumentSymbol.Parse("A/HRC/51/L.6"),
    };

    private static readonly VoteEvent Doubtful = VoteGen.Vote(VoteGen.Letters("YYYY"), 2010, RecordStatus.Quarantined, serial: 3);

    private static readonly VoteLedger Ledger = new([Doubtful, Amendment, Draft]);

    [Fact]
    public void A_vote_is_found_by_its_address_in_either_case() => Assert.Same(Draft, Ledger.Find(VoteAddress.From("a/hrc/51/l.6")));

    [Fact]
    public void A_vote_under_an_old_symbol_is_found_without_the_blank_that_addresses_of_the_site_leave_out()
    {
        var old = Draft with { Address = VoteAddress.Of("A/RES/1881 (XVIII)", "850") };
        var ledger = new VoteLedger([Draft, old]);
        Assert.Same(old, ledger.Find(VoteAddress.From("A/RES/1881(XVIII)@850")));
        Assert.Same(old, ledger.Find(old.Address));
    }

    [Fact]
    public void A_draft_leads_to_its_votes()
    {
        var symbol = DocumentSymbol.Parse("a/hrc/51/L6");

        Assert.Same(Draft, Assert.Single(Ledger.On(symbol)));
    }

    [Fact]
    public void A_resolution_of_the_Assembly_before_1976_is_found_by_its_number_without_its_session()
    {
        var old = Draft with { Address = VoteAddress.From("A/RES/1514 (XV)"), Symbol = DocumentSymbol.Parse("A/RES/1514 (XV)") };
        var ledger = new VoteLedger([Draft, old]);

        Assert.Same(old, Assert.Single(ledger.On(DocumentSymbol.Parse("A/RES/1514"))));
        Assert.Empty(ledger.On(DocumentSymbol.Parse("A/RES/151")));
    }

    [Fact]
    public void Quarantined_votes_are_hidden_counted_and_shown_when_asked_for()
    {
        Assert.DoesNotContain(Doubtful, Ledger.Where(new VoteFilter()));
        Assert.Equal(1, Ledger.HiddenAsQuarantined(new VoteFilter()));
        Assert.Contains(Doubtful, Ledger.Where(new VoteFilter { WithQuarantined = true }));
        Assert.Same(Doubtful, Assert.Single(Ledger.Where(new VoteFilter { Status = RecordStatus.Quarantined })));
    }

    [Fact]
    public void A_filter_by_sponsor_takes_main_and_additional_sponsors_or_one_of_them()
    {
        var (own, joined, other) = (Sponsored(1, [Sen], []), Sponsored(2, [Bra], [Sen]), Sponsored(3, [Bra], []));
        var ledger = new VoteLedger([own, joined, other]);
        Assert.Equal([joined, own], ledger.Where(new VoteFilter { Sponsor = Sen }));
        Assert.Same(own, Assert.Single(ledger.Where(new VoteFilter { Sponsor = Sen, SponsorRole = SponsorRole.Main })));
        Assert.Same(joined, Assert.Single(ledger.Where(new VoteFilter { Sponsor = Sen, SponsorRole = SponsorRole.Additional })));
        Assert.Same(own, Assert.Single(ledger.Where(new VoteFilter { Sponsor = Sen, To = own.Date })));
        Assert.Empty(ledger.Where(new VoteFilter { Sponsor = StateCode.Parse("FRA") }));
    }

    [Theory]
    [InlineData("4", "4. Human rights situations", true)]
    [InlineData("4", "4 Human rights situations", true)]
    [InlineData("4", "4", true)]
    [InlineData("item 4", "4. Human rights situations", true)]
    [InlineData("4", "40 Another matter", false)]
    [InlineData("4", "10. Item 4 of last year", false)]
    [InlineData("71", "71 (b) Promotion of lamps", true)]
    [InlineData("71 (b)", "71 (b) Promotion of lamps", true)]
    [InlineData("71b", "71 (b) Promotion of lamps", true)]
    [InlineData("71 (a)", "71 (b) Promotion of lamps", false)]
    [InlineData("10a", "10a. Question of lamps", true)]
    [InlineData("promotion LAMPS", "71 (b) Promotion of lamps", true)]
    [InlineData("candles", "71 (b) Promotion of lamps", false)]
    [InlineData("4", "", false)]
    public void A_filter_by_agenda_item_takes_its_number_however_it_is_written_or_words_of_its_title(string asked, string item, bool takes)
    {
        var ledger = new VoteLedger([VoteGen.Vote(VoteGen.Letters("YN"), 2022, serial: 1) with { AgendaItem = item }]);
        Assert.Equal(takes, ledger.Where(new VoteFilter { Item = asked }).Any());
    }

    private static readonly StateCode Sen = StateCode.Parse("SEN");
    private static readonly StateCode Bra = StateCode.Parse("BRA");

    private static VoteEvent Sponsored(int serial, StateCode[] main, StateCode[] additional) =>
        VoteGen.Vote(VoteGen.Letters("YN"), 2020 + serial, serial: serial) with
        {
            MainSponsors = main,
            AdditionalSponsors = additional,
        };

    [Fact]
    public void Filters_narrow_by_body_state_ballot_margin_outcome_kind_and_words()
    {
        Assert.Same(Draft, Single(new VoteFilter { Body = Body.HumanRightsCouncil }));
        Assert.Same(Draft, Single(new VoteFilter { State = VoteGen.States[1], Ballot = Ballot.No }));
        Assert.Same(Draft, Single(new VoteFilter { MaxMargin = 0 }));
        Assert.Same(Draft, Single(new VoteFilter { Outcome = Outcome.Rejected }));
        Assert.Same(Draft, Single(new VoteFilter { Topic = "turkland SITUATION" }));
        Assert.Same(Amendment, Single(new VoteFilter { Kind = VoteKind.Amendment }));
        Assert.Empty(Ledger.Where(new VoteFilter { To = new PartialDate(2021) }));
        Assert.Equal(2, Ledger.Where(new VoteFilter { From = new PartialDate(2022, 12) }).Count());
    }

    [Fact]
    public void What_a_filter_shows_and_hides_is_what_a_plain_reading_gives() =>
        Gen.Select(VoteGen.Votes, VoteGen.State, Gen.OneOf<string?>(null, "bread", "ROSES bread"), Gen.Bool)
            .Sample(
                (votes, state, topic, withState) =>
                {
                    string[] titles = ["Bread", "Bread and rosés", "Roses"];
                    var ledger = new VoteLedger(votes.Select((v, i) => v with { Title = titles[i % titles.Length] }));
                    var filter = new VoteFilter { State = withState ? state : default, Topic = topic };
                    var plain = ledger
                        .All.Where(v => !withState || v.Ballots.Any(b => b.Key == state))
                        .Where(v => topic is null || (v.Title.StartsWith('B') && (topic == "bread" || v.Title.Contains("ros"))))
                        .ToLookup(v => v.Status == RecordStatus.Quarantined);

                    Assert.Equal(plain[false], ledger.Where(filter));
                    Assert.Equal(plain[true].Count(), ledger.HiddenAsQuarantined(filter));
                }
            );

    [Theory]
    [InlineData("oil and lamps", true)]
    [InlineData("lamps of business", false)]
    [InlineData("harbour tax", true)]
    [InlineData("harbour lamps", false)]
    public void Words_are_looked_for_in_the_title_or_in_one_subject_not_spread_over_several(string words, bool isFound)
    {
        var vote = Draft with { Title = "Tax of the harbour", Part = "", Topics = ["OIL AND LAMPS", "BUSINESS OF GUILDS"] };
        Assert.Equal(isFound, new VoteLedger([vote]).Where(new VoteFilter { Topic = words }).Any());
    }

    [Fact]
    public void Two_votes_cannot_have_one_address() => Assert.Throws<ArgumentException>(() => new VoteLedger([Draft, Draft]));

    private static VoteEvent Single(VoteFilter filter) => Assert.Single(Ledger.Where(filter));
}
