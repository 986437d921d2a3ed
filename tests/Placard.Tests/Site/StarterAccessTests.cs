using System.Text.Json;

namespace Placard.Tests.Site;

/// <summary>Access on a machine without the publishers' files: no list of decisions comes with the program.</summary>
public class StarterAccessTests(StarterSite site) : IClassFixture<StarterSite>
{
    [Theory]
    [InlineData("/access")]
    [InlineData("/access/organisations")]
    public async Task That_no_list_of_decisions_is_held_is_said_and_not_that_nothing_was_decided(string address)
    {
        var page = await site.Reader.GetStringAsync(address, TestContext.Current.CancellationToken);
        Assert.Contains("This edition holds no list of the Committee", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Later sessions", page, StringComparison.Ordinal);
        Assert.DoesNotContain("No organisations match", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sessions_of_which_only_figures_are_held_are_shown_with_them()
    {
        var sessions = (await JsonAsync("/access/sessions.json")).GetProperty("sessions").EnumerateArray().ToList();
        Assert.NotEmpty(sessions);
        Assert.All(sessions, session => Assert.False(session.TryGetProperty("listed", out _)));
        var resumed = sessions.Single(s => s.GetProperty("name").GetString() == "2024 resumed session");
        Assert.Equal(476, resumed.GetProperty("reported").GetProperty("before").GetInt32());
    }

    private async Task<JsonElement> JsonAsync(string address)
    {
        using var answer = JsonDocument.Parse(await site.Reader.GetStringAsync(address, TestContext.Current.CancellationToken));
        return answer.RootElement.Clone();
    }
}
