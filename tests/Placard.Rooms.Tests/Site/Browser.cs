using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace Placard.Rooms.Tests.Site;

/// <summary>A real browser before the real site of the tiny edition.</summary>
public class Browser : IAsyncDisposable
{
    private readonly Chromium _chromium;
    private readonly string _desk = Directory.CreateTempSubdirectory("placard-desk-").FullName;
    private readonly DeskEntry _entry = DeskEntry.ByLink(Key, TimeProvider.System);
    private readonly Lazy<Task<WebApplication>> _site;
    private readonly Dictionary<bool, IBrowserContext> _readers = [];

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

    /// <summary>Opens a page of the site, in place of the one that a reader at the desk had open.</summary>
    /// <param name="address">Its address within the site.</param>
    /// <param name="width">How wide the window is, in CSS pixels.</param>
    /// <param name="dark">Whether the reader asked for dark pages.</param>
    /// <param name="withScript">Whether script may run in it, for the checker alone; the site has none.</param>
    /// <param name="isIn">Whether it has a session at the desk.</param>
    public async Task<IPage> OpenAsync(string address, int width, bool dark, bool withScript = true, bool isIn = true)
    {
        var site = await _site.Value;
        var context = await ReaderAsync(site, withScript, isIn);
        var page = context.Pages.Count > 0 ? context.Pages[0] : await context.NewPageAsync();
        await page.SetViewportSizeAsync(width, 900);
        await page.EmulateMediaAsync(new() { Media = Media.Null, ColorScheme = dark ? ColorScheme.Dark : ColorScheme.Light });
        await page.GotoAsync(site.Urls.First() + address);
        return page;
    }

    // Who has a session stays for all tests of a class, one after the other: another reader, or another page, costs a process, which
    // takes longer than most pages.
    private async Task<IBrowserContext> ReaderAsync(WebApplication site, bool withScript, bool isIn)
    {
        var browser = await _chromium.GetAsync();
        if (isIn && _readers.TryGetValue(withScript, out var kept))
            return kept;
        var context = await browser.NewContextAsync(
            new BrowserNewContextOptions { BypassCSP = withScript, JavaScriptEnabled = withScript }
        );
        context.SetDefaultTimeout(Chromium.Never);
        if (withScript)
            await context.AddInitScriptAsync(AccessibilityChecker.Script);
        if (!isIn)
            return context;
        await context.AddCookiesAsync([
            new()
            {
                Name = $"placard-desk-{new Uri(site.Urls.First()).Port}",
                Value = _entry.Sessions!.NewSession(),
                Url = site.Urls.First(),
                SameSite = SameSiteAttribute.Strict,
            },
        ]);
        return _readers[withScript] = context;
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
        var barriers = await AccessibilityChecker.BarriersAsync(page);
        Assert.True(barriers.Length == 0, string.Join('\n', barriers));
        var overflow = await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        Assert.True(overflow <= 0, $"{page.Url} is {overflow} pixels wider than a screen of {width}");
    }

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        foreach (var reader in _readers.Values)
            await reader.CloseAsync();
        if (_site.IsValueCreated)
            await (await _site.Value).DisposeAsync();
        Directory.Delete(_desk, recursive: true);
    }
}
