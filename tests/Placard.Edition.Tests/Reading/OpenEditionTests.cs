using Placard.Edition.Building;
using Placard.Edition.Reading;
using Placard.Edition.Tests.Building;

namespace Placard.Edition.Tests.Reading;

public class OpenEditionTests
{
    [Theory]
    [InlineData("with blanks and 'quotes'")]
    [InlineData("what?immutable=0#and;Mode=ReadWrite")]
    [InlineData("100%25 of é and 人权")]
    public void An_edition_of_any_name_is_opened(string name)
    {
        using var folder = new TemporaryFolder();
        Write(folder[name], Invented.FullVote);
        using var edition = OpenEdition.Open(folder[name]);
        Assert.Single(edition.Votes.All);
        Assert.Equal(folder[name], edition.Path);
        Assert.Equal([name], folder.Names);
    }

    [Fact]
    public void An_edition_that_may_not_be_written_is_opened_and_left_as_it_is()
    {
        using var folder = new TemporaryFolder();
        Write(folder["edition"], Invented.FullVote);
        var before = File.ReadAllBytes(folder["edition"]);
        File.SetAttributes(folder["edition"], FileAttributes.ReadOnly);
        using (var edition = OpenEdition.Open(folder["edition"]))
            Assert.Equal(2, edition.WithWitnesses(edition.Votes.All[0]).Witnesses.Count);
        Assert.Equal(before, File.ReadAllBytes(folder["edition"]));
        Assert.Equal(["edition"], folder.Names);
    }

    [Fact]
    public void An_open_edition_goes_on_telling_what_it_told_when_another_takes_its_place()
    {
        using var folder = new TemporaryFolder();
        var hash = Write(folder["edition"], Invented.FullVote);
        using var edition = OpenEdition.Open(folder["edition"]);
        Assert.NotEqual(hash, Write(folder["edition"]));
        Assert.Equal(hash, edition.Info.Hash);
        Assert.Equal(2, edition.WithWitnesses(edition.Votes.All[0]).Witnesses.Count);
    }

    [Fact]
    public async Task What_is_worked_out_from_an_edition_is_made_once_and_goes_with_it()
    {
        using var folder = new TemporaryFolder();
        Write(folder["edition"], Invented.FullVote);
        using var edition = OpenEdition.Open(folder["edition"]);
        using var other = OpenEdition.Open(folder["edition"]);
        var made = 0;
        List<int> Count(OpenEdition of) => [of.Votes.All.Count, Interlocked.Increment(ref made)];
        var kept = await Task.WhenAll(
            Enumerable.Range(0, 8).Select(_ => Task.Run(() => edition.Keep(Count), TestContext.Current.CancellationToken))
        );
        Assert.Equal([1, 1], Assert.Single(kept.Distinct()));
        Assert.Equal([1, 2], other.Keep(Count));
    }

    [Fact]
    public void What_cannot_be_worked_out_is_tried_again_when_it_is_asked_for_again()
    {
        using var folder = new TemporaryFolder();
        Write(folder["edition"], Invented.FullVote);
        using var edition = OpenEdition.Open(folder["edition"]);
        Assert.Throws<FormatException>(() => edition.Keep<string>(_ => throw new FormatException()));
        Assert.Equal("worked out", edition.Keep(_ => "worked out"));
    }

    [Fact]
    public void Closing_an_edition_calls_off_what_is_being_worked_out_from_it()
    {
        using var folder = new TemporaryFolder();
        Write(folder["edition"], Invented.FullVote);
        var edition = OpenEdition.Open(folder["edition"]);
        var closing = edition.Closing;
        Assert.False(closing.IsCancellationRequested);
        edition.Dispose();
        edition.Dispose();
        Assert.True(closing.IsCancellationRequested);
    }

    [Fact]
    public async Task Many_may_ask_at_once()
    {
        using var folder = new TemporaryFolder();
        VoteEvent[] votes =
        [
            .. Enumerable.Range(0, 50).Select(i => Invented.FullVote with { Address = VoteAddress.Of("GA", $"{i}"), Meeting = $"{i}" }),
        ];
        Write(folder["edition"], votes);
        using var edition = OpenEdition.Open(folder["edition"]);
        await Parallel.ForEachAsync(
            Enumerable.Range(0, 2000),
            TestContext.Current.CancellationToken,
            (i, _) =>
            {
                var vote = edition.WithWitnesses(edition.Votes.All[i % 50]);
                Assert.Equal(2, vote.Witnesses.Count);
                Assert.Equal(vote.Ballots, vote.Witnesses[0].Ballots);
                Assert.Equal(2, edition.Info.Counts.Count);
                return ValueTask.CompletedTask;
            }
        );
    }

    [Fact]
    public void A_closed_edition_says_that_it_is_closed()
    {
        using var folder = new TemporaryFolder();
        Write(folder["edition"], Invented.FullVote);
        var edition = OpenEdition.Open(folder["edition"]);
        edition.Dispose();
        edition.Dispose();
        Assert.Throws<ObjectDisposedException>(edition.Files);
        Assert.Single(edition.Votes.All);
    }

    private static string Write(string path, params VoteEvent[] votes) =>
        EditionWriter.Write(Invented.Content(votes), path, null, CancellationToken.None);
}
