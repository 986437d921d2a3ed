using System.Text;

namespace Placard.Benchmarks.Attacks;

/// <summary>Small uploads that cost much to read.</summary>
internal static class UploadAttacks
{
    private static readonly TimeSpan Settling = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Quiet = TimeSpan.FromSeconds(3);

    public static byte[] Spans { get; } = Repeated("<span></q>", 8 << 20);

    public static IReadOnlyList<Attack> All { get; } =
    [
        .. HostileDrafts().Select(draft => new Attack($"upload: {draft.What}", site => ReadAsync(site, draft.Name, draft.Bytes()))),
        new("upload: 60 MB, more than is taken", TooLargeAsync),
    ];

    private static IEnumerable<(string What, string Name, Func<byte[]> Bytes)> HostileDrafts() =>
        [
            ("one word of 8 MB", "word.txt", () => Repeated("lamp", 8 << 20)),
            ("100,000 empty paragraphs", "empty.html", () => Repeated("<p></p>", 700_000)),
            .. Testing.HostileDrafts.All.Select(draft => (draft.Name, draft.Name, draft.Bytes)),
        ];

    private static byte[] Repeated(string what, int length) =>
        Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(what, length / what.Length)));

    // What was given up must have stopped: after the answer the processor rests and the memory is what it was.
    private static async Task<AttackResult> ReadAsync(AttackedSite site, string name, byte[] bytes)
    {
        var before = site.Megabytes;
        var watch = System.Diagnostics.Stopwatch.StartNew();
        var upload = WebForm.UploadAsync(site.Reader, name, bytes);
        var waits = await Waits.OfAsync(i => LoadAttacks.ReadsVoteAsync(site.Reader, i), TimeSpan.FromMilliseconds(20), upload);
        var took = watch.Elapsed.TotalSeconds;
        // A reader of drafts is started ahead for whoever comes next.
        await Task.Delay(Settling);
        var at = site.ProcessorTime;
        await Task.Delay(Quiet);
        var after = (site.ProcessorTime - at).TotalSeconds;
        return new(
            !site.HasEnded && upload.Result < 500 && waits.Failed == 0 && after < 0.5,
            $"{upload.Result} after {took:0.0} s; a reader meanwhile p99 {waits.At(0.99):0} ms; then {after:0.0} s of processor time in "
                + $"{Quiet.TotalSeconds:0} s; {before} MB before, {site.Megabytes} MB after"
        );
    }

    private static async Task<AttackResult> TooLargeAsync(AttackedSite site)
    {
        using var form = await WebForm.FillAsync(site.Reader, "/drafts", new Dictionary<string, string>(), "large.txt", new byte[60 << 20]);
        try
        {
            using var answer = await site.Reader.PostAsync("/drafts", form);
            var page = await answer.Content.ReadAsStringAsync();
            return new(
                (int)answer.StatusCode == 413 && page.Contains("<h1", StringComparison.Ordinal),
                $"{(int)answer.StatusCode}, with its page"
            );
        }
        catch (HttpRequestException e)
        {
            return new(false, $"no answer: {e.InnerException?.GetType().Name ?? e.Message}");
        }
    }
}
