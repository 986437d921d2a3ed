using Microsoft.AspNetCore.Routing;

namespace Placard.Rooms.Home;

/// <summary>The way in: what this is, what happened last, and the search that leads to everything else.</summary>
public sealed class HomeRoom : IRoom
{
    public void Map(IEndpointRouteBuilder site)
    {
        site.MapView<HomeAnswer>("/", (OpenEdition edition) => Show(edition.Keep(HomeView.Of)), "What the edition holds, its latest and its closest votes.");
        site.MapView<SearchAnswer>("/search", Searching.Answer, "A state, the votes on a document symbol, or the votes whose titles and subjects hold some words.");
        site.MapView<AboutAnswer>(Addresses.About, ShowAbout, "What this site is, and what the statuses of a record mean.");
    }

    private static ViewResult Show(HomeView home) =>
        ViewResult.Of<HomePage, HomeView>("Placard: the open watch on the United Nations human-rights system",
            "Who votes how in the United Nations human-rights system, with the source of every fact.", home)
            .AsJson(() => HomeAnswer.Of(home), HomeJson.Readable.HomeAnswer);

    private static ViewResult ShowAbout() =>
        ViewResult.Of<AboutPage, AboutAnswer>("About Placard", "What this is, how the record is made, and what the statuses mean.", AboutAnswer.Whole)
            .AsJson(() => AboutAnswer.Whole, HomeJson.Readable.AboutAnswer);
}
