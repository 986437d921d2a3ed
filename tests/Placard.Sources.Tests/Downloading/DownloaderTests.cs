using System.Net;
using Placard.Sources.Downloading;

namespace Placard.Sources.Tests.Downloading;

public sealed class DownloaderTests : IDisposable
{
    private static readonly PublishedFile Archive = new(new Uri("https://publisher.example/main.zip"), "UNxml/resolutions.zip");

    private readonly string _mirror = Directory.CreateTempSubdirectory("placard-download-").FullName;
    private readonly Publisher _publisher = new();

    private string Target => Path.Combine(_mirror, "UNxml", "resolutions.zip");

    public void Dispose()
    {
        _publisher.Dispose();
        Directory.Delete(_mirror, recursive: true);
    }

    [Fact]
    public async Task A_whole_file_is_put_in_place()
    {
        Assert.Equal(DownloadStatus.Done, (await Fetch()).Fate);
        Assert.Equal(_publisher.Content, File.ReadAllBytes(Target));
        Assert.Equal(["resolutions.zip", "resolutions.zip.etag"], Names());
    }

    [Fact]
    public async Task A_file_that_has_not_changed_is_not_fetched_again()
    {
        await Fetch();
        Assert.Equal(DownloadStatus.Unchanged, (await Fetch()).Fate);
    }

    [Fact]
    public async Task A_download_that_broke_off_goes_on_where_it_stopped()
    {
        _publisher.BreakOffAfter = 40;
        Assert.Equal(DownloadStatus.Failed, (await Fetch()).Fate);
        _publisher.BreakOffAfter = null;
        Assert.Equal(DownloadStatus.Done, (await Fetch()).Fate);
        Assert.Equal(40, _publisher.Asked[^1].Headers.Range!.Ranges.Single().From);
        Assert.Equal(_publisher.Content, File.ReadAllBytes(Target));
    }

    [Fact]
    public async Task A_download_that_broke_off_begins_anew_when_the_file_changed_meanwhile()
    {
        _publisher.BreakOffAfter = 40;
        await Fetch();
        (_publisher.BreakOffAfter, _publisher.Tag, _publisher.Content) = (null, "\"v2\"", Publisher.Zip("another file"));
        Assert.Equal(DownloadStatus.Done, (await Fetch()).Fate);
        Assert.Equal(_publisher.Content, File.ReadAllBytes(Target));
    }

    [Theory]
    [InlineData("<html>Sign in to go on</html>")]
    [InlineData("")]
    public async Task What_is_no_archive_never_replaces_good_data(string text)
    {
        await Fetch();
        var good = File.ReadAllBytes(Target);
        (_publisher.Tag, _publisher.Content) = ("\"v2\"", System.Text.Encoding.UTF8.GetBytes(text));
        var result = await Fetch();
        Assert.Equal(DownloadStatus.Failed, result.Fate);
        Assert.NotEmpty(result.Reason);
        Assert.Equal(good, File.ReadAllBytes(Target));
        Assert.DoesNotContain("resolutions.zip.part", Names());
    }

    [Theory]
    [InlineData(HttpStatusCode.NotFound, DownloadStatus.NotThere)]
    [InlineData(HttpStatusCode.ServiceUnavailable, DownloadStatus.Failed)]
    [InlineData(HttpStatusCode.Forbidden, DownloadStatus.Failed)]
    public async Task A_publisher_that_refuses_costs_nothing_that_was_there(HttpStatusCode answer, DownloadStatus fate)
    {
        await Fetch();
        var good = File.ReadAllBytes(Target);
        _publisher.Answer = answer;
        Assert.Equal(fate, (await Fetch()).Fate);
        Assert.Equal(good, File.ReadAllBytes(Target));
    }

    [Fact]
    public async Task A_file_larger_than_the_limit_is_refused()
    {
        Assert.Equal(DownloadStatus.Failed, (await Fetch(mostBytes: 10)).Fate);
        Assert.False(File.Exists(Target));
    }

    private async Task<DownloadResult> Fetch(long mostBytes = 1 << 20)
    {
        using var http = new HttpClient(_publisher, disposeHandler: false);
        return await new Downloader(http, _mirror, mostBytes).FetchAsync(Archive, null, TestContext.Current.CancellationToken);
    }

    private string[] Names() =>
        [.. Directory.GetFiles(Path.GetDirectoryName(Target)!).Select(f => Path.GetFileName(f)!).Order(StringComparer.Ordinal)];
}
