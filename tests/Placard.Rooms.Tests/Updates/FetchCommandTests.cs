using System.Text;
using System.Text.Json;
using Placard.Testing.Publisher;

namespace Placard.Rooms.Tests.Updates;

public sealed class FetchCommandTests : IAsyncLifetime
{
    private readonly string _home = Directory.CreateTempSubdirectory("placard-home-").FullName;
    private PublisherServer _publisher = null!;
    private ProgramPaths _here = null!;

    public async ValueTask InitializeAsync()
    {
        _publisher = await PublisherServer.StartAsync();
        _here = new ProgramPaths(_home, null)
        {
            Clock = new SetClock { RingsAtOnce = true },
            DocumentSystem = _publisher.At("/api/symbol/access"),
        };
    }

    public async ValueTask DisposeAsync()
    {
        await _publisher.DisposeAsync();
        Directory.Delete(_home, recursive: true);
    }

    [Fact]
    public async Task A_list_of_which_nothing_is_there_is_said_line_by_line()
    {
        var list = Path.Combine(_home, "list.txt");
        await File.WriteAllTextAsync(list, "A/HRC/99/L.1\n# a remark\nA/HRC/99/L.2 # another\n", TestContext.Current.CancellationToken);
        var (exit, output, _) = await RunAsync("texts", "fetch", "--list", list, "--lang", "fr");
        Assert.Equal(1, exit);
        Assert.Contains("A/HRC/99/L.1 (fr): not there", output);
        Assert.Contains("A/HRC/99/L.2 (fr): not there", output);
    }

    [Fact]
    public async Task What_came_is_told_as_json()
    {
        _publisher.Serve("/api/symbol/access?s=A%2FHRC%2F99%2FL.1&l=en&t=docx", Encoding.UTF8.GetBytes("<html>no such document</html>"));
        using var json = JsonDocument.Parse((await RunAsync("texts", "fetch", "A/HRC/99/L.1", "--json")).Output);
        var text = json.RootElement.GetProperty("texts")[0];
        Assert.Equal("not there", text.GetProperty("status").GetString());
        Assert.Equal("A/HRC/99/L.1", text.GetProperty("symbol").GetString());
    }

    [Theory]
    [InlineData("texts", "fetch")]
    [InlineData("texts", "fetch", "not a symbol at all")]
    [InlineData("texts", "fetch", "A/HRC/99/L.1", "--lang", "tlh")]
    public async Task Wrong_words_are_refused_before_anybody_is_asked(params string[] words)
    {
        Assert.Equal(2, (await RunAsync(words)).Exit);
        Assert.Empty(_publisher.Asked);
    }

    private async Task<(int Exit, string Output, string Error)> RunAsync(params string[] words)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var exit = await CommandRunner.RunAsync(House.Commands(_here), words, output, error, TestContext.Current.CancellationToken);
        return (exit, output.ToString(), error.ToString());
    }
}
