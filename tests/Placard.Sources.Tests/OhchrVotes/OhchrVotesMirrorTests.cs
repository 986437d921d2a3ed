using Placard.Sources.Files;
using Placard.Sources.OhchrVotes;

namespace Placard.Sources.Tests.OhchrVotes;

public sealed class OhchrVotesMirrorTests
{
    private static readonly Lazy<SourceReading> Whole = new(() =>
        new OhchrVotesSource().Read(new Mirror(MirrorFolder.PathOrSkip()), StateRegister.Default, null, CancellationToken.None)!
    );

    private static List<VoteObservation> Votes => [.. Whole.Value.Observations.OfType<VoteObservation>()];

    [Fact]
    public void Every_record_becomes_one_observation()
    {
        Assert.All(Whole.Value.Files, file => Assert.Equal(FileStatus.Read, file.Fate));
        Assert.Equal(6164, Votes.Count);
        Assert.Equal(6164, Votes.Select(v => v.Serial).Distinct().Count());
    }

    [Fact]
    public void Every_ballot_comes_to_a_list_and_only_two_stand_there_twice()
    {
        Assert.Equal(77573 - 2, Votes.Sum(v => v.Ballots.Count));
        Assert.DoesNotContain(Votes, v => v.Unresolved.Count > 0 || v.Repeated.Count > 0);
    }

    [Fact]
    public void Namibia_votes() => Assert.True(Votes.Count(v => v.Ballots[StateCode.Parse("NAM")] != Ballot.None) > 100);

    [Fact]
    public void What_cannot_be_read_is_listed()
    {
        var symbols = Whole.Value.Unresolved.Where(u => u.What == "symbol").ToList();
        Assert.InRange(symbols.Count, 1, 20);
        Assert.Equal(symbols.Count, Whole.Value.Unresolved.Count);
    }

    [Fact]
    public void The_seats_without_Switzerland_and_Slovakia_go_on_as_the_source_has_them()
    {
        var vote = Votes.Single(v => v.Symbol.ToString() == "A/HRC/RES/16/31");
        Assert.NotEqual(Ballot.None, vote.Ballots[StateCode.Parse("SWZ")]);
        Assert.NotEqual(Ballot.None, vote.Ballots[StateCode.Parse("SVN")]);
    }

    [Fact]
    public void The_fates_of_proposals_are_told_apart()
    {
        var council = Votes.Where(v => v.Body == Body.HumanRightsCouncil).ToList();
        Assert.Equal(219, council.Count(v => v.Outcome == Outcome.Withdrawn));
        Assert.True(council.Count(v => v is { Kind: VoteKind.Amendment, Outcome: Outcome.Rejected }) > 400);
        Assert.All(
            council.Where(v => v.Kind == VoteKind.WholeText),
            v => Assert.Contains(v.Outcome, (Outcome[])[Outcome.Adopted, Outcome.AdoptedWithoutVote])
        );
        var rollCall = council.Single(v => v.Symbol.ToString() == "A/HRC/RES/37/23");
        Assert.Equal(("A/HRC/37/L.36", "37", new Tally(28, 1, 17, 1)), (rollCall.Draft.ToString(), rollCall.Session, rollCall.Announced));
    }
}
