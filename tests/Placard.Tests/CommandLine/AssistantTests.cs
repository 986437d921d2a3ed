using System.Diagnostics;
using System.Text.Json;

namespace Placard.Tests.CommandLine;

/// <summary>The program itself, as an assistant starts it.</summary>
public class AssistantTests(StarterEdition starter)
{
    [Fact]
    public async Task Nothing_but_the_protocol_is_on_standard_output_and_the_end_of_the_questions_ends_it()
    {
        var here = starter.NewHome();
        try
        {
            using var program = Start(here.EditionFile);
            await program.StandardInput.WriteLineAsync(
                """
                {"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":"2025-06-18","capabilities":{},"clientInfo":{"name":"test","version":"1"}}}
                {"jsonrpc":"2.0","method":"notifications/initialized"}
                {"jsonrpc":"2.0","id":2,"method":"tools/call","params":{"name":"show_vote","arguments":{"symbol":"A/HRC/51/L.6"}}}
                """
            );
            var lines = new List<JsonElement>();
            while (lines.All(line => !line.TryGetProperty("id", out var id) || id.GetInt32() != 2))
                lines.Add(Read(await program.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken)));
            program.StandardInput.Close();
            while (await program.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken) is { } line)
                lines.Add(Read(line));
            await program.WaitForExitAsync(TestContext.Current.CancellationToken);
            Assert.Equal(0, program.ExitCode);
            Assert.All(lines, line => Assert.Equal("2.0", line.GetProperty("jsonrpc").GetString()));
            var said = lines.Single(l => l.TryGetProperty("id", out var id) && id.GetInt32() == 2).GetProperty("result");
            var answer = JsonSerializer.Deserialize<JsonElement>(said.GetProperty("content")[0].GetProperty("text").GetString()!);
            Assert.Equal("rejected", answer.GetProperty("answer").GetProperty("outcome").GetString());
        }
        finally
        {
            Directory.Delete(here.Home, recursive: true);
        }
    }

    private static JsonElement Read(string? line) =>
        JsonSerializer.Deserialize<JsonElement>(line ?? throw new InvalidOperationException("It ended without an answer."));

    private static Process Start(string edition) =>
        Process.Start(
            new ProcessStartInfo("dotnet", [typeof(House).Assembly.Location, "mcp", "--edition", edition])
            {
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            }
        )!;
}
