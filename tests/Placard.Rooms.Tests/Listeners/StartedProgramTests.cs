using System.Net;
using Placard.Rooms.Tests.Updates;

namespace Placard.Rooms.Tests.Listeners;

/// <summary>The program as a user starts it.</summary>
public sealed class StartedProgramTests : IDisposable
{
    private readonly string _home = Directory.CreateTempSubdirectory("placard-started-").FullName;

    private static CancellationToken Stopped => TestContext.Current.CancellationToken;

    public void Dispose() => Directory.Delete(_home, recursive: true);

    [Fact]
    public async Task It_prints_a_link_to_the_desk_and_a_command_prints_another()
    {
        var edition = Path.Combine(_home, "lamps.sqlite");
        LampsEdition.Write(edition, 3);
        using var program = await NodeProcess.ListeningAsync(
            [("PLACARD_HOME", _home)],
            "up",
            "--edition",
            edition,
            "--port",
            "0",
            "--desk-port",
            "0"
        );
        foreach (var link in new[] { program.Desk.ToString(), await LinkAsync() })
        {
            using var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false })
            {
                BaseAddress = new Uri(program.Desk.GetLeftPart(UriPartial.Authority)),
            };
            using var entered = await TwoListeners.UseAsync(client, link);
            Assert.Equal(HttpStatusCode.SeeOther, entered.StatusCode);
            Assert.Contains("Whip counts", await client.GetStringAsync("/whip-counts", Stopped), StringComparison.Ordinal);
        }
        using var readers = new HttpClient { BaseAddress = program.Address };
        using var nothing = await readers.GetAsync("/whip-counts", Stopped);
        Assert.Equal(HttpStatusCode.NotFound, nothing.StatusCode);
        if (!OperatingSystem.IsWindows())
        {
            var desk = Path.Combine(_home, "desk");
            Assert.Equal("700", Convert.ToString((int)File.GetUnixFileMode(desk), 8));
            Assert.Equal("600", Convert.ToString((int)File.GetUnixFileMode(Assert.Single(Directory.GetFiles(desk, "*.key"))), 8));
        }
    }

    private async Task<string> LinkAsync()
    {
        using var command = NodeProcess.Start([("PLACARD_HOME", _home)], "desk", "link");
        var link = await command.StandardOutput.ReadToEndAsync(Stopped);
        await command.WaitForExitAsync(Stopped);
        Assert.Equal(0, command.ExitCode);
        return link.Trim();
    }
}
