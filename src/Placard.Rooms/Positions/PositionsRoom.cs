using System.CommandLine;
using Microsoft.AspNetCore.Routing;

namespace Placard.Rooms.Positions;

/// <summary>Where states stand by their votes, how they moved, and who was nearest to turning.</summary>
public sealed class PositionsRoom : IRoom
{
    // First the paths of the Council, which swing rests on too, then those of the Assembly.
    public void Declare(RoomDeclaration room) => room.OnceStarted(First(Body.HumanRightsCouncil), First(Body.GeneralAssembly));

    public IEnumerable<Command> Commands(ProgramPaths here) => [new PositionsCommand(here), new SwingCommand(here)];

    public void Map(IEndpointRouteBuilder site)
    {
        site.MapView<PositionsAnswer>(Addresses.Positions, ShowPositions.Answer, "Where states stand by their votes in a body, with intervals, year by year or over a span.");
        site.MapView<PositionsAnswer>(Addresses.Positions + "/{code}", ShowStatePath.Answer, "One state's position year by year, beside the mean of its regional group.");
        site.MapView<PlaneAnswer>(Addresses.PositionsPlane, ShowPlane.Answer, "Where states stand by their votes in two dimensions, with intervals, and what the second adds to the first.");
        site.MapView<SwingAnswer>(Addresses.Swing, ShowSwing.Answer, "The members nearest to the tipping point of a vote, with the chances of their ballots.");
    }

    private static Action<OpenEdition> First(Body body) => edition => _ = PositionIndex.Of(edition).EstimateAsync(new PositionsQuery(body));
}
