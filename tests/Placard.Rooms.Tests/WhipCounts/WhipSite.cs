using System.Net;
using System.Text;
using System.Text.Json;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Placard.Rooms.Tests.Site;
using Placard.Rooms.WhipCounts;

namespace Placard.Rooms.Tests.WhipCounts;

/// <summary>The room of whip counts over the tiny edition, on a morning of March 2098, with a desk of its own.</summary>
internal sealed class WhipSite : IAsyncDisposable
{
    public const string Lanterns = "Question of lanterns";

    private static readonly DateTimeOffset Morning = new(2098, 3, 10, 8, 0, 0, TimeSpan.Zero);

    private readonly string _folder;

    private readonly bool _forecasts;

    private WhipSite(TestSite site, string folder, SetClock clock, bool forecasts) =>
        (Site, _folder, Clock, _forecasts) = (site, folder, clock, forecasts);

    public TestSite Site { get; }

    public SetClock Clock { get; }

    public string DeskFile => Path.Combine(_folder, "desk.sqlite");

    public static async Task<WhipSite> OpenAsync(
        Func<SiteSettings, SiteSettings>? settings = null,
        IReadOnlyList<IRoom>? rooms = null,
        ForecastOfVote? forecast = null
    )
    {
        var folder = Directory.CreateTempSubdirectory("placard-whip-").FullName;
        var clock = new SetClock(Morning);
        var asked = new SiteSettings { Desk = Path.Combine(folder, "desk.sqlite"), Clock = clock };
        return new WhipSite(
            await TestSite.OpenAsync(settings?.Invoke(asked) ?? asked, rooms ?? [new WhipCountsRoom(forecast)]),
            folder,
            clock,
            forecast is null
        );
    }

    /// <summary>Begins a count of the question of lanterns in the invented Council; gives its name.</summary>
    public async Task<string> BeginAsync(params (string Name, string Value)[] more)
    {
        (string Name, string Value)[] fields =
        [
            ("title", Lanterns),
            ("body", "HRC"),
            ("on", "2098-03-20"),
            ("goal", "pass"),
            ("rule", "simple"),
            ("by", "ana"),
        ];
        using var answer = await SendAsync("/whip-counts", [.. fields.Where(f => more.All(m => m.Name != f.Name)), .. more]);
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        var id = answer.Headers.Location!.ToString().Split('/')[^1];
        if (_forecasts)
            await Site.TextAsync($"/whip-counts/{id}.json"); // data waits for the forecast, and the page has it then
        return id;
    }

    public Task<HttpResponseMessage> SayAsync(
        string id,
        string state,
        string position,
        string sure = "told",
        string who = "its envoy",
        string when = "2098-03-01"
    ) =>
        SendAsync(
            $"/whip-counts/{id}/commitments",
            ("state", state),
            ("position", position),
            ("sure", sure),
            ("who", who),
            ("when", when),
            ("by", "ben")
        );

    public async Task<HttpResponseMessage> SendAsync(string address, params (string Name, string Value)[] fields)
    {
        using var form = new MultipartFormDataContent("----a-boundary") { { new StringContent(Site.TicketFor(address)), "ticket" } };
        foreach (var (name, value) in fields)
            form.Add(new StringContent(value), name);
        if (fields.All(f => f.Name != "version") && await VersionAsync(address) is { } version)
            form.Add(new StringContent(version), "version");
        return await Site.Client.PostAsync(address, form, TestContext.Current.CancellationToken);
    }

    public async Task<HttpResponseMessage> ImportAsync(string id, string csv)
    {
        using var form = new MultipartFormDataContent("----a-boundary")
        {
            { new StringContent(Site.TicketFor($"/whip-counts/{id}/import")), "ticket" },
        };
        form.Add(new ByteArrayContent(Encoding.UTF8.GetBytes(csv)), "file", "calls.csv");
        return await Site.Client.PostAsync($"/whip-counts/{id}/import", form, TestContext.Current.CancellationToken);
    }

    // As the page of the count has it that is open now; null where an address is none of a count.
    private async Task<string?> VersionAsync(string address) =>
        (await JsonAsync("/whip-counts.json"))
            .GetProperty("counts")
            .EnumerateArray()
            .Where(count => address.StartsWith($"/whip-counts/{count.GetProperty("id")}/", StringComparison.Ordinal))
            .Select(count => count.GetProperty("version").ToString())
            .FirstOrDefault();

    public async Task<JsonElement> JsonAsync(string address) => JsonDocument.Parse(await Site.TextAsync(address)).RootElement;

    public static async Task<IHtmlDocument> PageOf(HttpResponseMessage answer) =>
        new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));

    public async ValueTask DisposeAsync()
    {
        await Site.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }
}
