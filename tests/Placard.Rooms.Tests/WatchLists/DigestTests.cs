using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using MailKit.Security;
using MimeKit;
using Placard.Desk;
using Placard.Desk.WatchLists;
using Placard.Rooms.Tests.Site;
using Placard.Rooms.WatchLists;

namespace Placard.Rooms.Tests.WatchLists;

public sealed class DigestTests : IDisposable
{
    private static readonly DateTimeOffset Now = new(2098, 3, 10, 6, 0, 0, TimeSpan.Zero);
    private static readonly SharedDeclarations Shared = DeclaredRooms.Of(TestSite.Rooms).Rooms[0].Shared;

    private readonly string _folder = Directory.CreateTempSubdirectory("placard-digest-").FullName;
    private readonly OpenDesk _desk;

    public DigestTests() => _desk = OpenDesk.Open(DeskPlace.Parse(Path.Combine(_folder, "desk.sqlite")), Now);

    public void Dispose()
    {
        _desk.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task A_list_with_news_gets_one_mail_in_two_forms_and_none_when_nothing_is_new()
    {
        await using var office = PostOffice.Open();
        Begin("Lamps & <wicks>", "ana@example.org", new("state", "SEN"), new("phrase", "lanterns"), new("body", "HRC"));
        Begin("Without mail", "", new DeskSubject("state", "SEN"));
        Assert.Single((await RunAsync(office.Port)).Sent);
        var mail = Assert.Single(office.Taken);
        Assert.Matches("^Lamps & <wicks>: \\d+ new things$", mail.Subject);
        Assert.Equal(
            ("ana@example.org", "placard@example.org", Now),
            (mail.To.Mailboxes.Single().Address, mail.From.Mailboxes.Single().Address, mail.Date)
        );
        Assert.EndsWith("@example.org", mail.MessageId, StringComparison.Ordinal);
        foreach (var body in new[] { mail.TextBody, mail.HtmlBody })
        {
            Assert.Contains("Senegal (state)", body, StringComparison.Ordinal);
            Assert.Contains("https://placard.example.org/votes/", body, StringComparison.Ordinal);
        }
        Assert.Contains("<h1 dir=\"auto\">Lamps &amp; &lt;wicks&gt;</h1>", mail.HtmlBody, StringComparison.Ordinal);
        var again = await RunAsync(office.Port);
        Assert.Equal((0, 0, 1), (again.Sent.Count, again.Failed.Count, again.Quiet));
        Assert.Single(office.Taken);
    }

    [Fact]
    public async Task What_was_sent_is_still_new_on_the_page_and_what_was_seen_is_not_sent()
    {
        await using var office = PostOffice.Open();
        var id = Begin("Lamps", "ana@example.org", new DeskSubject("state", "SEN"));
        await RunAsync(office.Port);
        Assert.True(Page(id).New > 0);
        var other = Begin("Wicks", "ana@example.org", new DeskSubject("state", "SEN"));
        Seeing.Mark(TinyEdition.Shared, _desk.WatchLists, _desk.WatchLists.Find(other)!, Shared.Happenings, Now);
        Assert.Equal((0, 2), (await RunAsync(office.Port) is var report ? report.Sent.Count : -1, report.Quiet));
    }

    [Fact]
    public async Task A_mail_that_is_refused_keeps_back_no_other_and_is_tried_again()
    {
        await using var office = PostOffice.Open();
        office.RefusedFor = "ben@example.org";
        Begin("A", "ben@example.org", new DeskSubject("state", "SEN"));
        Begin("B", "ana@example.org", new DeskSubject("state", "SEN"));
        var report = await RunAsync(office.Port);
        Assert.Equal(("B", "A"), (report.Sent.Single().List.Title, report.Failed.Single().Digest.List.Title));
        Assert.Contains("refused", report.Failed[0].Reason, StringComparison.Ordinal);
        office.RefusedFor = "";
        Assert.Equal("A", (await RunAsync(office.Port)).Sent.Single().List.Title);
    }

    [Fact]
    public async Task A_server_that_is_away_hangs_or_drops_the_line_leaves_everything_to_be_tried_again()
    {
        for (var i = 0; i < 5; i++)
            Begin($"List {i}", "ana@example.org", new DeskSubject("state", "SEN"));
        var away = await RunAsync(PostOffice.FreePort());
        Assert.Equal((0, 5), (away.Sent.Count, away.Failed.Count));
        Assert.Contains("cannot be reached", away.Failed[4].Reason, StringComparison.Ordinal);
        using (var hanging = new Answering(_ => Task.Delay(Timeout.Infinite)))
        {
            var hung = await RunAsync(hanging.Port, s => s with { Patience = TimeSpan.FromMilliseconds(300) });
            Assert.Equal((0, 5), (hung.Sent.Count, hung.Failed.Count));
            Assert.Contains("did not answer", hung.Failed[0].Reason, StringComparison.Ordinal);
        }
        using (
            var dropping = new Answering(async client =>
            {
                await client.GetStream().WriteAsync("220 hello\r\n"u8.ToArray());
                client.Close();
            })
        )
            Assert.Equal(5, (await RunAsync(dropping.Port)).Failed.Count);
        await using var office = PostOffice.Open();
        Assert.Equal(5, (await RunAsync(office.Port)).Sent.Count);
    }

    [Fact]
    public async Task A_certificate_that_nobody_vouches_for_is_not_accepted()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        using var own = request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
        await using var office = PostOffice.Open(own);
        Begin("Lamps", "ana@example.org", new DeskSubject("state", "SEN"));
        var report = await RunAsync(office.Port, s => s with { Security = SecureSocketOptions.SslOnConnect });
        Assert.Contains("certificate", report.Failed.Single().Reason, StringComparison.Ordinal);
        Assert.Empty(office.Taken);
    }

    [Theory]
    [InlineData("ana@example.org\r\nBcc: eva@example.org")]
    [InlineData("ana@example.org, eva@example.org")]
    [InlineData("Ana <ana@example.org>")]
    [InlineData("ana")]
    [InlineData("@example.org")]
    [InlineData("")]
    public void What_is_not_the_address_of_one_mailbox_is_refused(string text) =>
        Assert.Throws<Refusal>(() => MailAddress.Parse("the mail", text));

    [Fact]
    public async Task No_title_makes_a_header()
    {
        await using var office = PostOffice.Open();
        var list = new StoredWatchList(DeskId.New(), "Lamps\r\nBcc: eva@example.org\r\n\r\nwords", "", "ana@example.org", Now, 1, []);
        var digest = new Digest(list, [], []);
        await using (var post = new MailPost(Settings(office.Port)))
        {
            await post.SendAsync(
                DigestMail.Of(digest, Settings(office.Port), new MailboxAddress("", "ana@example.org"), TinyEdition.Shared, Now),
                TestContext.Current.CancellationToken
            );
        }
        var mail = Assert.Single(office.Taken);
        Assert.Empty(mail.Bcc);
        Assert.Equal(["ana@example.org"], mail.To.Mailboxes.Select(m => m.Address));
    }

    [Fact]
    public async Task Many_lists_get_one_mail_each_and_none_the_next_time()
    {
        await using var office = PostOffice.Open();
        for (var i = 0; i < 60; i++)
            Begin($"List {i:00}", $"reader{i}@example.org", new("state", "SEN"), new("phrase", "lanterns"));
        Assert.Equal(60, (await RunAsync(office.Port)).Sent.Count);
        Assert.Equal(60, office.Taken.Select(mail => mail.MessageId).Distinct().Count());
        Assert.Equal(60, (await RunAsync(office.Port)).Quiet);
    }

    private WatchedList Page(DeskId id) => WatchedList.Of(TinyEdition.Shared, _desk.WatchLists, _desk.WatchLists.Find(id)!, Shared);

    private Task<DigestReport> RunAsync(int port, Func<MailSettings, MailSettings>? change = null) =>
        new DigestRun((change ?? (s => s))(Settings(port)), Shared, new SetClock(Now)).SendAsync(
            TinyEdition.Shared,
            _desk,
            null,
            TestContext.Current.CancellationToken
        );

    private static MailSettings Settings(int port) =>
        new()
        {
            Server = "localhost",
            Port = port,
            Security = SecureSocketOptions.None,
            From = new MailboxAddress("", "placard@example.org"),
            Hour = 6,
            Site = new Uri("https://placard.example.org"),
        };

    // Nothing was seen of its items, as if all had come since.
    private DeskId Begin(string title, string mail, params DeskSubject[] subjects)
    {
        var id = _desk.WatchLists.Begin(title, mail, new Author("ana"), Now).Id;
        _desk.WatchLists.Add(id, [.. subjects.Select(s => new NewItem(s, SeenThings.None))], new Author("ana"), Now);
        return id;
    }

    /// <summary>A server that answers each who connects in its own way.</summary>
    private sealed class Answering : IDisposable
    {
        private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
        private readonly List<TcpClient> _clients = [];

        public Answering(Func<TcpClient, Task> answer)
        {
            _listener.Start();
            _ = Task.Run(async () =>
            {
                while (true)
                {
                    var client = await _listener.AcceptTcpClientAsync();
                    _clients.Add(client);
                    _ = answer(client);
                }
            });
        }

        public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

        public void Dispose()
        {
            _listener.Stop();
            _clients.ForEach(client => client.Dispose());
        }
    }
}
