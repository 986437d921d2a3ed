using System.CommandLine;
using Placard.Desk;

namespace Placard.Rooms.CommandLine;

/// <summary>The option that names the desk a command reads and writes.</summary>
public sealed class DeskOption : Option<string?>
{
    private readonly ProgramPaths _surroundings;

    public DeskOption(ProgramPaths surroundings)
        : base("--desk")
    {
        _surroundings = surroundings;
        Description = "The desk's file or PostgreSQL connection string, if not the one that PLACARD_DESK names";
        HelpName = "DESK";
    }

    public OpenDesk Open(ParseResult line, DateTimeOffset now) =>
        OpenDesk.Open(DeskPlace.Parse(line.GetValue(this) ?? _surroundings.Desk), now);
}
