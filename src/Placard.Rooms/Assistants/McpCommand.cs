using System.CommandLine;

namespace Placard.Rooms.Assistants;

/// <summary><c>placard mcp</c>.</summary>
public sealed class McpCommand : Command
{
    public McpCommand(ProgramPaths here, DeclaredRooms rooms)
        : base(
            "mcp",
            "Answer an assistant's questions over standard input and output (Model Context Protocol), from an edition and read-only"
        )
    {
        var edition = new EditionOption(here);
        Add(edition);
        SetAction(
            async (line, cancellation) =>
            {
                using var open = edition.Open(line);
                await AssistantServer.RunAsync(open, rooms, here.Clock, null, cancellation);
                return (int)ExitCode.Done;
            }
        );
    }
}
