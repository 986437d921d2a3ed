using Placard.Rooms.Votes;

namespace Placard.Rooms.Positions;

/// <summary>Where states stand by their votes, how they moved, and which were likely swing states.</summary>
public sealed class PositionsRoom : IRoom
{
    public void Declare(RoomDeclaration room)
    {
        room.Writes(PositionsJsonContext.Readable);
        // First the paths of the Council, which swing rests on too, then those of the Assembly.
        room.AfterFirstAnswer(First(Body.HumanRightsCouncil), First(Body.GeneralAssembly));

        room.View(Addresses.Positions, "positions", "States' ideal points by their votes in a body, with 90% intervals.")
            .Asks(PlaceQuery.Parameters)
            .GivesAsync(PositionsShown.OfAsync)
            .RestsOn(query => query.RollCalls.Reach)
            .Refused<TooFewPage, TooFew>(
                (_, query, refusal) => TooFew.Of("Positions", refusal, query, PlaceQuery.Parameters, Addresses.Positions),
                few => few.Title
            )
            .Page<PositionsPage>(
                shown => $"Positions: {shown.Line!.Query.InWords}",
                _ => "Where states stand by their votes, with intervals, and how they moved."
            )
            .Json(shown => shown.Line is { } line ? PositionsJson.Of(line) : null, shown => PlaneJson.Of(shown.Plane!))
            .Table(
                PositionsTable.Columns.From((PositionsShown shown) => shown.Line!).When(shown => shown.Line is not null),
                PlaneTable.Columns.From((PositionsShown shown) => shown.Plane!)
            )
            .Plain(PositionsText.Write)
            .InMenu(MenuGroup.Analysis, "Positions")
            .Example("?by=span")
            .Example("?by=year&topic=country+situations");

        room.View(Addresses.Positions + "/{code}", null, "One state's position year by year, beside the mean of its regional group.")
            .Asks(PlaceQuery.PathParameters)
            .GivesAsync(StatePath.OfAsync)
            .RestsOn(query => query.RollCalls.Reach)
            .Canonical((_, query) => Addresses.PositionsOf(query.State!.Code))
            .Refused<TooFewPage, TooFew>(
                (_, query, refusal) =>
                    TooFew.Of(
                        $"Positions of {query.State!.Name}",
                        refusal,
                        query,
                        PlaceQuery.PathParameters,
                        Addresses.PositionsOf(query.State.Code)
                    ),
                few => few.Title
            )
            .Page<StatePathPage>(
                path => $"Positions of {path.State.Name}: {path.All.Query.InWords}",
                path => $"Where {path.State.Name} stands by its votes, year by year, with intervals."
            )
            .Json(path => PositionsJson.Of(path.All))
            .Table(PositionsTable.Columns.From((StatePath path) => path.All))
            .Example("/positions/SEN?body=HRC");

        room.View(
                Addresses.PositionsPlane,
                null,
                "States' positions in two dimensions, with intervals, and what the second adds to the first."
            )
            .Asks(PlaceQuery.PlaneParameters)
            .GivesAsync((request, query) => StatePlane.OfAsync(request.Edition, query))
            .RestsOn(query => query.RollCalls.Reach)
            .Waits("This picture")
            .Refused<TooFewPage, TooFew>(
                (_, query, refusal) =>
                    TooFew.Of("Positions in two dimensions", refusal, query, PlaceQuery.PlaneParameters, Addresses.PositionsPlane),
                few => few.Title
            )
            .Page<PlanePage>(
                plane => $"Positions in two dimensions: {plane.Query.RollCalls.InWords}",
                _ => "Where states stand by their votes in two dimensions, with intervals, and whether the second means anything."
            )
            .Json(PlaneJson.Of)
            .Table(PlaneTable.Columns)
            .Example("?state=SEN");

        room.View(Addresses.Swing, "swing", "Likely swing states: the members nearest to the tipping point of a vote.")
            .Asks(SwingQuery.Parameters)
            .GivesAsync(SwingStates.OfAsync)
            .RestsOn(query => new(HeldPart.RollCalls, query.Vote?.Body))
            .Start<SwingStartPage, SwingStart>(
                query => query.Vote is null,
                (request, _) => SwingStart.Of(request.Edition),
                "Swing states",
                "Likely swing states on a vote."
            )
            .Refused<TooFewPage, TooFew>(
                (_, query, refusal) =>
                    TooFew.Of(
                        "Swing states",
                        refusal,
                        new(new PositionsQuery(query.Vote!.Body)),
                        PlaceQuery.Parameters,
                        Addresses.Positions
                    ),
                few => few.Title
            )
            .Page<SwingPage>(
                swing => $"Swing states: {swing.Vote.Heading()}",
                _ => "The members nearest to the tipping point of a vote, with the chances of their ballots."
            )
            .Json(SwingJson.Of)
            .Table(SwingColumns.Columns)
            .Plain(SwingText.Write)
            .Example("?like=A/HRC/94/L.1");

        room.Command("positions", here => new ValidateCommand(here));
        room.Command("positions", here => new ValidateCommand(here, "gate") { Hidden = true });
    }

    private static FirstWork First(Body body) => (edition, _) => PositionIndex.Of(edition).EstimateAsync(new PositionsQuery(body));
}
