using System.Globalization;
using Placard.Record.Seats;
using Placard.Sources.Files;
using Placard.Sources.Starter;

namespace Placard.Sources.Tests.Starter;

public sealed class StarterTests
{
    private static readonly SourceReading Reading = new StarterSource().Read(
        new Mirror("nowhere"),
        StateRegister.Default,
        null,
        TestContext.Current.CancellationToken
    );

    private static readonly List<VoteObservation> Votes = [.. Reading.Observations.OfType<VoteObservation>()];

    private static readonly SeatRegister Seats = new(
        Reading.Observations.OfType<TermObservation>().Select(t => new SeatTerm(t.Body, t.State, t.Group, t.Days, t.Note))
    );

    [Fact]
    public void The_files_are_listed_with_their_hashes()
    {
        Assert.Contains("Seats/candidacies.csv", Reading.Files.Select(f => f.Path));
        Assert.All(Reading.Files, file => Assert.Equal((FileStatus.Read, 64), (file.Fate, file.Sha256.Length)));
        Assert.Empty(Reading.Unresolved);
    }

    [Fact]
    public void Every_list_adds_up_to_its_tally()
    {
        var rollCalls = Votes.Where(v => v.Ballots.Count > 0).ToList();
        Assert.Equal(80, rollCalls.Count);
        Assert.All(rollCalls, vote => Assert.Equal(vote.Announced, vote.Ballots.ToTally() with { NotVoting = null }));
    }

    [Fact]
    public void Every_voter_held_a_seat_that_day() =>
        Assert.All(
            Votes.Where(v => v.Body == Body.HumanRightsCouncil),
            vote =>
                Assert.All(
                    vote.Ballots,
                    ballot =>
                        Assert.True(
                            Seats.Of(vote.Body).Any(t => t.State == ballot.Key && t.Days.MayContain(vote.Date)),
                            $"{ballot.Key} in {vote.Symbol}"
                        )
                )
        );

    [Fact]
    public void A_rejected_draft_stands_under_its_own_symbol()
    {
        var vote = Of("A/HRC/51/L.6");
        Assert.Equal((Outcome.Rejected, VoteMethod.Recorded, new Tally(17, 19, 11)), (vote.Outcome, vote.Method, vote.Announced));
        Assert.Equal((Ballot.No, Ballot.Abstain), (vote.Ballots[StateCode.Parse("CHN")], vote.Ballots[StateCode.Parse("UKR")]));
        Assert.Contains("press lists", vote.Origin.Locator, StringComparison.Ordinal);
    }

    [Fact]
    public void A_state_on_none_of_the_three_lists_is_not_said_to_have_been_absent()
    {
        var vote = Of("A/HRC/RES/37/23");
        Assert.Equal((46, true, null), (vote.Ballots.Count, vote.OmitsAbsent, vote.Announced?.NotVoting));
        Assert.Equal([StateCode.Parse("USA")], vote.Ballots.Who(Ballot.No));
    }

    [Fact]
    public void An_adoption_without_a_vote_has_neither_tally_nor_names()
    {
        var vote = Of("A/HRC/RES/34/22");
        Assert.Equal(
            (Outcome.AdoptedWithoutVote, VoteMethod.WithoutVote, null, 0),
            (vote.Outcome, vote.Method, vote.Announced, vote.Ballots.Count)
        );
    }

    [Fact]
    public void A_tally_known_without_names_does_not_claim_that_names_were_taken()
    {
        var vote = Of("A/RES/60/251");
        Assert.Equal((Body.GeneralAssembly, new Tally(170, 4, 3), VoteMethod.Unknown), (vote.Body, vote.Announced, vote.Method));
    }

    [Theory]
    [InlineData("2006-07-01")]
    [InlineData("2010-12-10")]
    [InlineData("2012-12-31")]
    [InlineData("2013-01-01")]
    [InlineData("2017-03-24")]
    [InlineData("2018-08-01")]
    [InlineData("2022-10-06")]
    [InlineData("2024-10-11")]
    [InlineData("2026-03-01")]
    public void The_Council_has_47_seats_dealt_out_by_group(string day)
    {
        var sitting = Seats.On(Body.HumanRightsCouncil, DateOnly.Parse(day, CultureInfo.InvariantCulture));
        Assert.Equal(47, sitting.Select(t => t.State).Distinct().Count());
        Assert.Equal([13, 13, 6, 8, 7], sitting.GroupBy(t => t.Group).OrderBy(g => g.Key).Select(g => g.Count()));
    }

    [Fact]
    public void Between_a_withdrawal_and_the_by_election_the_seat_is_empty()
    {
        Assert.Equal(46, Seats.On(Body.HumanRightsCouncil, new DateOnly(2018, 7, 1)).Count);
        Assert.Equal(46, Seats.On(Body.HumanRightsCouncil, new DateOnly(2022, 5, 1)).Count);
    }

    private static VoteObservation Of(string symbol) => Votes.Single(v => v.Symbol.ToString() == symbol);
}
