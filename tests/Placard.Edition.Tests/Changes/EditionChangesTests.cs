using Placard.Edition.Building;
using Placard.Edition.Changes;
using Placard.Edition.Reading;
using Placard.Edition.Tests.Building;

namespace Placard.Edition.Tests.Changes;

public sealed class EditionChangesTests : IDisposable
{
    // No symbol of a text, and so nothing that a page could lead to.
    private const string Wrong =
        """{"kind":"new text","address":"javascript:alert(1)","body":null,"date":"","title":"","before":"","after":""}""";

    private static readonly DateOnly Noticed = new(2098, 3, 1);

    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void Nothing_changed_between_an_edition_and_itself_and_turned_round_what_came_is_what_went() =>
        Gen.Select(Invented.Votes, Invented.Votes)
            .Sample(
                (first, second) =>
                {
                    using var earlier = Open("earlier", first);
                    using var later = Open("later", second);
                    Assert.Empty(EditionChanges.Between(earlier, earlier).All);
                    var there = EditionChanges.Between(earlier, later);
                    var back = EditionChanges.Between(later, earlier);
                    Assert.Equal((there.From, there.To), (back.To, back.From));
                    Assert.Equal(
                        there.All.Select(c => (Turned(c.Kind), c.Address, c.After, c.Before)).Order(),
                        back.All.Select(c => (c.Kind, c.Address, c.Before, c.After)).Order()
                    );
                },
                iter: 30,
                threads: 1
            );

    [Fact]
    public void A_ballot_a_tally_and_a_status_that_changed_are_said_before_and_after()
    {
        var vote = Invented.FullVote with { Doubts = [], Witnesses = [] };
        using var earlier = Open("earlier", vote);
        using var later = Open(
            "later",
            vote with
            {
                Status = RecordStatus.Confirmed,
                Tally = new Tally(2, 0, 1, 1),
                Ballots = BallotSheet.Of(
                    vote.Ballots.Select(b => b.Key == StateCode.Parse("CHN") ? KeyValuePair.Create(b.Key, Ballot.Yes) : b)
                ),
            }
        );
        Assert.Equal(
            [(ChangeKind.Ballots, "CHN no", "CHN yes"), (ChangeKind.Tally, "1-1-1", "2-0-1"), (ChangeKind.Status, "disputed", "confirmed")],
            EditionChanges.Between(earlier, later).All.Select(c => (c.Kind, c.Before, c.After))
        );
    }

    [Fact]
    public void A_new_vote_is_one_change_with_its_outcome()
    {
        using var earlier = Open("earlier");
        using var later = Open("later", Invented.FullVote);
        var change = Assert.Single(EditionChanges.Between(earlier, later).All);
        Assert.Equal((ChangeKind.NewVote, "", "rejected 1-1-1"), (change.Kind, change.Before, change.After));
        Assert.False(change.IsOfText);
    }

    [Fact]
    public void The_log_is_kept_beside_the_edition_and_goes_on_with_the_next()
    {
        using var first = Open("first");
        using var second = Open("second", Invented.FullVote);
        using var third = Open("third", Invented.FullVote with { Title = "Question of bells" });
        Assert.Empty(ChangeLog.Of(first).Steps);
        ChangeLog.Of(first).Followed(first, second, Noticed).Write(second.Path);
        ChangeLog.Of(second).Followed(second, third, Noticed.AddDays(1)).Write(third.Path);
        var log = ChangeLog.Of(third);
        Assert.Equal(
            [(second.Info.Hash, third.Info.Hash, Noticed.AddDays(1), 1), (first.Info.Hash, second.Info.Hash, Noticed, 1)],
            log.Steps.Select(s => (s.From, s.To, s.Noticed, s.Total))
        );
        Assert.Equal(EditionChanges.Between(second, third).All, log.Steps[0].Changes);
    }

    [Theory]
    [InlineData("", true)]
    [InlineData("[]", true)]
    [InlineData("null", true)]
    [InlineData("""{"steps":[{"from":"a"}]}""", true)]
    [InlineData("""{"steps":[{"from":"a","to":"b","noticed":"2098-03-01","total":0,"changes":[]}]}""", false)]
    [InlineData("""{"steps":[{"from":"a","to":"HASH","noticed":"2098-03-01","total":1,"changes":[CHANGE]}]}""", true)]
    public void A_log_that_is_damaged_or_of_another_edition_is_no_log(string content, bool isDamaged)
    {
        using var edition = Open("edition");
        File.WriteAllText(
            ChangeLog.FileOf(edition.Path),
            content.Replace("HASH", edition.Info.Hash, StringComparison.Ordinal).Replace("CHANGE", Wrong, StringComparison.Ordinal)
        );
        var log = ChangeLog.Of(edition);
        Assert.Empty(log.Steps);
        Assert.Equal(isDamaged, log.IsDamaged);
    }

    [Fact]
    public void Every_kind_of_change_has_a_word_that_reads_back() =>
        Assert.All(Enum.GetValues<ChangeKind>(), kind => Assert.True(ChangeWords.TryParse(kind.ToWord(), out var read) && read == kind));

    public void Dispose() => _folder.Dispose();

    private static ChangeKind Turned(ChangeKind kind) =>
        kind switch
        {
            ChangeKind.NewVote => ChangeKind.VoteGone,
            ChangeKind.VoteGone => ChangeKind.NewVote,
            ChangeKind.NewText => ChangeKind.TextGone,
            ChangeKind.TextGone => ChangeKind.NewText,
            _ => kind,
        };

    private OpenEdition Open(string name, params VoteEvent[] votes)
    {
        EditionWriter.Write(Invented.Content(votes), _folder[name + ".sqlite"], null, CancellationToken.None);
        return OpenEdition.Open(_folder[name + ".sqlite"]);
    }
}
