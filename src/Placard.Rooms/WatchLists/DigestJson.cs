namespace Placard.Rooms.WatchLists;

/// <summary>What became of the digests of one run.</summary>
/// <param name="Sent">Those that were sent.</param>
/// <param name="Failed">Those that were not, each with the reason.</param>
/// <param name="Quiet">How many lists have nothing new.</param>
public sealed record DigestJson(IReadOnlyList<DigestLineJson> Sent, IReadOnlyList<DigestLineJson> Failed, int Quiet)
{
    internal static DigestJson Of(DigestReport report) =>
        new(
            [.. report.Sent.Select(digest => DigestLineJson.Of(digest, null))],
            [.. report.Failed.Select(failed => DigestLineJson.Of(failed.Digest, failed.Reason))],
            report.Quiet
        );

    internal static void Write(DigestReport report, TextWriter output)
    {
        foreach (var digest in report.Sent)
            output.WriteLine(Quotes.ForTerminal($"{digest.List.Id}  {digest.List.Title}: {Plurals.Count(digest.New, "new thing")}, sent"));
        foreach (var (digest, reason) in report.Failed)
        {
            output.WriteLine(
                Quotes.ForTerminal($"{digest.List.Id}  {digest.List.Title}: {Plurals.Count(digest.New, "new thing")}. {reason}")
            );
        }
        output.WriteLine($"Nothing new: {Plurals.Count(report.Quiet, "list")}.");
    }
}

/// <summary>The digest of one list.</summary>
/// <param name="Id">The list.</param>
/// <param name="Title">Its title.</param>
/// <param name="New">How many things are new.</param>
/// <param name="Reason">Why it was not sent; left out where it was.</param>
public sealed record DigestLineJson(string Id, string Title, int New, string? Reason)
{
    internal static DigestLineJson Of(Digest digest, string? reason) =>
        new(digest.List.Id.ToString(), digest.List.Title, digest.New, reason);
}
