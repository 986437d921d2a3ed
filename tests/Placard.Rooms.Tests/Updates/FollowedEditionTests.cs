using System.Text;
using Amazon.Runtime;
using Placard.Rooms.Updates;
using Placard.Rooms.Updates.Nodes;
using Placard.Testing.Publisher;

namespace Placard.Rooms.Tests.Updates;

/// <summary>Nodes that take the edition that is published elsewhere.</summary>
public sealed class FollowedEditionTests : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("placard-nodes-").FullName;
    private readonly SetClock _clock = new();
    private readonly StringWriter _log = new();
    private OpenEdition _first = null!;
    private OpenEdition _second = null!;
    private PublisherServer _server = null!;
    private EditionStore _editions = null!;
    private ServedEdition _served = null!;

    private string Published => Path.Combine(_folder, "published");

    public async ValueTask InitializeAsync()
    {
        _first = LampsEdition.Build(Path.Combine(_folder, "first.sqlite"), 3);
        _second = LampsEdition.Build(Path.Combine(_folder, "second.sqlite"), 4);
        await File.WriteAllTextAsync(Path.Combine(_folder, "second.forecasts.kept"), "kept", TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(Path.Combine(_folder, "second.notes.txt"), "not for others", TestContext.Current.CancellationToken);
        _server = await PublisherServer.StartAsync();
        _editions = new EditionStore(Path.Combine(_folder, "home"));
        Publish(_first);
        var file = await Of(new FolderOfEditions(Published)).FirstAsync(TestContext.Current.CancellationToken);
        _served = new ServedEdition(OpenEdition.Open(file));
    }

    public async ValueTask DisposeAsync()
    {
        _served.Current.Dispose();
        _first.Dispose();
        _second.Dispose();
        await _server.DisposeAsync();
        await _log.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public void A_node_without_an_edition_takes_the_one_that_is_published()
    {
        Assert.Equal(_first.Info.Hash, _served.Current.Info.Hash);
        Assert.Equal(_editions.Current, _served.Current.Path);
    }

    [Fact]
    public async Task Another_edition_in_the_folder_is_taken_and_served_with_what_lies_beside_it()
    {
        Publish(_second);
        await OnceAsync(new FolderOfEditions(Published));
        Assert.Equal(_second.Info.Hash, _served.Current.Info.Hash);
        Assert.Equal("kept", Beside("placard.forecasts.kept"));
        Assert.False(File.Exists(Path.Combine(Path.GetDirectoryName(_served.Current.Path)!, "placard.notes.txt")));
        Assert.Contains("gave way to", _log.ToString());
    }

    [Fact]
    public async Task A_server_of_files_does_as_well_and_a_key_in_its_address_goes_with_every_request_and_into_no_log()
    {
        Publish(_second);
        ServePublished("?key=secret");
        await OnceAsync(new ServerOfEditions(_server.At("/editions?key=secret")));
        Assert.Equal(_second.Info.Hash, _served.Current.Info.Hash);
        await OnceAsync(new ServerOfEditions(_server.At("/nowhere?key=secret")));
        Assert.DoesNotContain("secret", _log.ToString());
    }

    [Fact]
    public async Task A_bucket_is_read_by_signed_requests_and_its_secret_is_never_said()
    {
        Publish(_second);
        ServePublished("", "/lamps");
        var list = _server["/lamps/editions/current.json"];
        list.Tag = "\"00000000000000000000000000000000\"";
        await OnceAsync(Bucket("s3://lamps/editions"));
        Assert.Contains("broke off in the middle of a file", _log.ToString());
        // What was laid there in parts has a tag that is no sum of it.
        foreach (var file in Directory.GetFiles(Published, "*", SearchOption.AllDirectories))
            _server["/lamps/editions/" + Path.GetRelativePath(Published, file)].Tag = "\"laid-in-parts-1\"";
        await OnceAsync(Bucket("s3://lamps/editions"));
        Assert.Equal(_second.Info.Hash, _served.Current.Info.Hash);
        Assert.All(
            _server.Asked,
            asked => Assert.StartsWith("AWS4-HMAC-SHA256 Credential=reader/", asked.Headers["Authorization"], StringComparison.Ordinal)
        );
        await OnceAsync(Bucket("s3://lamps/nowhere"));
        Assert.Contains("was answered with 404", _log.ToString());
        Assert.DoesNotContain("very-secret", _log.ToString() + string.Join(' ', _server.Asked.SelectMany(a => a.Headers.Values)));
    }

    [Fact]
    public async Task What_is_current_already_is_not_taken_again()
    {
        ServePublished("");
        await OnceAsync(new ServerOfEditions(_server.At("/editions")));
        Assert.Equal(["/editions/current.json"], _server.Asked.Select(a => a.Path));
    }

    [Fact]
    public async Task A_node_follows_also_where_the_next_edition_has_fewer_votes()
    {
        Publish(_second);
        await OnceAsync(new FolderOfEditions(Published));
        Publish(_first);
        await OnceAsync(new FolderOfEditions(Published));
        Assert.Equal(_first.Info.Hash, _served.Current.Info.Hash);
    }

    [Theory]
    [InlineData(nameof(Fault.CutsOff))]
    [InlineData(nameof(Fault.SaysTooLong))]
    [InlineData(nameof(Fault.SaysTooShort))]
    [InlineData(nameof(Fault.LogsIn))]
    [InlineData(nameof(Fault.AsksForABrowser))]
    [InlineData(nameof(Fault.Answers))]
    public async Task A_server_that_fails_leaves_what_is_served_and_is_followed_again_when_it_is_well(string fault)
    {
        Publish(_second);
        ServePublished("");
        foreach (var path in new[] { "/editions/current.json", $"/editions/{_second.Info.Hash[..16]}/placard.sqlite" })
        {
            _server[path].Fault = Enum.Parse<Fault>(fault);
            await OnceAsync(new ServerOfEditions(_server.At("/editions")));
            Assert.Equal(_first.Info.Hash, _served.Current.Info.Hash);
            Assert.Contains("The edition that is served stays.", _log.ToString());
            _server[path].Fault = Fault.None;
        }
        await OnceAsync(new ServerOfEditions(_server.At("/editions")));
        Assert.Equal(_second.Info.Hash, _served.Current.Info.Hash);
    }

    [Fact]
    public async Task A_file_whose_bytes_are_not_those_of_the_list_is_not_served()
    {
        Publish(_second);
        var file = Path.Combine(Published, _second.Info.Hash[..16], "placard.forecasts.kept");
        await File.WriteAllTextAsync(file, "Kept", TestContext.Current.CancellationToken);
        await OnceAsync(new FolderOfEditions(Published));
        Assert.Equal(_first.Info.Hash, _served.Current.Info.Hash);
        Assert.Contains("is not what current.json says it is", _log.ToString());
    }

    [Fact]
    public async Task A_list_that_names_an_edition_by_the_hash_of_another_is_not_believed()
    {
        Publish(_second);
        var list = Path.Combine(Published, "current.json");
        var (hash, lie) = (_second.Info.Hash, new string('b', 64));
        Directory.Move(Path.Combine(Published, hash[..16]), Path.Combine(Published, lie[..16]));
        var text = await File.ReadAllTextAsync(list, TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(
            list,
            text.Replace(hash, lie, StringComparison.Ordinal).Replace(hash[..16], lie[..16], StringComparison.Ordinal),
            TestContext.Current.CancellationToken
        );
        await OnceAsync(new FolderOfEditions(Published));
        Assert.Equal(_first.Info.Hash, _served.Current.Info.Hash);
        Assert.Contains("Its hash should be bbbbbbbbbbbb", _log.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("<html>Sign in</html>")]
    [InlineData("""{"form":2,"hash":"HASH","files":[]}""")]
    [InlineData("""{"form":1,"hash":"short","files":[]}""")]
    [InlineData("""{"form":1,"hash":"HASH","files":[]}""")]
    [InlineData("""{"form":1,"hash":"HASH","files":[null]}""")]
    [InlineData("""{"form":1,"hash":"HASH","files":[{"path":"../../etc/placard.sqlite","bytes":1,"sha256":"HASH"}]}""")]
    [InlineData("""{"form":1,"hash":"HASH","files":[{"path":"aaaaaaaaaaaaaaaa/../placard.sqlite","bytes":1,"sha256":"HASH"}]}""")]
    [InlineData("""{"form":1,"hash":"HASH","files":[{"path":"aaaaaaaaaaaaaaaa/placard.sqlite","bytes":-1,"sha256":"HASH"}]}""")]
    [InlineData("""{"form":1,"hash":"HASH","files":[{"path":"aaaaaaaaaaaaaaaa/desk.sqlite","bytes":1,"sha256":"HASH"}]}""")]
    [InlineData("""{"form":1,"hash":"HASH","files":[{"path":"aaaaaaaaaaaaaaaa/placard.sqlite","bytes":99999999999999,"sha256":"HASH"}]}""")]
    public void What_is_no_list_of_an_edition_is_refused_in_a_sentence(string text) =>
        Assert.Throws<Refusal>(() =>
            PublishedEdition.Parse(Encoding.UTF8.GetBytes(text.Replace("HASH", new string('a', 64), StringComparison.Ordinal)))
        );

    [Fact]
    public async Task A_failure_is_said_once_and_a_source_that_fails_is_asked_more_and_more_seldom()
    {
        var followed = Of(new FolderOfEditions(Path.Combine(_folder, "nowhere")));
        for (var i = 0; i < 10; i++)
            await followed.OnceAsync(_served, Next(), TestContext.Current.CancellationToken);
        Assert.Single(_log.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.Equal(TimeSpan.FromMinutes(16), followed.Wait);
    }

    [Fact]
    public async Task A_node_looks_as_often_as_it_is_told()
    {
        using var node = new FollowingNode(Of(new FolderOfEditions(Published)), _served, Next(), _clock);
        await node.StartAsync(TestContext.Current.CancellationToken);
        Publish(_second);
        while (_served.Current.Info.Hash != _second.Info.Hash)
        {
            _clock.Now += TimeSpan.FromMinutes(1);
            await Task.Delay(5, TestContext.Current.CancellationToken);
        }
        await node.StopAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public void Only_the_edition_before_stays_published_and_what_a_stopped_builder_left_goes()
    {
        Directory.CreateDirectory(Path.Combine(Published, "next.part"));
        File.WriteAllText(Path.Combine(Published, "next.part", "placard.sqlite"), "half");
        using var third = LampsEdition.Build(Path.Combine(_folder, "third.sqlite"), 5);
        Publish(_second);
        Publish(third);
        Assert.Equal(
            new[] { _second, third }.Select(e => e.Info.Hash[..16]).Order(StringComparer.Ordinal),
            Directory.GetDirectories(Published).Select(d => Path.GetFileName(d)!).Order(StringComparer.Ordinal)
        );
        Assert.True(new EditionPublication(Published).Publish(third, TestContext.Current.CancellationToken).WasCurrent);
    }

    [Fact]
    public void A_builder_that_is_stopped_in_the_middle_leaves_what_was_published()
    {
        var before = File.ReadAllText(Path.Combine(Published, "current.json"));
        Assert.Throws<OperationCanceledException>(() =>
            new EditionPublication(Published).Publish(_second, new CancellationToken(canceled: true))
        );
        Assert.Equal(before, File.ReadAllText(Path.Combine(Published, "current.json")));
    }

    private void Publish(OpenEdition edition) => new EditionPublication(Published).Publish(edition, TestContext.Current.CancellationToken);

    private void ServePublished(string query, string within = "")
    {
        foreach (var file in Directory.GetFiles(Published, "*", SearchOption.AllDirectories))
            _server.Serve(within + "/editions/" + Path.GetRelativePath(Published, file) + query, File.ReadAllBytes(file));
    }

    private BucketOfEditions Bucket(string address) =>
        BucketOfEditions.Of(new Uri(address), new BasicAWSCredentials("reader", "very-secret"), _server.At("").ToString());

    private string Beside(string name) => File.ReadAllText(Path.Combine(Path.GetDirectoryName(_served.Current.Path)!, name));

    private async Task OnceAsync(EditionOrigin origin)
    {
        using (origin)
            await Of(origin).OnceAsync(_served, Next(), TestContext.Current.CancellationToken);
    }

    private FollowedEdition Of(EditionOrigin origin) => new(origin, TimeSpan.FromMinutes(1), _editions, _clock, _log);

    private NextEdition Next() => new(_served, _editions, 2, _clock);
}
