using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace Placard.Rooms.Assistants;

/// <summary>Serves the tools of the rooms to an assistant by the Model Context Protocol.</summary>
internal static class AssistantServer
{
    private const string Instructions = """
        Placard is a record of votes, texts and states in the United Nations human-rights system, reconciled from published sources.
        Give the address or symbol of each vote and text you speak of, name the sources, and cite the edition by its hash.
        Each vote has a status: confirmed (independent sources agree), single (one source, and it adds up), disputed (sources differ),
        quarantined (the record contains an error). Say the status where it is disputed or quarantined; measures leave those out.
        Say until when the record goes ("available") and what is not in it ("notAvailable"). Never fill a gap by a guess.
        A forecast is an estimate from past votes, with chances and intervals; give them, and never say what a state will do.
        """;

    /// <summary>Answers until the assistant closes the connection.</summary>
    /// <param name="edition">What the answers are from.</param>
    /// <param name="rooms">Whose tools are offered.</param>
    /// <param name="clock">Tells the day, which a forecast needs.</param>
    /// <param name="streams">Where questions come from and answers go to; null for standard input and output.</param>
    /// <param name="cancellation">Ends it.</param>
    public static async Task RunAsync(
        OpenEdition edition,
        DeclaredRooms rooms,
        TimeProvider clock,
        (Stream Questions, Stream Answers)? streams,
        CancellationToken cancellation
    )
    {
        var options = new McpServerOptions
        {
            ServerInfo = new Implementation
            {
                Name = "placard",
                Title = "Placard",
                Version = typeof(AssistantServer).Assembly.GetName().Version!.ToString(3),
            },
            ServerInstructions = Instructions,
            ToolCollection = [.. rooms.Rooms.SelectMany(room => room.Tools).Select(tool => new ToolOfRoom(tool, edition, clock))],
        };
        await using var transport = streams is { } given
            ? new StreamServerTransport(given.Questions, given.Answers)
            : new StdioServerTransport(options);
        await using var server = McpServer.Create(transport, options);
        await server.RunAsync(cancellation);
    }
}
