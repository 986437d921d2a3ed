using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Placard.Rooms.Tests.Site;

/// <summary>The menu in a real browser, with twelve entries more than there are.</summary>
public sealed class MenuTests(MenuTests.FullMenu browser) : IClassFixture<MenuTests.FullMenu>
{
    private const int Phone = 360;
    private const int OneRow = 1024;
    private const string OpenPanel = ".menu [popover]:popover-open";
    private const string Overflow = "document.documentElement.scrollWidth - document.documentElement.clientWidth";

    [Theory]
    [InlineData("/votes", "/votes", "page", "Record")]
    [InlineData("/votes/A/HRC/99/L.1", "/votes", "true", "Record")]
    [InlineData("/texts/compare", "/texts/compare", "page", "Drafting")]
    public async Task The_entry_nearest_to_a_page_is_marked_and_so_is_its_group(string address, string entry, string mark, string group)
    {
        await using var site = await TestSite.OpenAsync();
        var page = await site.PageAsync(address);
        var current = Assert.Single(page.QuerySelectorAll(".menu a[aria-current]"));
        Assert.Equal(entry, current.GetAttribute("href"));
        Assert.Equal(mark, current.GetAttribute("aria-current"));
        Assert.Equal(group, Assert.Single(page.QuerySelectorAll(".menu button[aria-current]")).TextContent);
    }

    [Fact]
    public async Task Nothing_is_marked_on_a_page_that_no_entry_leads_to()
    {
        await using var site = await TestSite.OpenAsync();
        Assert.Empty((await site.PageAsync("/")).QuerySelectorAll(".menu [aria-current]"));
    }

    [Fact]
    public async Task A_reader_who_may_not_come_to_the_desk_sees_no_group_for_it()
    {
        await using var site = await TestSite.OpenAsync(new SiteSettings { Desk = null }, TestSite.Rooms);
        var buttons = (await site.PageAsync("/votes")).QuerySelectorAll(".menu .group > button").Select(b => b.TextContent);
        Assert.Equal(["Record", "Analysis", "Drafting", "About the data"], buttons);
    }

    [Theory]
    [InlineData(Phone)]
    [InlineData(OneRow)]
    public async Task Every_entry_is_reached_by_keyboard_in_order_and_without_script(int width)
    {
        var page = await browser.OpenAsync("/votes", width, dark: false, withScript: false);
        var reached = new List<string>();
        while (await PressTabAsync(page) is var focused && focused != "site-search")
        {
            if (focused.StartsWith("opens ", StringComparison.Ordinal))
            {
                await page.Keyboard.PressAsync("Enter");
                await page.Locator($"#{focused[6..]}:popover-open").WaitForAsync();
            }
            else if (focused.StartsWith("leads ", StringComparison.Ordinal))
            {
                reached.Add(focused[6..]);
            }
        }
        Assert.Equal(FullMenu.All.Groups.SelectMany(g => g).Select(e => e.Address), reached);
    }

    [Fact]
    public async Task An_entry_leads_to_its_page_without_script()
    {
        var page = await browser.OpenAsync("/votes", Phone, dark: false, withScript: false);
        await page.ClickAsync(".menu > button");
        await page.ClickAsync(".menu a[href='/disputed']");
        await Browser.ArriveAsync(page, new Regex("/disputed$"));
    }

    [Fact]
    public async Task A_group_gives_way_to_the_next_and_closes_on_escape()
    {
        var page = await browser.OpenAsync("/votes", OneRow, dark: false, withScript: false);
        await page.ClickAsync("[popovertarget=menu-record]");
        await page.Locator("#menu-record:popover-open").WaitForAsync();
        await page.ClickAsync("[popovertarget=menu-analysis]");
        await page.Locator("#menu-analysis:popover-open").WaitForAsync();
        Assert.Equal(1, await page.Locator(OpenPanel).CountAsync());
        await page.Keyboard.PressAsync("Escape");
        await page.Locator("#menu-analysis").WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Hidden });
        Assert.Equal("menu-analysis", await page.EvaluateAsync<string>("document.activeElement.getAttribute('popovertarget')"));
    }

    [Fact]
    public async Task An_open_group_does_not_cover_what_the_keyboard_has_gone_on_to()
    {
        var page = await browser.OpenAsync("/votes", OneRow, dark: false);
        await page.ClickAsync("[popovertarget=menu-record]");
        await page.Locator("#menu-record:popover-open").WaitForAsync();
        await page.Keyboard.PressAsync("Tab");
        await page.FocusAsync("#f-topic");
        await page.Locator("#menu-record").WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Hidden });
    }

    [Theory]
    [InlineData(OneRow)]
    [InlineData(1280)]
    public async Task Name_menu_and_search_stand_in_one_row(int width)
    {
        var page = await browser.OpenAsync("/votes", width, dark: false);
        var middles = await page.EvaluateAsync<double[]>(
            "[...document.querySelectorAll('.wordmark, .menu .group > button, .masthead .search')].map(e => "
                + "e.getBoundingClientRect()).map(r => r.top + r.height / 2)"
        );
        Assert.Equal(2 + Enum.GetValues<MenuGroup>().Length, middles.Length);
        Assert.All(middles, middle => Assert.Equal(middles[0], middle, 2.0));
    }

    [Theory]
    [InlineData(Phone, "menu", false, "ltr")]
    [InlineData(Phone, "menu", true, "rtl")]
    [InlineData(768, "menu", false, "ltr")]
    [InlineData(OneRow, "menu-record", false, "ltr")]
    [InlineData(OneRow, "menu-data", true, "ltr")]
    [InlineData(OneRow, "menu-data", false, "rtl")]
    [InlineData(1280, "menu-data", true, "rtl")]
    public async Task An_open_panel_lies_within_the_screen_and_can_be_used_by_everyone(int width, string panel, bool dark, string direction)
    {
        var page = await browser.OpenAsync("/votes", width, dark);
        await page.EvaluateAsync($"document.documentElement.dir = '{direction}'");
        await page.ClickAsync($"[popovertarget={panel}]");
        await page.Locator($"#{panel}:popover-open").WaitForAsync();
        var outside = await page.EvaluateAsync<double[]>(
            $"(r => [-r.left, r.right - innerWidth, document.querySelector('.masthead').getBoundingClientRect().bottom - r.top - "
                + $"24])(document.querySelector('#{panel}').getBoundingClientRect())"
        );
        Assert.All(outside, pixels => Assert.True(pixels <= 0, $"#{panel} is {pixels} pixels outside at {width}"));
        await Browser.CheckAsync(page, width);
    }

    [Fact]
    public async Task A_printed_page_has_no_menu()
    {
        var page = await browser.OpenAsync("/votes", OneRow, dark: false);
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        Assert.Equal(0, await page.Locator(".menu").Filter(new LocatorFilterOptions { Visible = true }).CountAsync());
    }

    // What the keyboard is on: a button and the panel it opens, a line of the menu and where it leads, or the id.
    private static async Task<string> PressTabAsync(IPage page)
    {
        await page.Keyboard.PressAsync("Tab");
        return await page.EvaluateAsync<string>(
            "(e => e.hasAttribute('popovertarget') ? 'opens ' + e.getAttribute('popovertarget') : e.closest('.menu') ? 'leads ' + "
                + "e.getAttribute('href') : e.id)(document.activeElement)"
        );
    }

    public sealed class FullMenu(Chromium chromium) : Browser(chromium, () => TinyEdition.Shared)
    {
        private static readonly string[] Names =
        [
            "Seats and terms",
            "Special procedures",
            "Universal Periodic Review",
            "Treaty bodies",
            "Statements",
            "Calendar",
            "Citations",
        ];

        internal static readonly Menu All = new([
            .. DeclaredRooms.Of(TestSite.Rooms).Views.Select(v => v.Menu).OfType<MenuEntry>(),
            .. Names.Select((name, i) => new MenuEntry(MenuGroup.Record, name, $"/new/{i}")),
            new(MenuGroup.Analysis, "Sponsors", "/new/sponsors"),
            new(MenuGroup.Analysis, "Amendments", "/new/amendments"),
            new(MenuGroup.Desk, "Watched topics", "/new/watched"),
            new(MenuGroup.Desk, "Notes", "/new/notes"),
            new(MenuGroup.Data, "Coverage", "/new/coverage"),
        ]);

        private protected override Menu? OtherMenu => All;
    }
}
