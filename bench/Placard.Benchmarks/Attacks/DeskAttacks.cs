namespace Placard.Benchmarks.Attacks;

/// <summary>Ways to a desk that is not one's own.</summary>
internal static class DeskAttacks
{
    // As a proxy that decides by spelling would let them through.
    private static readonly string[] Spellings =
    [
        "/whip-counts",
        "/Whip-Counts",
        "//whip-counts",
        "/%77hip-counts",
        "/./whip-counts",
        "/x/../whip-counts",
        "/whip-counts/",
        "/whip-counts.json",
        "/whip-counts;x",
        "/whip-counts?x",
        "/whip-counts%00",
        "http://localhost/whip-counts",
    ];

    private static readonly string[] OfAProxy =
    [
        "",
        "X-Forwarded-For: 127.0.0.1\r\n",
        "Forwarded: for=127.0.0.1\r\n",
        "Via: 1.1 localhost\r\n",
    ];

    public static IReadOnlyList<Attack> All { get; } =
    [
        new("the desk's addresses on the public port, by every spelling, version of HTTP, host and proxy", OnThePublicPortAsync),
        new("the desk's own port without having gone in", WithoutSessionAsync),
        new("the desk's own port under another name (DNS rebinding)", UnderAnotherNameAsync),
        new("the link to the desk a second time", SecondEntryAsync),
        new("a form of the desk from another site in the owner's browser", FromAnotherSiteAsync),
    ];

    private static async Task<AttackResult> OnThePublicPortAsync(AttackedSite site)
    {
        var (asked, through) = (0, new List<string>());
        foreach (var address in Spellings)
        {
            foreach (var version in (string[])["1.0", "1.1"])
            {
                foreach (var host in (string[])["localhost", $"127.0.0.1:{site.DeskPort}", "[::1]", "watch.example"])
                {
                    foreach (var header in OfAProxy)
                    {
                        asked++;
                        var answer = await RawAnswer.GetAsync(site.Port, address, host, version, header);
                        if (answer.Status is >= 200 and < 400 || ShowsDesk(answer))
                            through.Add($"{address} HTTP/{version} {host}");
                    }
                }
            }
        }
        return new(
            through.Count == 0,
            $"{asked} requests, {through.Count} answered by the desk {string.Join("; ", through.Take(3))}".TrimEnd()
        );
    }

    private static async Task<AttackResult> WithoutSessionAsync(AttackedSite site)
    {
        string[] addresses = [.. Spellings, "/", "/votes", "/states/CHN", "/openapi.json"];
        var through = new List<string>();
        foreach (var address in addresses)
        {
            foreach (var cookie in (string[])["", "Cookie: placard=guess; session=guess; desk=guess\r\n"])
            {
                var answer = await RawAnswer.GetAsync(site.DeskPort, address, $"127.0.0.1:{site.DeskPort}", "1.1", cookie);
                if (answer.Status is >= 200 and < 300 || ShowsDesk(answer))
                    through.Add(address);
            }
        }
        return new(
            through.Count == 0,
            $"{addresses.Length * 2} requests, {through.Count} answered {string.Join(' ', through.Take(3))}".TrimEnd()
        );
    }

    private static async Task<AttackResult> UnderAnotherNameAsync(AttackedSite site)
    {
        using var owner = await site.OwnerAsync();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/whip-counts");
        request.Headers.Host = "rebound.example";
        using var answer = await owner.SendAsync(request);
        return new(!answer.IsSuccessStatusCode, $"with the owner's own session: {(int)answer.StatusCode}");
    }

    private static async Task<AttackResult> SecondEntryAsync(AttackedSite site)
    {
        using var stranger = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{site.DeskPort}") };
        using var entered = await stranger.PostAsync(site.Entry, new FormUrlEncodedContent([]));
        using var desk = await stranger.GetAsync("/whip-counts");
        return new(!desk.IsSuccessStatusCode, $"the link {(int)entered.StatusCode}, the desk {(int)desk.StatusCode}");
    }

    private static async Task<AttackResult> FromAnotherSiteAsync(AttackedSite site)
    {
        using var owner = await site.OwnerAsync();
        var told = new List<string>();
        var holds = true;
        foreach (
            var (name, value) in ((string, string)[])
                [("Origin", "null"), ("Origin", "https://evil.example"), ("Sec-Fetch-Site", "cross-site")]
        )
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, "/whip-counts")
            {
                Content = await WebForm.FillAsync(owner, "/whip-counts", new Dictionary<string, string> { ["title"] = "Planted" }),
            };
            request.Headers.Add(name, value);
            using var answer = await owner.SendAsync(request);
            holds &= (int)answer.StatusCode is >= 400 and < 500;
            told.Add($"{name}: {value} {(int)answer.StatusCode}");
        }
        return new(holds, string.Join(", ", told));
    }

    private static bool ShowsDesk(RawAnswer answer) =>
        answer.Text.Contains("Start a count", StringComparison.Ordinal)
        || answer.Text.Contains("href=\"/whip-counts", StringComparison.Ordinal);
}
