namespace Placard.Rooms.Home;

/// <summary>The way in: what this is, what happened last, and the search that leads to everything else.</summary>
public sealed class HomeRoom : IRoom
{
    public void Declare(RoomDeclaration room)
    {
        room.Writes(HomeJsonContext.Readable);
        var (names, elsewhere) = (room.Shared.NamedThings, room.Shared.WordsElsewhere);

        room.View("/", null, "What the edition holds, its latest and its closest votes.")
            .Gives(edition => edition.Keep(HomeOverview.Of))
            .RestsOn(_ => new(HeldPart.Votes))
            .Page<HomePage>(
                "Placard: the open watch on the United Nations human-rights system",
                "Who votes how in the United Nations human-rights system, with the source of every fact."
            )
            .Json(HomeJson.Of);

        room.View(
                "/search",
                "find",
                "Whatever words may mean: a document symbol, a state, a group, a body, a mandate, an organisation, a joint statement, "
                    + "a page, titles, a phrase, texts; each with its count."
            )
            .Asks(SearchQuery.Parameters)
            .Gives((edition, query) => Search.Of(edition, names, query, elsewhere))
            .Costly(query => query.Words.Length > 0)
            .RestsOn(_ => new(HeldPart.Votes))
            .Elsewhere((request, query) => Search.PageOf(request.Edition, query))
            .Page<SearchPage>(
                found => found.Words.Length == 0 ? "Search" : $"Search: {found.Words}",
                _ => "What the record holds for these words."
            )
            .Json(SearchJson.Of)
            .ForAssistants("find", HeldThing.Votes, HeldThing.Texts)
            .Plain((request, found, output) => SearchText.Write(found, request.Edition.Texts.All.Count > 0, output))
            .FindsNothing(found => found.IsNothing)
            .Example("?q=lanterns", "lanterns");

        room.View(Addresses.About, null, "What this site is, what the statuses of a record mean, and the privacy of its readers.")
            .Gives(_ => About.Whole)
            .Page<AboutPage>("About Placard", "What this is, how the record is made, and what the statuses mean.")
            .Json(about => about)
            .InMenu(MenuGroup.Data, "About Placard");
    }
}
