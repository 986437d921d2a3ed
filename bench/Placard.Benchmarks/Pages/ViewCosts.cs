using System.Globalization;

namespace Placard.Benchmarks.Pages;

/// <summary>What each kind of answer costs the processor: <c>views [ADDRESS…]</c>. Cold is the first time since the start, warm the mean of
/// those that follow, both without kept answers; kept is an answer from what is kept.</summary>
internal static class ViewCosts
{
    private const int Most = 100;
    private static readonly TimeSpan Enough = TimeSpan.FromSeconds(1);

    private static readonly string[] Usual =
    [
        "/",
        "/states",
        "/states/CHN",
        "/states/CHN/since",
        "/states/CHN/votes",
        "/states/compare?states=CHN,USA,DEU,BRA",
        "/votes",
        "/votes/A/HRC/51/L.6",
        "/votes/A/RES/60/251",
        "/votes?topic=torture",
        "/votes.csv?body=HRC",
        "/votes.csv",
        "/votes.atom",
        "/disputed",
        "/vetoes",
        "/compare/CHN/USA",
        "/compare/CHN/USA?from=1975&to=2003",
        "/sessions",
        "/sessions/HRC/58",
        "/sessions/GA/77",
        "/sessions/HRC/next",
        "/topics",
        "/topics/right+to+food",
        "/votes?sponsor=CUB&item=3",
        "/briefs/states/CHN",
        "/briefs/texts/A/HRC/RES/55/19",
        "/briefs/sessions/HRC/58",
        "/voices",
        "/search?q=torture",
        "/search?q=of+the",
        "/search?q=the+and+of+to+in",
        "/texts",
        "/texts?q=torture",
        "/texts?q=of+the",
        "/texts/A/HRC/RES/55/7",
        "/texts/compare?old=A/HRC/RES/52/19&new=A/HRC/RES/55/7",
        "/texts/compare?old=A/RES/60/1&new=A/RES/70/1",
        "/drafts/check?text=A/HRC/RES/58/19",
        "/phrases",
        "/phrases?since=1990",
        "/phrases?since=2003",
        "/phrases/win-win",
        "/phrases/human+rights",
        "/phrases/of+the",
        "/phrases/the",
        "/phrases/the+united+nations",
        "/blocs",
        "/blocs?body=GA&from=1973&to=2011",
        "/blocs/pairs?body=GA&from=1972&to=2012",
        "/blocs/alone?body=GA&from=1974&to=2012",
        "/blocs/groups?body=GA&from=1971&to=2012",
        "/blocs/groups/EU?body=GA&from=1971&to=2012",
        "/blocs/map/CHN?body=GA&from=1971&to=2012",
        "/blocs/drift/CHN/USA?body=GA",
        "/positions",
        "/positions.json?body=GA&from=1973&to=2011",
        "/positions/plane.json?body=GA&from=2001&to=2015",
        "/positions/plane.json?body=GA&from=1950&to=2015",
        "/positions/CHN",
        "/swing?like=A/HRC/51/L.6",
        "/forecasts.json?like=A/HRC/RES/55/19",
        "/seats",
        "/seats/HRC",
        "/seats/HRC?on=2022-10-06",
        "/seats/slates",
        "/seats/due",
        "/seats/uncontested",
        "/seats/vacancies",
        "/seats/mandates",
        "/seats/candidates/CHN",
        "/follow-up",
        "/follow-up/CHN",
        "/follow-up/SVN?words=racism",
        "/follow-up/SVN/given",
        "/follow-up/SVN/review/4",
        "/treaties",
        "/treaties/CHN",
        "/access",
        "/access/organisations",
        "/access/organisations?words=rights",
        "/access/states",
        "/access/states/CHN",
        "/access/reprisals",
        "/statements",
        "/statements/agreement/DEU",
        "/statements/both-sides",
        "/statements/states/CHN",
        "/money",
        "/money/implications",
        "/money/lines",
        "/money/payments",
        "/money/payments/CHN",
        "/coverage",
        "/changes",
        "/edition",
        "/edition/files",
        "/downloads/votes.csv",
        "/downloads/ballots.csv",
        "/downloads/paragraphs.csv",
        "/openapi.json",
    ];

    public static async Task<int> RunAsync(string[] addresses)
    {
        addresses = addresses.Length > 0 ? addresses : Usual;
        var costs = new List<Cost>();
        using (var site = RunningSite.Start(("PLACARD_CACHE_MB", "0")))
        {
            await site.FirstPageAsync();
            await site.QuietAsync();
            foreach (var address in addresses)
                costs.Add(await OfAsync(site, address));
        }
        using (var site = RunningSite.Start())
        {
            await site.FirstPageAsync();
            await site.QuietAsync();
            Console.WriteLine("| address | answer | KB | cold, ms | warm, ms | kept, ms |");
            Console.WriteLine("| --- | --- | --- | --- | --- | --- |");
            foreach (var cost in costs)
            {
                await AskAsync(site, cost.Address);
                var (kept, _) = await MeanAsync(site, cost.Address);
                Console.WriteLine(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"| `{cost.Address}` | {cost.Status} | {cost.Bytes / 1024.0:0} | {cost.Cold:0.0} | {cost.Warm:0.00} | {kept:0.00} |"
                    )
                );
            }
            Console.WriteLine($"Resident beside mapped files, at the end: {site.ResidentBytes >> 20} MB.");
        }
        return 0;
    }

    private static async Task<Cost> OfAsync(RunningSite site, string address)
    {
        var before = site.ProcessorTime;
        var (status, bytes) = await AskAsync(site, address);
        var cold = (site.ProcessorTime - before).TotalMilliseconds;
        await AskAsync(site, address);
        var (warm, _) = await MeanAsync(site, address);
        return new Cost(address, status, bytes, cold, warm);
    }

    private static async Task<(double Milliseconds, int Times)> MeanAsync(RunningSite site, string address)
    {
        var before = site.ProcessorTime;
        var times = 0;
        while (times < Most && site.ProcessorTime - before < Enough)
        {
            await AskAsync(site, address);
            times++;
        }
        return ((site.ProcessorTime - before).TotalMilliseconds / times, times);
    }

    private static async Task<(int Status, long Bytes)> AskAsync(RunningSite site, string address)
    {
        using var answer = await site.Http.GetAsync(address);
        return ((int)answer.StatusCode, (await answer.Content.ReadAsByteArrayAsync()).LongLength);
    }

    private sealed record Cost(string Address, int Status, long Bytes, double Cold, double Warm);
}
