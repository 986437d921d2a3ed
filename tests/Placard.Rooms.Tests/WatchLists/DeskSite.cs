using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Placard.Desk;
using Placard.Rooms.Tests.Site;

namespace Placard.Rooms.Tests.WatchLists;

/// <summary>The listener of the desk over the tiny edition with all its rooms, in March 2098, with a desk of its own.</summary>
internal sealed class DeskSite : IAsyncDisposable
{
    private readonly string _folder;

    private DeskSite(TestSite site, string folder, SetClock clock) => (Site, _folder, Clock) = (site, folder, clock);

    public TestSite Site { get; }

    public SetClock Clock { get; }

    public string DeskFile => Path.Combine(_folder, "desk.sqlite");

    public static async Task<DeskSite> OpenAsync()
    {
        var folder = Directory.CreateTempSubdirectory("placard-watch-").FullName;
        var clock = new SetClock(new(2098, 3, 10, 8, 0, 0, TimeSpan.Zero));
        var settings = new SiteSettings { Desk = Path.Combine(folder, "desk.sqlite"), Clock = clock };
        return new DeskSite(await TestSite.OpenAsync(settings, TestSite.Rooms), folder, clock);
    }

    /// <summary>The desk as another program opens it.</summary>
    public OpenDesk Open() => OpenDesk.Open(DeskPlace.Parse(DeskFile), Clock.Now);

    public async Task<HttpResponseMessage> SendAsync(string address, params (string Name, string Value)[] fields)
    {
        using var form = new MultipartFormDataContent("----a-boundary") { { new StringContent(Site.TicketFor(address)), "ticket" } };
        foreach (var (name, value) in fields)
            form.Add(new StringContent(value), name);
        return await Site.Client.PostAsync(address, form, TestContext.Current.CancellationToken);
    }

    /// <summary>Sends a form that is taken; gives the name of the thing that it leads to.</summary>
    public async Task<string> WrittenAsync(string address, params (string Name, string Value)[] fields)
    {
        using var answer = await SendAsync(address, fields);
        Assert.True(answer.StatusCode == HttpStatusCode.SeeOther, await SentenceOf(answer));
        return answer.Headers.Location!.ToString().Split('/')[^1];
    }

    /// <summary>Sends a form that is refused; gives the sentence of its page.</summary>
    public async Task<string> RefusedAsync(HttpStatusCode status, string address, params (string Name, string Value)[] fields)
    {
        using var answer = await SendAsync(address, fields);
        Assert.Equal(status, answer.StatusCode);
        return await SentenceOf(answer);
    }

    public async Task<string> MainOf(string address) => (await Site.PageAsync(address)).QuerySelector("main")!.TextContent;

    public async ValueTask DisposeAsync()
    {
        await Site.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    private static async Task<string> SentenceOf(HttpResponseMessage answer)
    {
        IHtmlDocument page = new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        return page.QuerySelector("[role=alert]")?.TextContent ?? "";
    }
}
