using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace Placard.Rooms.Tests.Site;

/// <summary>A real browser before the real site. Without a browser tests are skipped at home and fail in CI.</summary>
public class Browser : IAsyncLifetime
{
    private const string Chromium = "/usr/bin/chromium";

    private readonly string _desk = Directory.CreateTempSubdirectory("placard-desk-").FullName;
    private readonly Lazy<OpenEdition> _edition;
    private WebApplication? _site;
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public Browser() : this(() => TinyEdition.Shared)
    {
    }

    private protected Browser(Func<OpenEdition> edition) => _edition = new(edition);

    /// <summary>Another menu than the site's own.</summary>
    private protected virtual Menu? OtherMenu => null;

    public async ValueTask InitializeAsync()
    {
        if (!File.Exists(Chromium))
            return;
        _site = SiteHost.Build(SiteFacts.Of(_edition.Value.Info), TestSite.Rooms, new SiteSettings { Port = 0, Desk = Path.Combine(_desk, "desk.sqlite") },
            builder =>
            {
                builder.Services.AddSingleton(_edition.Value);
                if (OtherMenu is not null)
                    builder.Services.AddSingleton(OtherMenu);
            });
        await _site.StartAsync();
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Chromium,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"],
        });
    }

    /// <summary>Opens a page of the site.</summary>
    /// <param name="address">Its address within the site.</param>
    /// <param name="width">How wide the window is, in CSS pixels.</param>
    /// <param name="dark">Whether the reader asked for dark pages.</param>
    /// <param name="withScript">Whether script may run in it, for the checker alone; the site has none.</param>
    public async Task<IPage> OpenAsync(string address, int width, bool dark, bool withScript = true)
    {
        if (_browser is null && Environment.GetEnvironmentVariable("CI") == "true")
            Assert.Fail("no browser: in CI its absence is a failure");
        Assert.SkipWhen(_browser is null, "no browser");
        var context = await _browser!.NewContextAsync(new BrowserNewContextOptions
        {
            BypassCSP = withScript,
            JavaScriptEnabled = withScript,
            ColorScheme = dark ? ColorScheme.Dark : ColorScheme.Light,
            ViewportSize = new ViewportSize { Width = width, Height = 900 },
        });
        var page = await context.NewPageAsync();
        await page.GotoAsync(_site!.Urls.First() + address);
        return page;
    }

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
        if (_site is not null)
            await _site.DisposeAsync();
        Directory.Delete(_desk, recursive: true);
    }
}
