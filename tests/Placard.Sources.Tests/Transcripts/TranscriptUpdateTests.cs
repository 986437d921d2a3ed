using System.Text;
using Placard.Sources.Downloading;
using Placard.Sources.Transcripts;
using Placard.Testing.Publisher;

namespace Placard.Sources.Tests.Transcripts;

public sealed class TranscriptUpdateTests : IAsyncLifetime
{
    private const string FirstPage = "/en/meetings.json?from=2097-03-01&to=2098-03-01&text=transcript&page=1";
    private const string SecondPage = "/en/meetings.json?from=2097-03-01&to=2098-03-01&text=transcript&page=2";

    private readonly string _mirror = Directory.CreateTempSubdirectory("placard-transcripts-").FullName;
    private readonly SetClock _clock = new() { RingsAtOnce = true };
    private PublisherServer _publisher = null!;

    public async ValueTask InitializeAsync()
    {
        _publisher = await PublisherServer.StartAsync();
        List(FirstPage, true, "hrc/98/1 2097-06-12", "!hrc/98/2 2097-06-12", "sc/10175 2097-06-13", "asset/k1x/k1xinvented 2097-06-14");
        List(SecondPage, false, "ga/c3/150/7/2 2097-10-05", "hrc/98/1 2097-06-12");
        Meeting("hrc/98/1", "2097-06-12");
        Meeting("ga/c3/150/7/2", "2097-10-05");
    }

    public async ValueTask DisposeAsync()
    {
        await _publisher.DisposeAsync();
        Directory.Delete(_mirror, recursive: true);
    }

    [Fact]
    public async Task Meetings_with_a_transcript_are_fetched_by_the_list_and_laid_out_as_they_are_read()
    {
        Assert.Equal(UpdateStatus.Done, (await UpdateAsync()).Status);
        Assert.Equal(["en/ga/c3/150/7/2.json", "en/hrc/98/1.json"], InPlace());
        Assert.Equal([FirstPage, SecondPage, "/en/hrc/98/1.json", "/en/ga/c3/150/7/2.json"], _publisher.Asked.Select(a => a.Path));
        Assert.Equal(new DateOnly(2098, 3, 1), UpdateManifest.Of(_mirror).Files["transcripts/en/hrc/98/1.json"].Day);
    }

    [Fact]
    public async Task What_the_mirror_has_is_not_asked_for_again()
    {
        await UpdateAsync();
        Assert.Equal(UpdateStatus.Unchanged, (await UpdateAsync()).Status);
        Assert.Single(_publisher.Asked, a => a.Path == "/en/hrc/98/1.json");
    }

    [Fact]
    public async Task A_young_transcript_is_fetched_again_on_another_day_because_it_may_be_corrected()
    {
        List(FirstPage, false, "hrc/99/1 2098-02-27");
        Meeting("hrc/99/1", "2098-02-27");
        await UpdateAsync();
        _clock.Now += TimeSpan.FromDays(1);
        List("/en/meetings.json?from=2097-03-02&to=2098-03-02&text=transcript&page=1", false, "hrc/99/1 2098-02-27");
        Assert.Equal(UpdateStatus.Unchanged, (await UpdateAsync()).Status);
        Assert.Equal(2, _publisher.Asked.Count(a => a.Path == "/en/hrc/99/1.json"));
        Meeting("hrc/99/1", "2098-02-27", "SEN/Minister: Corrected");
        _clock.Now += TimeSpan.FromDays(1);
        List("/en/meetings.json?from=2097-03-03&to=2098-03-03&text=transcript&page=1", false, "hrc/99/1 2098-02-27");
        Assert.Equal(UpdateStatus.Done, (await UpdateAsync()).Status);
    }

    [Fact]
    public async Task One_meeting_that_cannot_be_read_costs_itself_and_is_said()
    {
        _publisher.Serve("/en/hrc/98/1.json", Encoding.UTF8.GetBytes("{\"video\":{\"slug\":\"hrc/98/1\"},\"transcript\":null}"));
        var outcome = await UpdateAsync();
        Assert.Equal(UpdateStatus.Done, outcome.Status);
        Assert.Contains("1 of 2 files could not be had; transcripts/en/hrc/98/1.json", outcome.Reason, StringComparison.Ordinal);
        Assert.Contains("It has no transcript, or not yet.", outcome.Reason, StringComparison.Ordinal);
        Assert.Equal(["en/ga/c3/150/7/2.json"], InPlace());
    }

    [Fact]
    public async Task A_run_takes_so_many_and_says_how_many_are_left()
    {
        var outcome = await UpdateAsync(most: 1);
        Assert.Equal("1 more are left for the next update.", outcome.Reason);
        Assert.Equal(["en/hrc/98/1.json"], InPlace());
        Assert.Equal("", (await UpdateAsync(most: 1)).Reason);
        Assert.Equal(2, InPlace().Count());
    }

    [Fact]
    public async Task Terms_must_be_accepted_first()
    {
        using var client = new PoliteClient(_clock, "desk@example.org");
        var report = await new MirrorUpdate(_mirror, client, _clock).RunAsync(
            [Source(400)],
            new HashSet<string>(),
            null,
            TestContext.Current.CancellationToken
        );
        Assert.Equal("transcripts", Assert.Single(report.ToAccept).Source.Code);
        Assert.Empty(_publisher.Asked);
    }

    [Theory]
    [InlineData("<html>Sign in</html>")]
    [InlineData("{\"error\":\"no\"}")]
    [InlineData("[]")]
    public async Task A_list_in_another_form_changes_nothing_and_says_so(string list)
    {
        _publisher.Serve(FirstPage, Encoding.UTF8.GetBytes(list));
        var outcome = await UpdateAsync();
        Assert.Equal(UpdateStatus.Failed, outcome.Status);
        Assert.Contains("form", outcome.Reason, StringComparison.Ordinal);
        Assert.Empty(InPlace());
    }

    [Fact]
    public async Task An_address_that_leads_to_somebody_else_is_not_followed()
    {
        var elsewhere = InventedTranscript
            .Listing(false, "hrc/98/1 2097-06-12")
            .Replace("\"/en/hrc/98/1.json\"", "\"https://example.org/en/hrc/98/1.json\"", StringComparison.Ordinal);
        _publisher.Serve(FirstPage, Encoding.UTF8.GetBytes(elsewhere));
        Assert.Equal(UpdateStatus.Unchanged, (await UpdateAsync()).Status);
    }

    [Fact]
    public async Task A_publisher_that_asks_programs_to_stay_away_is_left_alone()
    {
        _publisher.Robots = "User-agent: *\nDisallow: /*/meetings.json";
        Assert.Contains("robots.txt", (await UpdateAsync()).Reason, StringComparison.Ordinal);
        Assert.Empty(_publisher.Asked);
    }

    [Fact]
    public async Task A_publisher_that_asks_for_a_wait_gets_it()
    {
        var served = _publisher["/en/hrc/98/1.json"];
        (served.Fault, served.Times, served.Status, served.RetryAfter) = (Fault.Answers, 1, 429, "97");
        Assert.Equal(UpdateStatus.Done, (await UpdateAsync()).Status);
        Assert.Contains(TimeSpan.FromSeconds(97), _clock.Waited);
    }

    private void List(string address, bool hasMore, params string[] meetings) =>
        _publisher.Serve(address, Encoding.UTF8.GetBytes(InventedTranscript.Listing(hasMore, meetings)));

    private void Meeting(string slug, string day, string said = "SEN/Minister: Lanterns") =>
        _publisher.Serve($"/en/{slug}.json", Encoding.UTF8.GetBytes(InventedTranscript.Of(slug, day, said)));

    private IEnumerable<string> InPlace()
    {
        var folder = Path.Combine(_mirror, "transcripts");
        return Directory.Exists(folder)
            ? Directory
                .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
                .Select(f => Path.GetRelativePath(folder, f).Replace('\\', '/'))
                .Order(StringComparer.Ordinal)
            : [];
    }

    private PublishedSource Source(int most)
    {
        var published = Publishers.All.Single(s => s.Code == "transcripts");
        return published with { Listing = new TranscriptListing(_publisher.At("/"), "en") { MostFiles = most } };
    }

    private async Task<SourceOutcome> UpdateAsync(int most = 400)
    {
        using var client = new PoliteClient(_clock, "desk@example.org");
        var report = await new MirrorUpdate(_mirror, client, _clock).RunAsync(
            [Source(most)],
            new HashSet<string> { "transcripts" },
            null,
            TestContext.Current.CancellationToken
        );
        return Assert.Single(report.Outcomes);
    }
}
