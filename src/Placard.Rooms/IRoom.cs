using System.CommandLine;
using Microsoft.AspNetCore.Routing;

namespace Placard.Rooms;

/// <summary>A room of the house: what people see of one part of the record, as pages, data, feeds and commands.</summary>
public interface IRoom
{
    /// <summary>Declares the room's views, forms and commands.</summary>
    void Declare(RoomDeclaration room)
    {
    }

    /// <summary>Maps the room's pages, and their data at <c>.json</c>, <c>.csv</c>, <c>.atom</c>.</summary>
    void Map(IEndpointRouteBuilder site)
    {
    }

    /// <summary>The room's commands; none for most.</summary>
    IEnumerable<Command> Commands(ProgramPaths here) => [];
}
