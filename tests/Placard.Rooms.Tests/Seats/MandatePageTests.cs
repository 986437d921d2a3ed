using System.Net;
using Placard.Rooms.Tests.Site;

namespace Placard.Rooms.Tests.Seats;

public sealed class MandatePageTests
{
    [Fact]
    public async Task A_mandate_has_its_holder_its_vacancies_and_no_end_that_no_text_gives()
    {
        await using var site = await TestSite.OpenAsync();
        var page = await site.PageAsync("/seats/mandates/lanterns");
        Assert.Equal("When it ends is not known from a text in this edition.", page.QuerySelector(".lead")!.TextContent);
        Assert.Contains("Cleo Oil, since February 2093", page.QuerySelector("dl.facts")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("by its title only, not confirmed", page.QuerySelector("dl.facts")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(
            "/seats/vacancies/1",
            Assert.Single(page.QuerySelectorAll("section[aria-labelledby=vacancies] a")).GetAttribute("href")
        );
    }

    [Fact]
    public async Task A_mandate_that_is_none_is_answered_with_the_nearest()
    {
        await using var site = await TestSite.OpenAsync();
        using var answer = await site.AskAsync("/seats/mandates/lantrens");
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        var page = await site.PageAsync("/seats/mandates/lantrens");
        Assert.Equal("/seats/mandates/lanterns", page.QuerySelector(".nearest a")!.GetAttribute("href"));
    }

    [Theory]
    [InlineData("", 1)]
    [InlineData("?words=lanterns", 1)]
    [InlineData("?form=Working+Group", 0)]
    public async Task A_list_has_what_its_filters_take(string filter, int count)
    {
        await using var site = await TestSite.OpenAsync();
        Assert.Equal(count, (await site.JsonAsync("/seats/mandates.json" + filter)).GetProperty("mandates").GetArrayLength());
    }
}
