namespace Placard.Rooms.Tests.Site;

/// <summary>What a telephone shows: nothing that belongs together is torn apart, and what is cut off says so.</summary>
public sealed class NarrowScreenTests(Browser browser) : IClassFixture<Browser>
{
    private const int Telephone = 380;

    // Every date and number of the text that takes up more than one line.
    private const string Torn = """
        (() => {
          const torn = [];
          const months = 'January|February|March|April|May|June|July|August|September|October|November|December';
          const pattern = new RegExp(
            `\\d{1,2} (?:${months}) \\d{4}|\\d{4}-\\d\\d(?:-\\d\\d)?|[−+]?\\d[\\d\u00a0.,]*%?|\\d+-\\d+-\\d+`, 'g');
          const texts = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
          while (texts.nextNode()) {
            const text = texts.currentNode;
            if (text.parentElement.closest('svg, code, select, h1')) continue;
            for (const found of text.data.matchAll(pattern)) {
              const range = document.createRange();
              range.setStart(text, found.index);
              range.setEnd(text, found.index + found[0].length);
              const lines = new Set([...range.getClientRects()].filter(r => r.width > 0).map(r => Math.round(r.top)));
              if (lines.size > 1) torn.push(found[0]);
            }
          }
          return torn;
        })()
        """;

    private const string Scrolling = """
        [...document.querySelectorAll('.scroll')].filter(s => s.clientWidth > 0).map(s => ({
          scrolls: s.scrollWidth > s.clientWidth + 1,
          says: parseFloat(getComputedStyle(s, '::before').maxHeight) > 0
        })).map(s => `${s.scrolls} ${s.says}`)
        """;

    [Theory]
    [InlineData("/")]
    [InlineData("/votes/A/HRC/99/L.1")]
    [InlineData("/compare/CHN/USA")]
    [InlineData("/states/CHN")]
    [InlineData("/states/CHN/votes")]
    [InlineData("/phrases/lanterns")]
    [InlineData("/disputed")]
    public async Task Numbers_and_dates_stay_on_one_line(string address)
    {
        var page = await browser.OpenAsync(address, Telephone, dark: false);
        Assert.Empty(await page.EvaluateAsync<string[]>(Torn));
    }

    [Theory]
    [InlineData("/states/CHN/votes")]
    [InlineData("/compare/CHN/USA")]
    [InlineData("/edition")]
    public async Task A_table_says_that_it_scrolls_if_and_only_if_it_does(string address)
    {
        var page = await browser.OpenAsync(address, Telephone, dark: false);
        await page.EvaluateAsync("document.querySelectorAll('details').forEach(d => d.open = true)");
        await page.EvaluateAsync("new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");
        var tables = await page.EvaluateAsync<string[]>(Scrolling);
        Assert.NotEmpty(tables);
        Assert.All(tables, table => Assert.True(table is "true true" or "false false", table));
    }
}
