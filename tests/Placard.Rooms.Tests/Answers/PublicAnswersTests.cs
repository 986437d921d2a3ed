using System.IO.Compression;
using System.Net;
using Placard.Rooms.Tests.Site;

namespace Placard.Rooms.Tests.Answers;

/// <summary>What was answered once is answered again from the bytes that were kept, wherever it is the same for all.</summary>
public sealed class PublicAnswersTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/votes?body=HRC")]
    [InlineData("/votes.json?body=HRC")]
    [InlineData("/votes.csv")]
    [InlineData("/votes.atom")]
    [InlineData("/states/CHN")]
    [InlineData("/index.json")]
    public async Task An_answer_that_was_kept_is_the_answer_that_was_made(string address)
    {
        await using var site = await TestSite.OfAsync(TinyEdition.Shared, [.. TestSite.Rooms]);
        using var made = await site.AskAsync(address);
        using var kept = await site.AskAsync(address);
        Assert.Equal(await made.Content.ReadAsByteArrayAsync(Cancellation), await kept.Content.ReadAsByteArrayAsync(Cancellation));
        Assert.Equal(HeadersOf(made), HeadersOf(kept));
    }

    [Fact]
    public async Task An_answer_is_made_once_for_all_who_ask_for_the_same_address()
    {
        var room = new CountingRoom();
        await using var site = await TestSite.OfAsync(TinyEdition.Shared, room);
        foreach (var address in new[] { "/counted/a", "/counted/a", "/counted/b", "/counted/a?x=1", "/counted/a.json", "/counted/a" })
            await site.TextAsync(address);
        Assert.Equal(4, room.Made);
    }

    [Fact]
    public async Task Who_asks_while_an_answer_is_made_waits_for_it()
    {
        var room = new CountingRoom();
        await using var site = await TestSite.OfAsync(TinyEdition.Shared, room);
        var asked = Enumerable.Range(0, 5).Select(_ => site.TextAsync("/slow/a")).ToList();
        await room.Began.WaitAsync(Cancellation);
        Assert.DoesNotContain(asked, a => a.IsCompleted);
        room.Go.SetResult();
        Assert.All(await Task.WhenAll(asked), text => Assert.Contains("<h1>a</h1>", text, StringComparison.Ordinal));
        Assert.Equal(1, room.Made);
    }

    [Fact]
    public async Task When_the_first_who_asked_goes_away_it_is_made_for_the_next()
    {
        var room = new CountingRoom();
        await using var site = await TestSite.OfAsync(TinyEdition.Shared, room);
        using var leaving = new CancellationTokenSource();
        var first = site.Client.GetAsync("/slow/a", leaving.Token);
        await room.Began.WaitAsync(Cancellation);
        var second = site.TextAsync("/slow/a");
        await leaving.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => first);
        await room.Began.WaitAsync(Cancellation);
        room.Go.SetResult();
        Assert.Contains("<h1>a</h1>", await second, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_refusal_is_told_to_all_who_waited_and_not_kept()
    {
        var room = new CountingRoom();
        await using var site = await TestSite.OfAsync(TinyEdition.Shared, room);
        room.Go.SetResult();
        using var refused = await site.AskAsync("/slow/none");
        using var again = await site.AskAsync("/slow/none");
        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound), (refused.StatusCode, again.StatusCode));
        Assert.Equal(2, room.Made);
    }

    [Theory]
    [InlineData("/ticket")]
    [InlineData("/cookie")]
    public async Task What_is_good_for_one_reader_is_made_for_each(string address)
    {
        var room = new CountingRoom();
        await using var site = await TestSite.OfAsync(TinyEdition.Shared, room);
        await site.TextAsync(address);
        await site.TextAsync(address);
        Assert.Equal(2, room.Made);
    }

    [Fact]
    public async Task Who_may_come_to_the_desk_is_never_answered_with_the_page_of_the_public()
    {
        var room = new CountingRoom();
        await using var site = await TestSite.OpenAsync(new SiteSettings { Desk = "nowhere.sqlite" }, [room]);
        await site.TextAsync("/counted/a");
        await site.TextAsync("/counted/a");
        Assert.Equal(2, room.Made);
    }

    [Fact]
    public async Task What_depends_on_the_day_holds_for_the_day()
    {
        var clock = new SetClock(new DateTimeOffset(2098, 3, 23, 23, 0, 0, TimeSpan.Zero));
        var room = new CountingRoom();
        await using var site = await TestSite.OpenAsync(new SiteSettings { Clock = clock }, [room]);
        using var today = await site.AskAsync("/today");
        Assert.Contains("2098-03-23", await site.TextAsync("/today"), StringComparison.Ordinal);
        Assert.Equal(1, room.Made);
        clock.Now += TimeSpan.FromHours(2);
        using var tomorrow = await site.AskAsync("/today", ifNoneMatch: today.Headers.ETag!.ToString());
        Assert.Equal(HttpStatusCode.OK, tomorrow.StatusCode);
        Assert.Contains("2098-03-24", await tomorrow.Content.ReadAsStringAsync(Cancellation), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_has_an_answer_already_is_told_so_whether_it_is_kept_or_not()
    {
        var room = new CountingRoom();
        await using var site = await TestSite.OfAsync(TinyEdition.Shared, room);
        using var other = await site.AskAsync("/counted/b");
        for (var i = 0; i < 2; i++)
        {
            using var known = await site.AskAsync("/counted/a", ifNoneMatch: other.Headers.ETag!.ToString());
            Assert.Equal(HttpStatusCode.NotModified, known.StatusCode);
            Assert.Empty(await known.Content.ReadAsByteArrayAsync(Cancellation));
            Assert.Equal(other.Headers.ETag, known.Headers.ETag);
        }
        Assert.Equal(2, room.Made);
    }

    [Fact]
    public async Task HEAD_is_answered_without_a_body_from_what_is_kept()
    {
        var room = new CountingRoom();
        await using var site = await TestSite.OfAsync(TinyEdition.Shared, room);
        var text = await site.Client.GetByteArrayAsync("/counted/a", Cancellation);
        using var head = await site.AskAsync("/counted/a", HttpMethod.Head);
        Assert.Equal(text.Length, head.Content.Headers.ContentLength);
        Assert.Empty(await head.Content.ReadAsByteArrayAsync(Cancellation));
        Assert.Equal(1, room.Made);
    }

    [Theory]
    [InlineData("br")]
    [InlineData("gzip")]
    [InlineData("gzip;q=0.5, br;q=0")]
    [InlineData("identity")]
    public async Task A_kept_answer_travels_as_the_reader_takes_it(string accepted)
    {
        await using var site = await TestSite.OfAsync(TinyEdition.Shared, new CountingRoom());
        var plain = await site.Client.GetByteArrayAsync("/counted/a", Cancellation);
        foreach (var coding in new[] { "br", accepted, "identity", accepted })
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, "/counted/a");
            request.Headers.TryAddWithoutValidation("Accept-Encoding", coding);
            using var answer = await site.Client.SendAsync(request, Cancellation);
            Assert.Equal(plain, await UnpackedAsync(answer));
            Assert.Contains("Accept-Encoding", answer.Headers.Vary);
            Assert.Equal(coding == "identity" ? 0 : 1, answer.Content.Headers.ContentEncoding.Count);
        }
    }

    [Fact]
    public async Task The_answers_of_a_site_under_one_name_are_not_those_under_another()
    {
        await using var site = await TestSite.OfAsync(TinyEdition.Shared, [.. TestSite.Rooms]);
        foreach (var name in new[] { "localhost", "127.0.0.1", "localhost" })
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, "/votes.atom");
            request.Headers.Host = name;
            using var answer = await site.Client.SendAsync(request, Cancellation);
            Assert.Contains($"http://{name}/votes.atom", await answer.Content.ReadAsStringAsync(Cancellation), StringComparison.Ordinal);
        }
    }

    private static IEnumerable<string> HeadersOf(HttpResponseMessage answer) =>
        answer
            .Headers.Concat(answer.Content.Headers)
            .Where(h => h.Key is not ("Date" or "Content-Length" or "Transfer-Encoding"))
            .Select(h => $"{h.Key}: {string.Join(", ", h.Value)}")
            .Order(StringComparer.Ordinal);

    private static async Task<byte[]> UnpackedAsync(HttpResponseMessage answer)
    {
        await using var body = await answer.Content.ReadAsStreamAsync(Cancellation);
        await using Stream unpacking = answer.Content.Headers.ContentEncoding.SingleOrDefault() switch
        {
            "br" => new BrotliStream(body, CompressionMode.Decompress),
            "gzip" => new GZipStream(body, CompressionMode.Decompress),
            _ => body,
        };
        using var plain = new MemoryStream();
        await unpacking.CopyToAsync(plain, Cancellation);
        return plain.ToArray();
    }
}
