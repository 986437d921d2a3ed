using System.Text.RegularExpressions;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace Placard.Rooms.Tests.Site;

/// <summary>A real browser before the real site of the tiny edition.</summary>
public class Browser : IAsyncDisposable
{
    private static readonly AxeRunOptions Wcag = new()
    {
        RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
        Rules = new Dictionary<string, RuleOptions> { ["target-size"] = new() { Enabled = true } },
        // Whatever passed is counted alone; to list it takes longer than to check it.
        ResultTypes = [ResultType.Violations],
    };

    private readonly Chromium _chromium;
    private readonly string _desk = Directory.CreateTempSubdirectory("placard-desk-").FullName;
    private readonly DeskEntry _entry = DeskEntry.ByLink(Key, TimeProvider.System);
    private readonly Lazy<Task<WebApplication>> _site;

    /// <summary>The key of links to its desk.</summary>
    internal static byte[] Key { get; } = DeskSessions.NewKey();

    public Browser(Chromium chromium)
        : this(chromium, () => TinyEdition.Shared) { }

    private protected Browser(Chromium chromium, Func<OpenEdition> edition)
    {
        _chromium = chromium;
        _site = new(async () =>
        {
            var shown = edition();
            var settings = new SiteSettings
            {
                Port = 0,
                Desk = Path.Combine(_desk, "desk.sqlite"),
                Entry = _entry,
                Clock = new SetClock(DateTimeOffset.UtcNow),
            };
            var site = SiteHost.Build(
                SiteFacts.Of(shown),
                TestSite.Rooms,
                settings,
                builder =>
                {
                    builder.Services.AddSingleton(shown);
                    if (OtherMenu is not null)
                        builder.Services.AddSingleton(OtherMenu);
                }
            );
            await site.StartAsync();
            return site;
        });
    }

    /// <summary>Another menu than the site's own.</summary>
    private protected virtual Menu? OtherMenu => null;

    /// <summary>Opens a page of the site.</summary>
    /// <param name="address">Its address within the site.</param>
    /// <param name="width">How wide the window is, in CSS pixels.</param>
    /// <param name="dark">Whether the reader asked for dark pages.</param>
    /// <param name="withScript">Whether script may run in it, for the checker alone; the site has none.</param>
    /// <param name="isIn">Whether it has a session at the desk.</param>
    public async Task<IPage> OpenAsync(string address, int width, bool dark, bool withScript = true, bool isIn = true)
    {
        var browser = await _chromium.GetAsync();
        var site = await _site.Value;
        var context = await browser.NewContextAsync(
            new BrowserNewContextOptions
            {
                BypassCSP = withScript,
                JavaScriptEnabled = withScript,
                ColorScheme = dark ? ColorScheme.Dark : ColorScheme.Light,
                ViewportSize = new ViewportSize { Width = width, Height = 900 },
            }
        );
        context.SetDefaultTimeout(Chromium.Never);
        var port = new Uri(site.Urls.First()).Port;
        if (isIn)
            await context.AddCookiesAsync([
                new()
                {
                    Name = $"placard-desk-{port}",
                    Value = _entry.Sessions!.NewSession(),
                    Url = site.Urls.First(),
                    SameSite = SameSiteAttribute.Strict,
                },
            ]);
        var page = await context.NewPageAsync();
        await page.GotoAsync(site.Urls.First() + address);
        return page;
    }

    /// <summary>Clicks what sends a form, and waits until the page that answers is there.</summary>
    public static async Task SendAsync(ILocator button)
    {
        await button.Page.WaitForLoadStateAsync();
        var answered = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        button.Page.Load += Answered;
        await button.ClickAsync();
        await answered.Task;
        button.Page.Load -= Answered;

        void Answered(object? sender, IPage page) => answered.TrySetResult();
    }

    /// <summary>Waits until a page of an address is there, down to its foot. Its address is looked at again and again: a page that is there
    /// at once has come and loaded before anybody listens.</summary>
    /// <param name="page">What leads there.</param>
    /// <param name="address">Its address, as a pattern.</param>
    public static async Task ArriveAsync(IPage page, Regex address)
    {
        await Assertions.Expect(page).ToHaveURLAsync(address, new PageAssertionsToHaveURLOptions { Timeout = Chromium.Never });
        await page.Locator("footer").WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Attached });
    }

    /// <summary>Checks that a page can be used by everyone, and needs no more than the width of the screen.</summary>
    public static async Task CheckAsync(IPage page, int width)
    {
        var result = await page.RunAxe(Wcag);
        Assert.True(
            result.Violations.Length == 0,
            string.Join(
                '\n',
                result.Violations.Select(v => $"{v.Id}: {v.Help} at {string.Join(" | ", v.Nodes.Take(3).Select(n => n.Html))}")
            )
        );
        var overflow = await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        Assert.True(overflow <= 0, $"{page.Url} is {overflow} pixels wider than a screen of {width}");
    }

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        if (_site.IsValueCreated)
            await (await _site.Value).DisposeAsync();
        Directory.Delete(_desk, recursive: true);
    }
}
