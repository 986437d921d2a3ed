using Placard.Sources.Files;
using Placard.Sources.NgoCommittee;
using Placard.Sources.Tests.Files;

namespace Placard.Sources.Tests.NgoCommittee;

public sealed class NgoRollCallsTests
{
    private const string Header = "vote,session_end_date,topic,outcome,iso3,state_as_printed,ballot\n";

    [Fact]
    public void The_rows_of_a_vote_are_one_roll_call_of_the_committee()
    {
        var vote = Single(
            "7,2031-06-05,Friends of Tea,against,CHN,China,N\n7,2031-06-05,Friends of Tea,against,USA,the United States,Y\n"
                + "7,2031-06-05,Friends of Tea,against,MEX,Mexico,A\n7,2031-06-05,Friends of Tea,against,GRC,Greece,X\n"
        );
        Assert.Equal((Body.NgoCommittee, "2031-06-05-1", "Friends of Tea"), (vote.Body, vote.Serial, vote.Title));
        Assert.Equal((VoteMethod.Recorded, Outcome.Rejected, VoteKind.WholeText), (vote.Method, vote.Outcome, vote.Kind));
        Assert.Equal(new Tally(1, 1, 1, 1), vote.Ballots.ToTally());
        Assert.False(vote.OmitsAbsent);
    }

    [Fact]
    public void The_day_of_the_session_is_not_taken_for_the_day_of_the_vote()
    {
        var vote = Single("7,2031-06-05,Friends of Tea,adopted,CHN,China,N\n");
        Assert.Equal(("2031", "ending 2031-06-05"), (vote.Date.ToString(), vote.Session));
        Assert.True(vote.OmitsAbsent);
    }

    [Fact]
    public void Votes_are_numbered_within_their_session_and_not_as_the_source_does()
    {
        var votes = Read("8,2031-06-05,A,for,CHN,China,N\n9,2031-06-05,B,for,CHN,China,N\n10,2030-06-05,C,for,CHN,China,N\n");
        Assert.Equal(["2031-06-05-1", "2031-06-05-2", "2030-06-05-1"], votes.Select(v => v.Serial));
        Assert.All(votes, v => Assert.Equal(Outcome.Unknown, v.Outcome));
    }

    [Fact]
    public void A_state_listed_twice_with_different_ballots_is_left_out_and_said()
    {
        var vote = Single(
            "7,2031-06-05,A,in favor,ISR,Israel,N\n7,2031-06-05,A,in favor,ISR,Israel,A\n7,2031-06-05,A,in favor,CUB,Cuba,Y\n"
        );
        Assert.Equal("ISR", Assert.Single(vote.Repeated).ToString());
        Assert.Single(vote.Ballots);
    }

    [Fact]
    public void A_code_and_a_name_of_two_states_are_not_guessed_at()
    {
        var vote = Single("7,2031-06-05,A,in favor,CUB,Peru,Y\n");
        Assert.Equal(("Peru", 0), (Assert.Single(vote.Unresolved).Key, vote.Ballots.Count));
    }

    [Theory]
    [InlineData("Friends of Tea: The no-action motion was carried", VoteKind.Procedure)]
    [InlineData("Adjourn the debate under rule 50 of the rules of procedure", VoteKind.Procedure)]
    [InlineData("Friends of Tea: The appeal against the ruling of the Chair was adopted", VoteKind.Procedure)]
    [InlineData("The proposal to withdraw the status of Friends of Tea", VoteKind.WholeText)]
    public void A_motion_is_told_by_its_words(string topic, VoteKind kind) =>
        Assert.Equal(kind, Single($"7,2031-06-05,{topic},adopted,CUB,Cuba,Y\n").Kind);

    [Fact]
    public void China_voted_in_every_roll_call_of_the_mirror()
    {
        var votes = new NgoCommitteeSource()
            .Read(new Mirror(MirrorFolder.PathOrSkip()), StateRegister.Default, null, TestContext.Current.CancellationToken)!
            .Observations.OfType<VoteObservation>()
            .ToList();
        var china = StateCode.Parse("CHN");
        Assert.Equal(
            (96, 49, 47),
            (votes.Count, votes.Count(v => v.Ballots[china] == Ballot.No), votes.Count(v => v.Ballots[china] == Ballot.Yes))
        );
        // Of the 1,788 ballots, those of two states that are listed twice are left out.
        Assert.Equal(1_788 - 4, votes.Sum(v => v.Ballots.Count));
        Assert.Equal(["ISR", "USA"], votes.SelectMany(v => v.Repeated).Select(s => s.ToString()));
        Assert.Equal(96, votes.Select(v => v.Serial).Distinct().Count());
    }

    private static VoteObservation Single(string rows) => Assert.Single(Read(rows));

    private static List<VoteObservation> Read(string rows)
    {
        using var mirror = new TemporaryMirror().With("ngo-committee/rollcalls_1998-2024.csv", Header + rows);
        var reading = new NgoCommitteeSource().Read(mirror.Mirror, StateRegister.Default, null, TestContext.Current.CancellationToken)!;
        return [.. reading.Observations.Cast<VoteObservation>()];
    }
}
