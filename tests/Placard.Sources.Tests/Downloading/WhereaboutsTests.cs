using System.Formats.Tar;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Placard.Sources.Downloading;
using Placard.Sources.GeneralDebate;
using Placard.Testing.Publisher;

namespace Placard.Sources.Tests.Downloading;

public sealed class WhereaboutsTests : IAsyncLifetime
{
    private const string Dataset = "doi:10.9999/LAMPS";

    private readonly string _mirror = Directory.CreateTempSubdirectory("placard-update-").FullName;
    private readonly SetClock _clock = new() { RingsAtOnce = true };
    private PublisherServer _publisher = null!;
    private PoliteClient _client = null!;

    public async ValueTask InitializeAsync()
    {
        _publisher = await PublisherServer.StartAsync();
        _client = new PoliteClient(_clock, "");
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _publisher.DisposeAsync();
        Directory.Delete(_mirror, recursive: true);
    }

    [Fact]
    public async Task The_newest_file_of_a_record_is_told_by_its_day()
    {
        _publisher.Serve(
            "/record/77",
            Encoding.UTF8.GetBytes(
                """
                <p><a href="/record/77/files/2098_9_19_lamps.csv?ln=en">September</a>
                <a href="/record/77/files/2098_11_2_lamps.csv?ln=en">November</a>
                <a href="/record/77/files/2099_1_1_wicks.csv">other</a>
                <a href="/record/78/files/2099_1_1_lamps.csv">another record's</a></p>
                """
            )
        );
        var found = await FindAsync(new LibraryRecord(_publisher.At("/record/77"), "_lamps.csv"));
        Assert.Equal(_publisher.At("/record/77/files/2098_11_2_lamps.csv"), found.Address);
        Assert.Equal("2098_11_2_lamps.csv", found.Version);
    }

    [Fact]
    public async Task A_record_without_such_a_file_is_said_to_have_none()
    {
        _publisher.Serve("/record/77", "nothing"u8.ToArray());
        var none = await Assert.ThrowsAsync<PublisherException>(() =>
            FindAsync(new LibraryRecord(_publisher.At("/record/77"), "_lamps.csv"))
        );
        Assert.Contains("_lamps.csv", none.Message);
    }

    [Fact]
    public async Task A_dataset_is_found_by_its_identifier_and_repacked_and_a_version_in_place_is_not_fetched_again()
    {
        var tar = Tar("._FRA_77_2022.txt", "FRA_77_2022.txt");
#pragma warning disable CA5351 // The sum that a Dataverse states.
        ServeDataset("LAMPS_2098.tar.gz", Convert.ToHexString(MD5.HashData(tar)));
#pragma warning restore CA5351
        _publisher.Serve("/api/access/datafile/7", tar);

        Assert.Equal(UpdateStatus.Done, (await UpdateAsync()).Status);
        using (var kept = ZipFile.OpenRead(Path.Combine(_mirror, "ungdc.zip")))
            Assert.Equal(["TXT/FRA_77_2022.txt"], kept.Entries.Select(e => e.FullName));

        Assert.Equal(UpdateStatus.Unchanged, (await UpdateAsync()).Status);
        Assert.Single(_publisher.Asked, a => a.Path == "/api/access/datafile/7");
    }

    [Fact]
    public async Task A_file_without_the_sum_that_its_publisher_states_is_not_put_in_place()
    {
        ServeDataset("LAMPS_2098.tar.gz", new string('0', 32));
        _publisher.Serve("/api/access/datafile/7", Tar("FRA_77_2022.txt"));
        var outcome = await UpdateAsync();
        Assert.Equal((UpdateStatus.Failed, "It does not have the sum that the publisher states."), (outcome.Status, outcome.Reason));
        Assert.False(File.Exists(Path.Combine(_mirror, "ungdc.zip")));
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("<html>")]
    [InlineData("""{"data":[{"label":"LAMPS_2098.tar.gz"}]}""")]
    public async Task A_dataset_described_in_another_form_is_said_to_be(string json)
    {
        _publisher.Serve(
            $"/api/datasets/:persistentId/versions/:latest-published/files?persistentId={Dataset}",
            Encoding.UTF8.GetBytes(json)
        );
        Assert.Equal(UpdateStatus.Failed, (await UpdateAsync()).Status);
    }

    [Fact]
    public void Every_source_that_needs_files_is_in_the_table_once()
    {
        var read = Publishers.All.SelectMany(p => p.Readers).Select(r => r.Description.Code.ToString()).ToHashSet();
        Assert.Equal(
            [],
            AllSources
                .List.Where(s => !AllSources.ComesWithTheProgram(s))
                .Select(s => s.Description.Code.ToString())
                .Where(c => !read.Contains(c))
        );
        Assert.Equal(Publishers.All.Count, Publishers.All.Select(p => p.Code).Distinct().Count());
    }

    private void ServeDataset(string name, string md5) =>
        _publisher.Serve(
            $"/api/datasets/:persistentId/versions/:latest-published/files?persistentId={Dataset}",
            Encoding.UTF8.GetBytes(
                $$$"""
                {"status":"OK","data":[
                  {"label":"LAMPS_2097.tar.gz","dataFile":{"id":6,"md5":"x"}},
                  {"dataFile": {"md5":"{{{md5}}}", "id":7 }, "label":"{{{name}}}"},
                  {"label":"readme.txt","dataFile":{"id":8,"md5":"x"}}]}
                """
            )
        );

    private Task<LocatedFile> FindAsync(Whereabouts at) => at.FindAsync(_client, TestContext.Current.CancellationToken);

    private async Task<SourceOutcome> UpdateAsync()
    {
        var source = new PublishedSource
        {
            Code = "lamps",
            What = "Invented speeches",
            Publisher = "Nobody",
            Page = _publisher.At("/"),
            Terms = "None: invented",
            Changes = "never",
            Files =
            [
                new(new DataverseFile(_publisher.At(""), Dataset, new Regex(@"^LAMPS_\d+\.tar\.gz$")), "ungdc.zip", 1 << 20)
                {
                    Sign = new ZipSign(@"\.txt$"),
                    SignBefore = new TarSign(),
                    Repacking = new ZipOfTar(".txt"),
                },
            ],
            Readers = [new GeneralDebateSource()],
        };
        var report = await new MirrorUpdate(_mirror, _client, _clock).RunAsync(
            [source],
            new HashSet<string>(),
            null,
            TestContext.Current.CancellationToken
        );
        return report.Outcomes[0];
    }

    private static byte[] Tar(params string[] names)
    {
        using var memory = new MemoryStream();
        using (var packed = new GZipStream(memory, CompressionLevel.Fastest, leaveOpen: true))
        using (var tar = new TarWriter(packed))
        {
            foreach (var name in names)
                tar.WriteEntry(
                    new PaxTarEntry(TarEntryType.RegularFile, "TXT/" + name) { DataStream = new MemoryStream("Lanterns burn."u8.ToArray()) }
                );
        }
        return memory.ToArray();
    }
}
