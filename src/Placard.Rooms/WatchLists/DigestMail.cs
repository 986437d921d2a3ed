using MimeKit;
using MimeKit.Utils;

namespace Placard.Rooms.WatchLists;

/// <summary>The mail of a digest: plain text, and the same as HTML without pictures, styles or scripts.</summary>
internal static class DigestMail
{
    private const int LongestTitle = 120;

    public static MimeMessage Of(Digest digest, MailSettings settings, MailboxAddress to, OpenEdition edition, DateTimeOffset now)
    {
        var text = new DigestText(digest, settings, edition);
        var title = digest.List.Title.Length > LongestTitle ? digest.List.Title[..LongestTitle] + "…" : digest.List.Title;
        var message = new MimeMessage
        {
            Subject = $"{title}: {Plurals.Count(digest.New, "new thing")}",
            Date = now,
            MessageId = MimeUtils.GenerateMessageId(settings.From.Domain),
            Body = new MultipartAlternative
            {
                new TextPart("plain") { Text = text.Plain() },
                new TextPart("html") { Text = text.Html() },
            },
        };
        message.From.Add(settings.From);
        message.To.Add(to);
        // So that no other program answers it (RFC 3834).
        message.Headers.Add("Auto-Submitted", "auto-generated");
        return message;
    }
}
