namespace Placard.Rooms.WhipCounts;

/// <summary>Whip counts: who said what a state will do in a coming vote, over a forecast of it. They are kept on the desk, and shown only
/// to those who keep them.</summary>
/// <param name="forecast">How votes are forecast; as the pages of forecasts do unless said otherwise.</param>
public sealed class WhipCountsRoom(ForecastOfVote? forecast = null) : IRoom
{
    private const string Example = Addresses.WhipCounts + "/k7d2m9xqwz";

    private const string About = """
        Whip counts: who said what a state will do in a coming vote, over a forecast of it; what is needed, and which states are open.

        A count from start to end:
          placard whip new --like A/HRC/51/L.6 --on 2026-10-06 --goal block     starts one, and prints its name
          placard whip add k7d2m9xqwz Senegal yes --sure told --who "first secretary" --when 2026-09-30
          placard whip import k7d2m9xqwz calls.csv                               columns: state, position, sure, who, when, note
          placard whip show k7d2m9xqwz                                           the count; with --since 2026-09-28 what changed
          placard whip take k7d2m9xqwz                                           saves a snapshot, to compare with later
          placard whip score k7d2m9xqwz                                          after the vote
          placard whip delete k7d2m9xqwz --yes                                   permanently
        Whip counts are kept on your desk (a file, or a database that PLACARD_DESK names), never in the edition. Name a count by the first letters of its name, or by words of its title.
        """;

    private readonly ForecastOfVote _forecast = forecast ?? CountForecast.OfAsync;

    public void Declare(RoomDeclaration room)
    {
        room.Writes(WhipJsonContext.Readable);
        room.CommandGroup("whip", About);
        var list = room.View(Addresses.WhipCounts, "whip list", "The whip counts on the desk, latest vote first.")
            .Asks(TypedVote.Parameters)
            .Gives(CountList.Of)
            .AtDesk()
            .InMenu(MenuGroup.Desk, "Whip counts")
            .Page<CountListPage>("Whip counts", "Who said what a state will do in a coming vote.")
            .Json(CountListJson.Of)
            .Table(CountList.Columns)
            .Plain(CountList.Write);
        var count = room.View(
                Addresses.WhipCounts + "/{id}",
                "whip show",
                "A whip count: the chance, what is needed, which states are open, what changed."
            )
            .Asks(CountQuery.Parameters)
            .GivesAsync(GiveAsync)
            .AtDesk()
            .Waits(What)
            .Example(Example)
            .Page<CountPage>(c => c.Kept.Vote.Title)
            .Json(CurrentCountJson.Of)
            .Table(CurrentCountTable.Columns)
            .Plain(CurrentCountText.Write);
        room.View(Addresses.WhipCounts + "/{id}/print", null, "A whip count on one printed page, without who said what.")
            .Asks(CountQuery.Parameters)
            .GivesAsync(GiveAsync)
            .AtDesk()
            .Waits(What)
            .Example(Example + "/print")
            .Page<PrintPage>(c => c.Kept.Vote.Title)
            .Json(CurrentCountJson.WithoutWords);
        room.View(
                Addresses.WhipCounts + "/{id}/score",
                "whip score",
                "A whip count compared with the vote. Exit 1 if there is nothing to score."
            )
            .Asks(CountQuery.OfCount)
            .GivesAsync(ScoreAsync)
            .AtDesk()
            .Waits(What)
            .Example(Example + "/score")
            .Page<ScorePage>(c => $"{c.Kept.Vote.Title}, scored")
            .Json(CountScoreJson.Of)
            .Plain(CountScoreText.Write);
        new CountForms(list, count, _forecast).Declare(room);
        CountCommands.Declare(room, _forecast);
        CommitmentCommands.Declare(room);
    }

    private const string What = "The forecast under this count";

    private Task<CurrentCount> GiveAsync(Request request, CountQuery query) => CurrentCount.OfAsync(request, query, _forecast);

    private async Task<CurrentCount> ScoreAsync(Request request, CountQuery query)
    {
        var count = await GiveAsync(request, query);
        return request.IsCommand && count.Scored.Score is null ? throw Refusal.NotFound(count.Scored.Why) : count;
    }
}
