using System.Text.Json;
using Placard.Rooms.CommandLine;

namespace Placard.Tests.CommandLine;

/// <summary>Runs a command line as the program would, and keeps what it said.</summary>
internal sealed record Shell(int Exit, string Output, string Error)
{
    public JsonElement Json => JsonDocument.Parse(Output).RootElement;

    public static Task<Shell> RunAsync(params string[] words) => RunAsync(new ProgramPaths("/nowhere", null), words);

    public static async Task<Shell> RunAsync(ProgramPaths here, params string[] words)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var exit = await CommandRunner.RunAsync(House.Commands(here), words, output, error, TestContext.Current.CancellationToken);
        return new Shell(exit, output.ToString(), error.ToString());
    }
}
