namespace Placard.Benchmarks.Attacks;

/// <summary>The whole site under twenty hostile connections, and how a reader and the desk's owner fare meanwhile.</summary>
internal static class HostileCrowd
{
    private const int Attackers = 20;

    // Each asks for other days again and again; those after them lie ahead of anything held.
    private const int Days = 360;

    public static async Task<bool> RunAsync(AttackedSite site, TimeSpan during)
    {
        using var owner = await site.OwnerAsync();
        var before = site.ProcessorTime;
        Say("beside nobody", await WithAsync(site, owner, 0, TimeSpan.FromSeconds(10)));
        var waits = await WithAsync(site, owner, Attackers, during);
        Say($"beside {Attackers} hostile connections for {during.TotalSeconds:0} s", waits);
        Console.WriteLine(
            $"{(site.ProcessorTime - before).TotalSeconds:0} s of processor time, {site.Megabytes} MB, {site.Children} processes of its own"
        );
        return !site.HasEnded && waits.Reader.Failed + waits.Owner.Failed == 0;
    }

    private static void Say(string when, (Waits Reader, Waits Owner) waits)
    {
        Console.WriteLine($"{when}: a reader of votes: {waits.Reader.InWords}");
        Console.WriteLine($"{when}: the desk's owner: {waits.Owner.InWords}");
    }

    private static async Task<(Waits Reader, Waits Owner)> WithAsync(AttackedSite site, HttpClient owner, int attackers, TimeSpan during)
    {
        var end = Task.Delay(during);
        var attacked = Enumerable.Range(0, attackers).Select(i => Task.Run(() => AttackAsync(site, i, end))).ToList();
        var reader = Task.Run(() => Waits.OfAsync(i => LoadAttacks.ReadsVoteAsync(site.Reader, i), TimeSpan.FromMilliseconds(20), end));
        var desk = Task.Run(() => Waits.OfAsync(_ => ReadsDeskAsync(owner), TimeSpan.FromMilliseconds(100), end));
        var waits = (await reader, await desk);
        await Task.WhenAll(attacked);
        return waits;
    }

    private static async Task<bool> ReadsDeskAsync(HttpClient owner)
    {
        using var answer = await owner.GetAsync("/whip-counts");
        _ = await answer.Content.ReadAsByteArrayAsync();
        return answer.IsSuccessStatusCode;
    }

    // Each does another of what costs most, again and again.
    private static async Task AttackAsync(AttackedSite site, int who, Task end)
    {
        for (var i = who; !end.IsCompleted; i = (i + Attackers) % Days)
        {
            try
            {
                await (
                    (who % 4) switch
                    {
                        0 => LoadAttacks.SpreadingAsync(site.Reader, i),
                        1 => LoadAttacks.BlocsAsync(site.Reader, i),
                        2 => LoadAttacks.ForecastAsync(site.Reader, i),
                        _ => WebForm.UploadAsync(site.Reader, "spans.html", UploadAttacks.Spans),
                    }
                );
            }
            catch (Exception e) when (e is HttpRequestException or TaskCanceledException)
            {
                // Turned away; it comes again.
            }
        }
    }
}
