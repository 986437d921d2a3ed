using MimeKit;
using Placard.Desk.WatchLists;

namespace Placard.Rooms.WatchLists;

/// <summary>Reads the address of one mailbox: a name and several addresses are none.</summary>
internal static class MailAddress
{
    /// <summary>The mailbox of an address.</summary>
    /// <param name="what">What it is given as, for the sentence.</param>
    /// <param name="text">The address.</param>
    /// <exception cref="Refusal">It is none.</exception>
    public static MailboxAddress Parse(string what, string text)
    {
        text = text.Trim();
        return
            text.Length <= WatchListStore.LongestMail
            && !text.Any(char.IsControl)
            && MailboxAddress.TryParse(text, out var mailbox)
            && mailbox.Address == text
            && mailbox.LocalPart.Length > 0
            && mailbox.Domain.Length > 0
            ? mailbox
            : throw Refusal.Unprocessable(
                text.Length == 0
                    ? $"{what} needs an address such as ana@example.org."
                    : $"{Quotes.Of(text)}, given as {what}, is not the address of one mailbox; write it as ana@example.org."
            );
    }

    /// <summary>The address as it is kept: empty for nowhere.</summary>
    /// <exception cref="Refusal">It is none.</exception>
    public static string OrNone(string text) => text.Trim().Length == 0 ? "" : Parse("the mail", text).Address;
}
