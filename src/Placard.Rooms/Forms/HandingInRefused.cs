using Microsoft.AspNetCore.Http;

namespace Placard.Rooms.Forms;

/// <summary>What was handed in is not taken; the message is the one sentence for the reader, and holds nothing of the file.</summary>
public sealed class HandingInRefused : Exception
{
    private HandingInRefused(int status, string sentence) : base(sentence) => Status = status;

    public int Status { get; }

    /// <summary>The form does not come from the page of this site, or is too old.</summary>
    internal static HandingInRefused Strange(string sentence) => new(StatusCodes.Status403Forbidden, sentence);

    /// <summary>There is more of it than is taken.</summary>
    internal static HandingInRefused TooLarge(string sentence) => new(StatusCodes.Status413PayloadTooLarge, sentence);

    /// <summary>It takes too long to arrive.</summary>
    internal static HandingInRefused TooSlow(string sentence) => new(StatusCodes.Status408RequestTimeout, sentence);

    /// <summary>Others are being served.</summary>
    internal static HandingInRefused Busy(string sentence) => new(StatusCodes.Status503ServiceUnavailable, sentence);

    /// <summary>It is no form, or its file cannot be read.</summary>
    public static HandingInRefused Unreadable(string sentence) => new(StatusCodes.Status422UnprocessableEntity, sentence);
}
