using Placard.Sources.Drafts.Apart;

namespace Placard.Rooms.Claims;

/// <summary>The form to check a document.</summary>
/// <param name="Ticket">Its ticket.</param>
/// <param name="Refused">Why the last document was refused; empty when none was.</param>
/// <param name="Words">What was pasted already.</param>
/// <param name="Dated">The date that was typed already.</param>
public sealed record ClaimsUpload(string Ticket, string Refused, string Words, string Dated)
{
    internal static ClaimsUpload Of(Request request) => Of(request, FilledForm.Empty, "");

    internal static ClaimsUpload Of(Request request, FilledForm form, string refused)
    {
        // Whoever sees the form may hand in a document in a moment.
        DraftReaders.Here.Prepare();
        return new(request.NewTicket(Addresses.Claims), refused, form.Field("words"), form.Field("dated"));
    }
}

/// <summary>What a program needs to have a document checked: POST <c>multipart/form-data</c> to this address, the ticket first, then the
/// words or the file, and its date if it does not say it.</summary>
/// <param name="Address">Where to POST.</param>
/// <param name="Ticket">The value of the field <c>ticket</c>.</param>
/// <param name="MostBytes">The largest file accepted, in the field <c>file</c>.</param>
/// <param name="MostCharacters">The most characters accepted in the field <c>words</c>.</param>
/// <param name="Kinds">The kinds of file accepted.</param>
public sealed record ClaimsUploadJson(string Address, string Ticket, int MostBytes, int MostCharacters, IReadOnlyList<string> Kinds)
{
    private static readonly string[] Accepted = ["PDF", "DOCX", "HTML", "Markdown", "plain text"];

    internal static ClaimsUploadJson Of(ClaimsUpload upload) =>
        new(Addresses.ClaimsCheck + ".json", upload.Ticket, UploadedDraft.MostBytes, ClaimLimits.MostPasted, Accepted);
}
