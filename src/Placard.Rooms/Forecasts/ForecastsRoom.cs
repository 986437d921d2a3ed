namespace Placard.Rooms.Forecasts;

/// <summary>How a coming vote is likely to go, and how accurate past forecasts were.</summary>
public sealed class ForecastsRoom : IRoom
{
    public void Declare(RoomDeclaration room)
    {
        room.Writes(ForecastJsonContext.Readable);
        room.AfterFirstAnswer(Learn(Body.HumanRightsCouncil), Learn(Body.GeneralAssembly));

        room.View(
                Addresses.Forecasts,
                "forecast",
                "The forecast of a vote in the Council or the Assembly: the chances of every member, of the outcome and of the margin."
            )
            .Asks(ForecastQuery.Parameters)
            .GivesAsync(Forecast.OfAsync)
            .RestsOn(
                (request, query) => new(HeldPart.RollCalls, query.IsEmpty ? Body.HumanRightsCouncil : Proposal.Of(request, query).Vote.Body)
            )
            .Waits("This forecast")
            .Start<ForecastStartPage, ForecastStart>(
                query => query.IsEmpty,
                (request, query) => ForecastStart.Of(request.Edition, query),
                "Forecasts",
                "How a coming vote is likely to go, state by state."
            )
            .Page<ForecastPage>(
                forecast => $"Forecast: {forecast.Proposal.Vote.Title}",
                _ => "The chances of every member in a coming vote, of its outcome and of its margin."
            )
            .Json(ForecastJson.Of)
            .ForAssistants("forecast", HeldThing.Votes, HeldThing.Seats)
            .Table(ForecastTables.Ballots)
            .Plain(ForecastText.Write)
            .InMenu(MenuGroup.Analysis, "Forecasts")
            .Example("?like=A/HRC/RES/99/2&on=2098-03-25")
            .Example("?title=Situation+of+lamps&kind=whole-text&sponsors=SEN&on=2098-03-25");

        room.View(
                Addresses.Backtest,
                "forecast backtest",
                "Forecasts of past votes from what was known the day before, compared with the outcomes and with three baselines."
            )
            .Asks(BacktestQuery.Parameters)
            .GivesAsync(PastForecasts.OfAsync)
            .RestsOn(query => new(HeldPart.RollCalls, query.Body))
            .Waits("This back-test")
            .Page<BacktestPage>(past => $"Back-test, {past.Test.Body.Name}", _ => "How accurate past forecasts were, largest errors first.")
            .Json(past => past.Answer)
            .Table(ForecastTables.Votes.When(past => past.ListsVotes), ForecastTables.Scores)
            .Plain(BacktestText.Write)
            .Example("", "--from 2019 --votes");
    }

    private static FirstWork Learn(Body body) => (edition, clock) => ForecastIndex.Of(edition).LearnAsync(edition, body, clock.Today());
}
