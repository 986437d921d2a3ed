using System.Globalization;

namespace Placard.Benchmarks.Attacks;

/// <summary>Every known attack on the site, one after the other, on a site of its own on this machine, and what happens now:
/// <c>attacks</c>; then the whole under twenty hostile connections: <c>attacks crowd SECONDS</c>.</summary>
internal static class AttackRun
{
    private static readonly TimeSpan ShortCrowd = TimeSpan.FromSeconds(30);

    public static async Task<int> RunAsync(string[] asked)
    {
        await using var site = await AttackedSite.StartAsync();
        // What every site works out after its first reader is no attack's doing.
        await site.Reader.GetByteArrayAsync("/");
        await Task.Delay(TimeSpan.FromSeconds(20));
        if (asked is ["crowd", .. var rest])
            return await HostileCrowd.RunAsync(
                site,
                rest is [var seconds] ? TimeSpan.FromSeconds(double.Parse(seconds, CultureInfo.InvariantCulture)) : ShortCrowd
            )
                ? 0
                : 1;
        Console.WriteLine("| attack | holds | what happened |");
        Console.WriteLine("| --- | --- | --- |");
        var failed = 0;
        foreach (var attack in (IEnumerable<Attack>)[.. DeskAttacks.All, .. UploadAttacks.All, .. LoadAttacks.All])
        {
            if (asked is [var name] && !attack.Name.Contains(name, StringComparison.OrdinalIgnoreCase))
                continue;
            var result = await TryAsync(attack, site);
            failed += result.Holds ? 0 : 1;
            Console.WriteLine($"| {attack.Name} | {(result.Holds ? "yes" : "**no**")} | {result.What} |");
        }
        Console.WriteLine(failed == 0 ? "Every attack was withstood." : $"{failed} were not withstood.");
        return failed == 0 ? 0 : 1;
    }

    private static async Task<AttackResult> TryAsync(Attack attack, AttackedSite site)
    {
        try
        {
            return site.HasEnded ? new(false, "the site had ended before") : await attack.RunAsync(site);
        }
        catch (Exception e) when (e is HttpRequestException or TaskCanceledException or IOException or System.Net.Sockets.SocketException)
        {
            return new(false, $"no answer: {e.Message}{(site.HasEnded ? "; the site ended" : "")}");
        }
    }
}
