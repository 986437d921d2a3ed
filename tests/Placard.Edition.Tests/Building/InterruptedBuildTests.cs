using Placard.Edition.Building;
using Placard.Edition.Reading;

namespace Placard.Edition.Tests.Building;

public class InterruptedBuildTests
{
    [Fact]
    public void A_build_stopped_halfway_leaves_the_old_edition_and_no_litter()
    {
        using var folder = new TemporaryFolder();
        var old = Write(folder["edition"], Invented.FullVote);
        using var stop = new CancellationTokenSource();
        var progress = new AtOnce(done =>
        {
            if (done > 0.3)
                stop.Cancel();
        });
        Assert.Throws<OperationCanceledException>(() =>
            EditionWriter.Write(Invented.Content(Many(2000)), folder["edition"], progress, stop.Token)
        );
        Assert.Equal(["edition"], folder.Names);
        Assert.Equal(old, EditionVerifier.Verify(folder["edition"]).Found);
    }

    [Fact]
    public void A_build_that_fails_halfway_leaves_the_old_edition_and_no_litter()
    {
        using var folder = new TemporaryFolder();
        var old = Write(folder["edition"], Invented.FullVote);
        VoteEvent[] twice = [.. Many(600), Invented.FullVote, Invented.FullVote];
        Assert.ThrowsAny<Exception>(() => Write(folder["edition"], twice));
        Assert.Equal(["edition"], folder.Names);
        Assert.Equal(old, EditionVerifier.Verify(folder["edition"]).Found);
    }

    [Fact]
    public void A_build_stopped_before_it_began_leaves_nothing()
    {
        using var folder = new TemporaryFolder();
        Assert.Throws<OperationCanceledException>(() =>
            EditionBuilder.Build([], false, folder["edition"], null, new CancellationToken(canceled: true))
        );
        Assert.Empty(folder.Names);
    }

    [Fact]
    public void What_a_killed_build_left_is_cleared_by_the_next()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder["edition.building-123-abc"], "half of an edi");
        File.WriteAllText(folder["other.building-123-abc"], "half of another");
        Write(folder["edition"], Invented.FullVote);
        Assert.Equal(["edition", "other.building-123-abc"], folder.Names);
    }

    [Fact]
    public void What_a_living_build_is_writing_is_let_be()
    {
        using var folder = new TemporaryFolder();
        using (AtomicFile.For(folder["edition"]))
        {
            Write(folder["edition"], Invented.FullVote);
            Assert.Equal(2, folder.Names.Length);
        }
        Assert.Equal(["edition"], folder.Names);
    }

    [Fact]
    public async Task A_file_just_begun_is_not_taken_for_one_abandoned()
    {
        using var folder = new TemporaryFolder();
        await Parallel.ForEachAsync(
            Enumerable.Range(0, 2000),
            new ParallelOptions { MaxDegreeOfParallelism = 8 },
            (_, _) =>
            {
                using var aside = AtomicFile.For(folder["edition"]);
                Assert.True(File.Exists(aside.Path));
                return ValueTask.CompletedTask;
            }
        );
        Assert.Empty(folder.Names);
    }

    [Fact]
    public void What_was_put_in_place_can_be_read_at_once()
    {
        using var folder = new TemporaryFolder();
        using var built = AtomicFile.For(folder["edition"], _ => false);
        built.Content.Write("whole"u8);
        built.PutInPlace();
        Assert.Equal("whole", File.ReadAllText(folder["edition"]));
    }

    [Fact]
    public void What_is_still_being_built_is_not_taken_for_abandoned()
    {
        using var folder = new TemporaryFolder();
        using var first = AtomicFile.For(folder["edition"], _ => false);
        using var second = AtomicFile.For(folder["edition"], _ => false);
        Assert.True(File.Exists(first.Path));
        Assert.NotEqual(first.Path, second.Path);
    }

    [Fact]
    public async Task Builds_of_one_file_at_one_time_leave_one_whole_edition()
    {
        using var folder = new TemporaryFolder();
        var votes = Many(300);
        await Parallel.ForEachAsync(
            Enumerable.Range(0, 8),
            TestContext.Current.CancellationToken,
            (_, _) =>
            {
                Write(folder["edition"], votes);
                return ValueTask.CompletedTask;
            }
        );
        Assert.Equal(["edition"], folder.Names);
        Assert.True(EditionVerifier.Verify(folder["edition"]).IsIntact);
    }

    [Theory]
    [InlineData("a letter to a friend")]
    [InlineData("SQLite format 3\0 of something else, long enough to have a whole header of a hundred bytes, so that its mark can be read")]
    public void A_file_that_is_no_edition_is_left_alone(string text)
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder["letter"], text);
        Assert.Contains("not an edition", Assert.Throws<EditionException>(() => Write(folder["letter"])).Message, StringComparison.Ordinal);
        Assert.Equal(["letter"], folder.Names);
        Assert.Equal(text, File.ReadAllText(folder["letter"]));
    }

    [Theory]
    [InlineData("")]
    [InlineData("SQLite format 3\0cut off")]
    public void An_edition_cut_off_is_replaced(string text)
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder["edition"], text);
        Write(folder["edition"]);
        Assert.True(EditionVerifier.Verify(folder["edition"]).IsIntact);
    }

    [Fact]
    public void A_folder_is_no_place_for_an_edition()
    {
        using var folder = new TemporaryFolder();
        Assert.Contains("is a folder", Assert.Throws<EditionException>(() => Write(folder.Path)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_is_not_there_is_made()
    {
        using var folder = new TemporaryFolder();
        Write(folder["a/b/edition"]);
        Assert.True(EditionVerifier.Verify(folder["a/b/edition"]).IsIntact);
    }

    [Fact]
    public void A_folder_that_cannot_be_made_is_said_so()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder["file"], "");
        Assert.Contains(
            "cannot be written",
            Assert.Throws<EditionException>(() => Write(folder["file/edition"])).Message,
            StringComparison.Ordinal
        );
    }

    private static VoteEvent[] Many(int count) =>
        [.. Enumerable.Range(0, count).Select(i => Invented.FullVote with { Address = VoteAddress.Of("GA", $"{i}") })];

    private static string Write(string path, params VoteEvent[] votes) =>
        EditionWriter.Write(Invented.Content(votes), path, null, CancellationToken.None);

    private sealed class AtOnce(Action<double> told) : IProgress<double>
    {
        public void Report(double value) => told(value);
    }
}
