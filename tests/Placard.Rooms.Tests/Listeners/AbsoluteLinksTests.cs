namespace Placard.Rooms.Tests.Listeners;

/// <summary>Whole addresses that lead to the site from elsewhere.</summary>
public sealed class AbsoluteLinksTests
{
    [Theory]
    [InlineData(null, "evil.example", "http://127.0.0.1:PORT")]
    [InlineData(null, "localhost.evil.example:PORT", "http://127.0.0.1:PORT")]
    [InlineData(null, "localhost:PORT", "http://localhost:PORT")]
    [InlineData(null, "localhost:9000", "http://localhost:9000")]
    [InlineData("https://placard.example.org", "evil.example", "https://placard.example.org")]
    [InlineData("https://placard.example.org/", "localhost:PORT", "https://placard.example.org")]
    public async Task They_begin_with_the_setting_and_never_with_a_name_that_a_stranger_sent(string? setting, string host, string beginning)
    {
        await using var both = await TwoListeners.StartAsync(s => s with { Address = setting is null ? null : new Uri(setting) });
        var port = both.ReadersPort.ToString(System.Globalization.CultureInfo.InvariantCulture);
        foreach (var address in new[] { "/votes.atom", "/votes/A/HRC/99/L.1" })
        {
            var answer = await TwoListeners.RawAsync(
                both.ReadersPort,
                $"GET {address} HTTP/1.1\r\nHost: {host.Replace("PORT", port, StringComparison.Ordinal)}\r\nConnection: close\r\n\r\n"
            );
            Assert.DoesNotContain("evil", answer, StringComparison.Ordinal);
            Assert.Contains(beginning.Replace("PORT", port, StringComparison.Ordinal) + address, answer, StringComparison.Ordinal);
        }
    }
}
