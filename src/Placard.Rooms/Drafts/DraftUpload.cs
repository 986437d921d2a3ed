using Placard.Sources.Drafts.Apart;

namespace Placard.Rooms.Drafts;

/// <summary>The form to upload a draft.</summary>
/// <param name="Ticket">Its ticket.</param>
/// <param name="Refused">Why the last draft was refused; empty when none was.</param>
public sealed record DraftUpload(string Ticket, string Refused)
{
    internal static DraftUpload Of(Request request, string refused = "")
    {
        // Whoever sees the form may hand in a draft in a moment.
        DraftReaders.Here.Prepare();
        return new(request.NewTicket(Addresses.Drafts), refused);
    }
}

/// <summary>What a program needs to upload a draft: POST <c>multipart/form-data</c> to this address, the ticket first, then the
/// file.</summary>
/// <param name="Ticket">The value of the field <c>ticket</c>.</param>
/// <param name="MostBytes">The largest file accepted.</param>
/// <param name="Kinds">The kinds of file accepted.</param>
public sealed record DraftUploadJson(string Ticket, int MostBytes, IReadOnlyList<string> Kinds)
{
    private static readonly string[] Accepted = ["PDF", "DOCX", "HTML", "plain text", "AKN4UN"];

    internal static DraftUploadJson Of(DraftUpload upload) => new(upload.Ticket, UploadedDraft.MostBytes, Accepted);
}
