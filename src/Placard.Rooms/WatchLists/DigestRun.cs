using MimeKit;
using Placard.Desk;

namespace Placard.Rooms.WatchLists;

/// <summary>What became of the digests of one run.</summary>
/// <param name="Sent">The lists whose digest was sent.</param>
/// <param name="Failed">Those whose digest was not, each with the reason; it is tried again at the next run.</param>
/// <param name="Quiet">How many lists have nothing new.</param>
internal sealed record DigestReport(IReadOnlyList<Digest> Sent, IReadOnlyList<(Digest Digest, string Reason)> Failed, int Quiet);

/// <summary>Sends the digests of all lists that have an address, one mail a list.</summary>
/// <param name="settings">How mails are sent.</param>
/// <param name="shared">What the rooms declare.</param>
/// <param name="clock">What tells the time.</param>
internal sealed class DigestRun(MailSettings settings, SharedDeclarations shared, TimeProvider clock)
{
    // What was sent is written down after so many mails: a program that is killed sends no more than these again.
    private const int WrittenAtOnce = 50;

    // One mail that a server does not bear must not keep back all others.
    private const int MostFailuresInARow = 3;

    /// <summary>Sends them.</summary>
    /// <param name="edition">The edition.</param>
    /// <param name="desk">The desk.</param>
    /// <param name="instead">Where all of them are sent, also those of lists without an address; nothing then counts as sent. Null for the
    /// addresses of the lists.</param>
    /// <param name="cancellation">Stops between two mails.</param>
    public async Task<DigestReport> SendAsync(OpenEdition edition, OpenDesk desk, MailboxAddress? instead, CancellationToken cancellation)
    {
        var lists = desk.WatchLists.All().Where(list => instead is not null || list.MailTo.Length > 0).ToList();
        var digests = Digest.Of(edition, desk.WatchLists, lists, shared);
        var (sent, failed, written) = (new List<Digest>(), new List<(Digest, string)>(), 0);
        await using var post = new MailPost(settings);
        string? stopped = null;
        var inARow = 0;
        try
        {
            foreach (var digest in digests)
            {
                cancellation.ThrowIfCancellationRequested();
                if (stopped is not null)
                {
                    failed.Add((digest, stopped));
                    continue;
                }
                try
                {
                    var to = instead ?? MailAddress.Parse("the mail", digest.List.MailTo);
                    await post.SendAsync(DigestMail.Of(digest, settings, to, edition, clock.GetUtcNow()), cancellation);
                    sent.Add(digest);
                    inARow = 0;
                    if (sent.Count - written >= WrittenAtOnce)
                        Write();
                }
                catch (MailException e)
                {
                    failed.Add((digest, e.Message));
                    inARow = e.IsOfServer ? inARow + 1 : 0;
                    stopped = inARow == MostFailuresInARow ? e.Message : null;
                }
                catch (Refusal e)
                {
                    failed.Add((digest, e.Message));
                }
            }
        }
        finally
        {
            Write();
        }
        return new(sent, failed, lists.Count - digests.Count);

        void Write()
        {
            if (instead is null && sent.Count > written)
                desk.WatchLists.Send([.. sent.Skip(written).SelectMany(digest => digest.Known)], clock.GetUtcNow());
            written = sent.Count;
        }
    }
}
