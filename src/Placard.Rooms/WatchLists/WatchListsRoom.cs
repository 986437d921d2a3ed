namespace Placard.Rooms.WatchLists;

/// <summary>Watch lists: what somebody follows, what of it is new since they last looked, and the digest by mail. They are kept on the
/// desk.</summary>
public sealed class WatchListsRoom : IRoom
{
    private const string Example = Addresses.WatchLists + "/w7d2m9xqwz";

    private const string About = """
        Watch lists: states, documents, phrases, topics, bodies and organisations that you follow, and what is new of them.

        A list from start to end:
          placard watch new "My countries"                       starts one, and prints its name
          placard watch add w7d2m9xqwz state Senegal             follows a state
          placard watch add w7d2m9xqwz symbol A/HRC/58/L.12      a document, also before there is one
          placard watch add w7d2m9xqwz phrase win-win cooperation
          placard watch add w7d2m9xqwz body HRC                  elections and changes of seats
          placard watch show w7d2m9xqwz                          what is new since you last marked it as seen
          placard watch seen w7d2m9xqwz                          marks all of it as seen
          placard watch digest --dry-run                         the mails that would be sent
        Something old that an edition has for the first time is new, too. Lists are kept on your desk (a file, or a
        database that PLACARD_DESK names), never in the edition.
        """;

    public void Declare(RoomDeclaration room)
    {
        var shared = room.Shared;
        room.Writes(WatchJsonContext.Readable);
        room.CommandGroup("watch", About);
        var lists = room.View(Addresses.WatchLists, "watch list", "The watch lists on the desk, by title.")
            .Asks(WatchListsQuery.Parameters)
            .Gives((request, query) => WatchListLines.Of(request, query, shared))
            .AtDesk()
            .InMenu(MenuGroup.Desk, "Watch lists")
            .Page<WatchListsPage>("Watch lists", "What you follow, and what of it is new.")
            .Json(WatchListLinesJson.Of)
            .Table(WatchListLines.Columns)
            .Plain(WatchListLines.Write);
        var view = room.View(
                Addresses.WatchLists + "/{id}",
                "watch show",
                "A watch list: what it follows, and what of it is new since it was last marked as seen."
            )
            .Asks(WatchedListQuery.Parameters)
            .Gives((request, query) => WatchedList.Of(request, query.Stored, shared))
            .AtDesk()
            .Example(Example)
            .Page<WatchedListPage>(list => list.Stored.Title)
            .Json(WatchedListJson.Of)
            .Table(WatchedListTable.Columns)
            .Feed(list => list.ToFeed())
            .Plain(WatchedListText.Write);
        new WatchForms(lists, view, shared).Declare(room);
        WatchCommands.Declare(room);
        DigestCommand.Declare(room);
        room.Runs(here => MailSettings.Of(here) is { } settings ? services => DailyDigest.Of(services, settings, shared) : null);
    }
}
