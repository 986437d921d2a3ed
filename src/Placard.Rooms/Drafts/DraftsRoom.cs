using System.CommandLine;
using Microsoft.AspNetCore.Routing;

namespace Placard.Rooms.Drafts;

/// <summary>Drafts that a reader has in hand, which the edition does not hold.</summary>
public sealed class DraftsRoom : IRoom
{
    private static readonly FormHandling Handing = new(TimeProvider.System);
    private readonly DraftPages _pages = new(Handing);
    private readonly CheckPages _checks = new(Handing);

    public IEnumerable<Command> Commands(ProgramPaths here) => [new DraftCommand(here)];

    public void Map(IEndpointRouteBuilder site)
    {
        _pages.Map(site);
        _checks.Map(site);
    }
}
