using Microsoft.AspNetCore.Http;

namespace Placard.Rooms.Claims;

/// <summary>Documents that a reader has in hand, their statements held against the record, and forgotten.</summary>
public sealed class ClaimsRoom : IRoom
{
    private const string Title = "Check claims";

    private static readonly Parameter<string?> DocumentWords = Ask.Text("words", "The words of the document") with { IsRequired = true };

    private static readonly Parameter<PartialDate> DatedParameter = Ask.Day("dated", "The date of the document, if it does not say it");

    public void Declare(RoomDeclaration room)
    {
        room.Writes(ClaimsJsonContext.Readable);
        room.Command("", here => new CheckClaimsCommand(here));
        room.AfterFirstAnswer(
            (edition, _) =>
            {
                TitleIndex.Of(edition);
                return Task.CompletedTask;
            }
        );

        var upload = room.View(
                Addresses.Claims,
                null,
                "What is needed to have the statements of a document held against the record; the answer to a POST is the "
                    + "claims with what the "
                    + "record says to each."
            )
            .Asks(NoQuery.Parameters)
            .Gives((request, _) => ClaimsUpload.Of(request))
            .Page<ClaimsUploadPage>(Title, "Hold the statements of a document against the record; it is kept in memory only.")
            .Json(ClaimsUploadJson.Of)
            .InMenu(MenuGroup.Drafting, Title);
        room.Form(
            Addresses.ClaimsCheck,
            CheckAsync,
            (request, form, sentence) => Task.FromResult(upload.Show(ClaimsUpload.Of(request, form, sentence))),
            ticketed: Addresses.Claims,
            longestField: ClaimLimits.MostPasted
        );
        room.Tool(
            new(
                "check_claims",
                "The factual statements of a document on the United Nations human-rights record, each held against the record: supported, "
                    + "contradicted, partly, conflicting or not checkable, with the rows it rests on. Sentences that state "
                    + "nothing of the kind "
                    + "are left alone. Nothing of the document is kept.",
                [DocumentWords, DatedParameter],
                [HeldThing.Votes, HeldThing.Texts],
                async request =>
                {
                    var read = await ReadClaimsDocument.OfWordsAsync(request.Value(DocumentWords) ?? "", request.Cancellation);
                    var check = ClaimLimits.Within(request, read, request.Value(DatedParameter));
                    return new ToolAnswer(ClaimsCheckJson.Of(check), ClaimsJsonContext.Readable.ClaimsCheckJson, null);
                }
            )
        );
    }

    private static async Task<IResult> CheckAsync(Request request, FilledForm form)
    {
        var given = DatedOf(request, form);
        var read = await ReadClaimsDocument.OfAsync(form, request.Cancellation);
        var check = ClaimLimits.Within(request, read, given) with
        {
            Ticket = request.NewTicket(Addresses.Claims),
            Pasted = form.Field("words"),
        };
        return ViewResult
            .Of<ClaimsPage, ClaimsCheck>("Claims, checked", "The statements of a document, held against the record.", check)
            .AsJson(() => (ClaimsCheckJson.Of(check), ClaimsJsonContext.Readable.ClaimsCheckJson))
            .AsTable(() => ClaimsTable.Columns.Of(check));
    }

    private static PartialDate DatedOf(Request request, FilledForm form)
    {
        if (form.Field("dated").Trim() is not { Length: > 0 } written)
            return default;
        try
        {
            return DatedParameter.Read(request, written);
        }
        catch (Refusal e)
        {
            throw Refusal.Unprocessable(e.Message);
        }
    }
}
