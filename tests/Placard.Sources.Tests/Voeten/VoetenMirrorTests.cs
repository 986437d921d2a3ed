using Placard.Sources.Files;
using Placard.Sources.Voeten;

namespace Placard.Sources.Tests.Voeten;

public sealed class VoetenMirrorTests
{
    private static readonly Lazy<SourceReading> Whole = new(() =>
        new VoetenSource().Read(new Mirror(MirrorFolder.PathOrSkip()), StateRegister.Default, null, CancellationToken.None)!
    );

    private static List<VoteObservation> Votes => [.. Whole.Value.Observations.OfType<VoteObservation>()];

    [Fact]
    public void Every_roll_call_and_every_ballot_is_there()
    {
        Assert.Equal(6203, Votes.Count);
        Assert.Equal(870109, Votes.Sum(v => v.Ballots.Count));
        Assert.Empty(Whole.Value.Unresolved);
    }

    [Fact]
    public void The_estimates_are_listed_as_left_out() =>
        Assert.Equal("idealpoints_1946-2025.tab", Assert.Single(Whole.Value.Files, f => f.Fate == FileStatus.LeftOut).Path);

    [Fact]
    public void The_resolution_that_made_the_Council_has_its_tally()
    {
        var vote = Votes.Single(v => v.Symbol.ToString() == "A/RES/60/251");
        Assert.Equal(("2006-03-15", "Human Rights Council", VoteKind.WholeText), (vote.Date.ToString(), vote.Title, vote.Kind));
        Assert.True(vote.Ballots.ToTally().AgreesWith(new Tally(170, 4, 3)));
        Assert.Equal((null, true), (vote.Announced, vote.OmitsAbsent));
    }

    [Fact]
    public void Serbia_and_Namibia_stand_under_their_own_codes()
    {
        var late = Votes.Where(v => v.Date.Year >= 2010).ToList();
        Assert.Contains(late, v => v.Ballots[StateCode.Parse("SRB")] != Ballot.None);
        Assert.DoesNotContain(late, v => v.Ballots[StateCode.Parse("YUG")] != Ballot.None);
        Assert.Contains(late, v => v.Ballots[StateCode.Parse("NAM")] != Ballot.None);
    }

    [Fact]
    public void Two_Chinas_never_vote_together() =>
        Assert.DoesNotContain(
            Votes,
            v => v.Ballots[StateCode.Parse("CHN")] != Ballot.None && v.Ballots[StateCode.Parse("TWN")] != Ballot.None
        );

    [Fact]
    public void Nearly_every_vote_has_a_title() => Assert.True(Votes.Count(v => v.Title.Length == 0) < 70);
}
