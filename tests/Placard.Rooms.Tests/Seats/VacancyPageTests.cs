using System.Net;
using Placard.Rooms.Tests.Site;

namespace Placard.Rooms.Tests.Seats;

public sealed class VacancyPageTests
{
    [Fact]
    public async Task Figures_are_of_the_vacancies_that_are_listed()
    {
        await using var site = await TestSite.OpenAsync();
        var all = (await site.JsonAsync("/seats/vacancies.json")).GetProperty("figures");
        Assert.Equal(
            (2, 5, 1, 1),
            (Number("vacancies"), Number("candidates"), Number("notRankedFirst"), Number("withThreeCandidatesOrFewer"))
        );
        var few = (await site.JsonAsync("/seats/vacancies.json?few=yes")).GetProperty("figures");
        Assert.Equal((1, 0), (few.GetProperty("vacancies").GetInt32(), few.GetProperty("notRankedFirst").GetInt32()));

        int Number(string name) => all.GetProperty(name).GetInt32();
    }

    [Theory]
    [InlineData("not-first=yes", "Special Rapporteur on the right to lanterns")]
    [InlineData("few=yes", "Working Group on candles, African States")]
    [InlineData("words=candles+group", "Working Group on candles, African States")]
    [InlineData("session=HRC98", "Special Rapporteur on the right to lanterns")]
    public async Task A_list_has_what_its_filters_take(string filter, string post)
    {
        await using var site = await TestSite.OpenAsync();
        var page = await site.PageAsync("/seats/vacancies?" + filter);
        Assert.Equal(post, Assert.Single(page.QuerySelectorAll("tbody .what")).TextContent);
    }

    [Fact]
    public async Task A_vacancy_says_how_the_ranking_stands_against_the_appointment()
    {
        await using var site = await TestSite.OpenAsync();
        var page = await site.PageAsync("/seats/vacancies/1");
        Assert.Contains(
            "Appointed: Cleo Oil, ranked 2 by the Consultative Group.",
            page.QuerySelector(".lead")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Equal(4, page.QuerySelectorAll("tbody tr").Length);
        Assert.Equal(2, page.QuerySelectorAll("tbody th").Count(name => name.TextContent == "not named"));
    }

    [Fact]
    public async Task A_vacancy_that_is_none_is_not_found()
    {
        await using var site = await TestSite.OpenAsync();
        using var answer = await site.AskAsync("/seats/vacancies/77");
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }
}
