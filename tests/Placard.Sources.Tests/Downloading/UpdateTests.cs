using System.IO.Compression;
using System.Text;
using Placard.Sources.Downloading;
using Placard.Sources.GeneralDebate;
using Placard.Testing.Publisher;

namespace Placard.Sources.Tests.Downloading;

public sealed class UpdateTests : IAsyncLifetime
{
    private const string Archive = "/speeches/archive/HEAD.zip";
    private const string Other = "/other/archive/HEAD.zip";

    private readonly string _mirror = Directory.CreateTempSubdirectory("placard-update-").FullName;
    private readonly SetClock _clock = new() { RingsAtOnce = true };
    private PublisherServer _publisher = null!;

    private string Target => Path.Combine(_mirror, "ungdc.zip");

    private PublishedSource Speeches => Source("speeches", Archive, "ungdc.zip");

    private PublishedSource Others => Source("others", Other, "other/ungdc.zip") with { Readers = [] };

    public async ValueTask InitializeAsync()
    {
        _publisher = await PublisherServer.StartAsync();
        _publisher.Serve(Archive, Zip("FRA_77_2022.txt", "SEN_77_2022.txt"));
        _publisher.Serve(Other, Zip("FRA_76_2021.txt"));
    }

    public async ValueTask DisposeAsync()
    {
        await _publisher.DisposeAsync();
        Directory.Delete(_mirror, recursive: true);
    }

    [Fact]
    public async Task Whole_files_are_put_in_place_with_hash_and_day()
    {
        Assert.Equal([UpdateStatus.Done, UpdateStatus.Done], (await UpdateAsync()).Outcomes.Select(o => o.Status));
        var held = UpdateManifest.Of(_mirror).Files["ungdc.zip"];
        Assert.Equal(UpdateManifest.Sha256Of(Target), held.Sha256);
        Assert.Equal(new DateOnly(2098, 3, 1), held.Day);
        Assert.Equal(_publisher.At(Archive).AbsoluteUri, held.Address);
    }

    [Fact]
    public async Task A_file_that_did_not_change_is_not_sent_again()
    {
        await UpdateAsync();
        Assert.Equal(UpdateStatus.Unchanged, Speech(await UpdateAsync()).Status);
        Assert.Equal(_publisher[Archive].Tag, _publisher.Asked.Last(a => a.Path == Archive).Headers["If-None-Match"]);
    }

    [Fact]
    public async Task A_file_that_somebody_changed_since_is_fetched_again()
    {
        await UpdateAsync();
        File.AppendAllText(Target, "x");
        Assert.Equal(UpdateStatus.Done, Speech(await UpdateAsync()).Status);
    }

    [Fact]
    public async Task Who_asks_gives_a_name_and_a_contact()
    {
        await UpdateAsync();
        Assert.All(
            _publisher.Asked,
            a => Assert.Contains("placard/0.1 (reads UN documents; contact: desk@example.org)", a.Headers["User-Agent"])
        );
    }

    [Theory]
    [InlineData(Fault.CutsOff)]
    [InlineData(Fault.SaysTooLong)]
    [InlineData(Fault.SaysTooShort)]
    [InlineData(Fault.LogsIn)]
    [InlineData(Fault.AsksForABrowser)]
    [InlineData(Fault.Answers, 404, UpdateStatus.NotThere)]
    [InlineData(Fault.Answers, 403)]
    [InlineData(Fault.Answers, 429)]
    [InlineData(Fault.Answers, 500)]
    [InlineData(Fault.Answers, 503)]
    internal async Task A_source_that_fails_keeps_its_good_file_and_costs_the_others_nothing(
        Fault fault,
        int status = 0,
        UpdateStatus expected = UpdateStatus.Failed
    )
    {
        await UpdateAsync();
        var good = File.ReadAllBytes(Target);
        var served = _publisher.Serve(Archive, Zip("FRA_77_2022.txt", "SEN_77_2022.txt", "BRA_77_2022.txt"));
        (served.Fault, served.Status) = (fault, status);
        _publisher.Serve(Other, Zip("FRA_76_2021.txt", "SEN_76_2021.txt"));

        var report = await UpdateAsync();

        Assert.Equal(expected, Speech(report).Status);
        Assert.NotEmpty(Speech(report).Reason);
        Assert.Equal(good, File.ReadAllBytes(Target));
        Assert.Equal(UpdateStatus.Done, report.Outcomes[1].Status);
    }

    [Fact]
    public async Task An_archive_of_another_layout_is_not_put_in_place()
    {
        await UpdateAsync();
        await KeepsItsFileAsync(Zip("readme.txt"), "its layout changed");
    }

    [Fact]
    public async Task An_archive_in_which_a_reader_finds_nothing_is_not_put_in_place()
    {
        await UpdateAsync();
        await KeepsItsFileAsync(Zip("QQQ_77_2022.txt"), "Nothing in it could be read");
    }

    [Fact]
    public async Task An_archive_that_lost_many_of_its_files_is_not_put_in_place()
    {
        await UpdateAsync();
        await KeepsItsFileAsync(Zip("FRA_77_2022.txt"), "too many are missing");
    }

    [Fact]
    public async Task A_bomb_is_not_put_in_place()
    {
        await UpdateAsync();
        using var memory = new MemoryStream();
        using (var zip = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        using (var entry = zip.CreateEntry("UNGDC/FRA_77_2022.txt").Open())
            entry.Write(new byte[8 << 20]);
        await KeepsItsFileAsync(memory.ToArray(), "as a bomb does");
    }

    [Fact]
    public async Task An_archive_with_a_wrong_byte_is_not_put_in_place()
    {
        await UpdateAsync();
        var damaged = Zip("FRA_77_2022.txt", "SEN_77_2022.txt");
        damaged[damaged.AsSpan().IndexOf("Lanterns of FRA"u8)] ^= 1;
        await KeepsItsFileAsync(damaged, "does not have the sum it states");
    }

    [Fact]
    public async Task What_breaks_off_goes_on_where_it_stopped_as_long_as_the_version_is_the_same()
    {
        var served = _publisher[Archive];
        (served.Fault, served.Times) = (Fault.CutsOff, 1);
        Assert.Equal(UpdateStatus.Done, Speech(await UpdateAsync()).Status);
        var again = _publisher.Asked.Last(a => a.Path == Archive);
        Assert.Equal(served.Tag, again.Headers["If-Range"]);
        Assert.Equal("bytes=64-", again.Headers["Range"]);
    }

    [Fact]
    public async Task What_broke_off_begins_at_the_start_when_the_version_is_another()
    {
        _publisher[Archive].Fault = Fault.CutsOff;
        Assert.Equal(UpdateStatus.Failed, Speech(await UpdateAsync()).Status);
        _publisher.Serve(Archive, Zip("BRA_77_2022.txt"));
        Assert.Equal(UpdateStatus.Done, Speech(await UpdateAsync()).Status);
        Assert.Contains("BRA_77_2022.txt", ZipFile.OpenRead(Target).Entries.Select(e => e.Name));
    }

    [Fact]
    public async Task The_rest_of_another_version_is_not_put_behind_the_part_that_arrived()
    {
        _publisher[Archive].Fault = Fault.CutsOff;
        Assert.Equal(UpdateStatus.Failed, Speech(await UpdateAsync()).Status);
        _publisher.Serve(Archive, Zip("BRA_77_2022.txt", "SEN_77_2022.txt"));
        _publisher[Archive].KnowsIfRange = false;
        Assert.Equal(UpdateStatus.Done, Speech(await UpdateAsync()).Status);
        Assert.Contains("bytes=64-", _publisher.Asked.Where(a => a.Path == Archive).Select(a => a.Headers.GetValueOrDefault("Range")));
        Assert.Contains("BRA_77_2022.txt", ZipFile.OpenRead(Target).Entries.Select(e => e.Name));
    }

    [Fact]
    public async Task A_version_without_a_tag_is_never_gone_on_from()
    {
        var served = _publisher[Archive];
        (served.Tag, served.Fault, served.Times) = (null, Fault.CutsOff, 1);
        Assert.Equal(UpdateStatus.Done, Speech(await UpdateAsync()).Status);
        Assert.DoesNotContain(_publisher.Asked, a => a.Headers.ContainsKey("Range"));
    }

    [Fact]
    public async Task A_publisher_that_sends_nothing_is_given_up_and_asked_again()
    {
        var served = _publisher[Archive];
        (served.Fault, served.Times) = (Fault.Stalls, 1);
        var update = UpdateAsync();
        await _publisher.Stalled;
        for (var i = 0; i < 200 && !update.IsCompleted; i++)
        {
            if (_publisher.Asked.Count(a => a.Path == Archive) == 1)
                _clock.Now += PoliteClient.Patience;
            await Task.Delay(10, TestContext.Current.CancellationToken);
        }
        Assert.Equal(UpdateStatus.Done, Speech(await update).Status);
    }

    [Fact]
    public async Task A_publisher_that_asks_for_a_wait_gets_it()
    {
        var served = _publisher[Archive];
        (served.Fault, served.Times, served.Status, served.RetryAfter) = (Fault.Answers, 1, 429, "97");
        Assert.Equal(UpdateStatus.Done, Speech(await UpdateAsync()).Status);
        Assert.Contains(TimeSpan.FromSeconds(97), _clock.Waited);
    }

    [Fact]
    public async Task A_publisher_that_asks_for_a_long_wait_is_not_asked_again_before_it_is_over()
    {
        var served = _publisher[Archive];
        (served.Fault, served.Times, served.Status, served.RetryAfter) = (Fault.Answers, 1, 429, "7200");
        var report = await UpdateAsync();
        Assert.All(report.Outcomes, o => Assert.Contains("come back after 2098-03-01 11:00", o.Reason));
        Assert.Single(_publisher.Asked);

        await UpdateAsync();
        Assert.Single(_publisher.Asked);

        _clock.Now += TimeSpan.FromHours(3);
        Assert.All((await UpdateAsync()).Outcomes, o => Assert.Equal(UpdateStatus.Done, o.Status));
    }

    [Fact]
    public async Task Between_two_requests_to_one_host_there_is_a_pause()
    {
        await UpdateAsync();
        Assert.Contains(TimeSpan.FromSeconds(1), _clock.Waited);
    }

    [Fact]
    public async Task What_a_host_asks_of_programs_is_obeyed()
    {
        _publisher.Robots = "User-agent: *\nDisallow: /speeches/\nCrawl-delay: 7";
        var report = await UpdateAsync();
        Assert.Contains("robots.txt", Speech(report).Reason);
        Assert.Equal(UpdateStatus.Done, report.Outcomes[1].Status);
        Assert.DoesNotContain(_publisher.Asked, a => a.Path == Archive);
        Assert.Contains(TimeSpan.FromSeconds(7), _clock.Waited);
    }

    [Fact]
    public async Task An_address_that_leads_elsewhere_is_followed()
    {
        _publisher.Serve("/moved", _publisher.Asked.Count == 0 ? Zip("FRA_77_2022.txt") : []);
        _publisher[Archive].LeadsTo = "/moved";
        Assert.Equal(UpdateStatus.Done, Speech(await UpdateAsync()).Status);
    }

    [Fact]
    public async Task An_address_that_leads_in_a_circle_is_given_up()
    {
        _publisher[Archive].LeadsTo = Archive;
        Assert.Equal(UpdateStatus.Failed, Speech(await UpdateAsync()).Status);
    }

    [Fact]
    public async Task Terms_are_asked_once_and_again_when_they_change()
    {
        var bound = Speeches with { MustBeAccepted = true };
        Assert.Equal("speeches", Assert.Single((await UpdateAsync([bound])).ToAccept).Source.Code);
        Assert.Empty(_publisher.Asked);
        Assert.Empty((await UpdateAsync([bound], "speeches")).ToAccept);
        Assert.Empty((await UpdateAsync([bound])).ToAccept);
        Assert.Single((await UpdateAsync([bound with { Terms = "Other terms" }])).ToAccept);
    }

    [Fact]
    public async Task A_folder_that_would_be_read_in_place_of_the_archive_is_named()
    {
        Directory.CreateDirectory(Path.Combine(_mirror, "ungdc"));
        Assert.Contains("unpacked", Speech(await UpdateAsync()).Reason);
    }

    [Fact]
    public async Task Two_updates_do_not_work_in_one_mirror()
    {
        using (StagingFolder.Of(_mirror))
            await Assert.ThrowsAsync<IOException>(() => UpdateAsync());
    }

    [Fact]
    public void A_file_laid_by_hand_is_recognised_by_its_content()
    {
        var file = Path.Combine(_mirror, "saved-by-a-browser (1)");
        File.WriteAllBytes(file, Zip("FRA_77_2022.txt"));
        using var client = Client();
        var added = new MirrorUpdate(_mirror, client, _clock).Add(file, Publishers.All, TestContext.Current.CancellationToken);
        Assert.Equal(("ungdc", "ungdc.zip", 1), (added!.Source.Code, added.Path, added.Statements));
        Assert.Equal(File.ReadAllBytes(file), File.ReadAllBytes(Target));
        Assert.Equal("saved-by-a-browser (1)", UpdateManifest.Of(_mirror).Files["ungdc.zip"].Address);
    }

    [Fact]
    public void A_file_that_is_read_with_others_waits_for_them()
    {
        var file = Path.Combine(_mirror, "ballots");
        File.WriteAllText(file, "rcid,country,country_code,vote\n1,France,FR,yes\n");
        using var client = Client();
        var added = new MirrorUpdate(_mirror, client, _clock).Add(file, Publishers.All, TestContext.Current.CancellationToken)!;
        Assert.Equal("voeten/votes.csv", added.Path);
        Assert.Equal(["voeten/roll_calls.csv", "voeten/issues.csv"], added.Missing);
    }

    [Fact]
    public void A_file_of_no_source_is_laid_nowhere()
    {
        var file = Path.Combine(_mirror, "notes.txt");
        File.WriteAllText(file, "Lanterns");
        using var client = Client();
        Assert.Null(new MirrorUpdate(_mirror, client, _clock).Add(file, Publishers.All, TestContext.Current.CancellationToken));
    }

    private async Task KeepsItsFileAsync(byte[] content, string reason)
    {
        var good = File.ReadAllBytes(Target);
        _publisher.Serve(Archive, content);
        var outcome = Speech(await UpdateAsync());
        Assert.Equal(UpdateStatus.Failed, outcome.Status);
        Assert.Contains(reason, outcome.Reason);
        Assert.Equal(good, File.ReadAllBytes(Target));
    }

    private async Task<UpdateReport> UpdateAsync(IReadOnlyList<PublishedSource>? sources = null, params string[] accepted)
    {
        using var client = Client();
        return await new MirrorUpdate(_mirror, client, _clock).RunAsync(
            sources ?? [Speeches, Others],
            accepted.ToHashSet(),
            null,
            TestContext.Current.CancellationToken
        );
    }

    private PoliteClient Client() => new(_clock, "desk@example.org");

    private PublishedSource Source(string code, string address, string path) =>
        new()
        {
            Code = code,
            What = "Invented speeches",
            Publisher = "Nobody",
            Page = _publisher.At("/"),
            Terms = "None: invented",
            Changes = "never",
            Files = [new(new FixedAddress(_publisher.At(address)), path, 1 << 20) { Sign = new ZipSign(@"(^|/)[A-Z]{3}_\d+_\d+\.txt$") }],
            Readers = [new GeneralDebateSource()],
        };

    private static SourceOutcome Speech(UpdateReport report) => report.Outcomes[0];

    private static byte[] Zip(params string[] names)
    {
        using var memory = new MemoryStream();
        using (var zip = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var name in names)
            {
                using var entry = zip.CreateEntry("UNGDC/" + name, CompressionLevel.NoCompression).Open();
                entry.Write(Encoding.UTF8.GetBytes($"Lanterns of {name[..3]}\nOil is dear."));
            }
        }
        return memory.ToArray();
    }
}
