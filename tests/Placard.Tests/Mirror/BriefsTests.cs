using System.Net;
using System.Text.Json;
using Placard.Rooms.Site;
using Placard.Testing.Briefs;

namespace Placard.Tests.Mirror;

/// <summary>Briefs of the real record: of states, of texts of every fate, of sessions. Each reads well aloud, and each of its footnotes
/// leads to a page.</summary>
public sealed class BriefsTests(MirrorEdition mirror)
{
    private const int States = 40;
    private const int TextsOfAFate = 5;

    [Fact]
    public Task Briefs_of_forty_states() =>
        ReadAsync(
            mirror
                .Edition.States.All.Where(s => !s.CarriedOnBy.IsKnown)
                .Index()
                .Where(s => s.Index % 6 == 0)
                .Take(States)
                .Select(s => $"states/{s.Item.Code}")
                .Concat(["states/CHN", "states/USA", "states/CUB", "states/PSE"])
        );

    [Fact]
    public Task Briefs_of_texts_of_every_fate() =>
        ReadAsync(
            new Func<VoteEvent, bool>[]
            {
                v => v.Outcome == Outcome.Rejected,
                v => v.Kind == VoteKind.Amendment,
                v => v.Status == RecordStatus.Quarantined,
                v => v.Status == RecordStatus.Disputed,
                v => v.Outcome == Outcome.AdoptedWithoutVote,
                v => v.Session.StartsWith("S-", StringComparison.Ordinal),
                v => v.Body == Body.GeneralAssembly,
                v => v.Vetoes.Count > 0,
            }
                .SelectMany(fate => mirror.Edition.Votes.All.Where(fate).Take(TextsOfAFate))
                .Select(v => v.Address.ToString())
                .Append("A/HRC/51/L.6")
                .Select(address => "texts/" + Uri.EscapeDataString(address))
        );

    [Fact]
    public Task Briefs_of_sessions() => ReadAsync(["sessions/HRC/58", "sessions/HRC/51", "sessions/GA/78", "sessions/CHR/61"]);

    private async Task ReadAsync(IEnumerable<string> briefs)
    {
        await using var host = SiteHost.Build(mirror.Edition, House.Rooms, new SiteSettings { Port = 0 });
        await host.StartAsync(TestContext.Current.CancellationToken);
        using var reader = new HttpClient(new HttpClientHandler { AllowAutoRedirect = true }) { BaseAddress = new Uri(host.Urls.First()) };
        var leadTo = new HashSet<string>();
        foreach (var brief in briefs.Distinct())
        {
            using var json = JsonDocument.Parse(
                await reader.GetStringAsync($"/briefs/{brief}.json", TestContext.Current.CancellationToken)
            );
            var said = json
                .RootElement.GetProperty("sections")
                .EnumerateArray()
                .SelectMany(s => s.GetProperty("sentences").EnumerateArray())
                .ToList();
            Assert.Empty(
                ReadAloud.Problems(said.Select(s => s.GetProperty("text").GetString()!), mirror.Edition.States).Select(p => $"{brief}: {p}")
            );
            Assert.All(said, sentence => Assert.NotEqual(0, sentence.GetProperty("sources").GetArrayLength()));
            leadTo.UnionWith(json.RootElement.GetProperty("sources").EnumerateArray().Select(s => s.GetProperty("address").GetString()!));
        }
        Assert.NotEmpty(leadTo);
        foreach (var address in leadTo)
        {
            using var answer = await reader.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
            Assert.True(answer.StatusCode == HttpStatusCode.OK, $"{address}: {answer.StatusCode}");
        }
    }
}
