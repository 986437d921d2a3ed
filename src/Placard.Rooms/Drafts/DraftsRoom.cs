using Microsoft.AspNetCore.Http;

namespace Placard.Rooms.Drafts;

/// <summary>Drafts that a reader has in hand and no edition contains: read, checked, compared, and forgotten.</summary>
public sealed class DraftsRoom : IRoom
{
    private const string UploadTitle = "Draft";

    private static readonly Parameter<string?> DraftWords = Ask.Text("words", "The words of the draft, a line a paragraph") with
    {
        IsRequired = true,
    };

    public void Declare(RoomDeclaration room)
    {
        room.Writes(DraftsJsonContext.Readable);
        room.CommandGroup("draft", "Drafts: read the structure, check the wording, compare.");
        room.Command("draft", here => new CheckCommand(here));
        room.Command("draft", _ => new ReadCommand());
        room.Command("draft", here => new CompareCommand(here));

        var upload = room.View(Addresses.Drafts, null, "What is needed to upload a draft; the answer to a POST is its structure.")
            .Asks(NoQuery.Parameters)
            .Gives((request, _) => DraftUpload.Of(request))
            .Page<DraftUploadPage>(UploadTitle, "Upload a draft, and see its structure; it is kept in memory only.")
            .Json(DraftUploadJson.Of)
            .InMenu(MenuGroup.Drafting, "Check a draft");
        room.Form(Addresses.Drafts, ReadAsync, Refused);

        var check = room.View(
                Addresses.DraftCheck,
                null,
                "A text checked against its predecessor: what it weakens and strengthens, which wording is new, and where the rest was "
                    + "agreed. A POST checks a file."
            )
            .Asks(DraftCheckQuery.Parameters)
            .Gives(DraftCheck.Of)
            .Costly()
            .Start<DraftUploadPage, DraftUpload>(
                query => !query.Text.IsKnown,
                (request, _) => DraftUpload.Of(request),
                UploadTitle,
                "Upload a draft, and see what it weakens; it is kept in memory only."
            )
            .Page<DraftCheckPage>(
                model => $"{(model.Draft.Text.Symbol.IsKnown ? model.Draft.Text.Symbol.ToString() : "A draft")}, checked",
                _ => "What a draft weakens and strengthens, which wording is new, and where the rest was agreed."
            )
            .Json(DraftCheckJson.Of)
            .Example("?text=A/HRC/RES/99/3&against=A/HRC/RES/98/1");
        room.Tool(
            new(
                "check_draft",
                "The words of a draft resolution checked against the texts before it: its predecessor, what it weakens and strengthens, "
                    + "which wording is new and where the rest was agreed. Nothing of the draft is kept.",
                [DraftWords, DraftCheckQuery.OfAgainst],
                [HeldThing.Texts],
                async request =>
                {
                    var draft = await ReadDraft.OfWordsAsync(request.Value(DraftWords) ?? "", request.Cancellation);
                    var found = DraftCheck.Check(request, draft, request.Value(DraftCheckQuery.OfAgainst));
                    return new ToolAnswer(
                        DraftCheckJson.Of(found),
                        DraftsJsonContext.Readable.DraftCheckJson,
                        new(HeldPart.Texts, found.Body)
                    );
                }
            )
        );
        room.Form(
            Addresses.DraftCheck,
            async (request, form) => check.Show(await DraftCheck.OfAsync(request, form)),
            Refused,
            ticketed: Addresses.Drafts // the same form, by its other button
        );

        Task<ViewResult> Refused(Request request, FilledForm form, string sentence) =>
            Task.FromResult(upload.Show(DraftUpload.Of(request, sentence)));
    }

    private static async Task<IResult> ReadAsync(Request request, FilledForm form)
    {
        var draft = await ReadDraft.OfAsync(form, request.Cancellation);
        return ViewResult
            .Of<ReadDraftPage, UploadedReading>(
                "A draft, read",
                "The structure of an uploaded draft.",
                new UploadedReading(draft, request.NewTicket(Addresses.Drafts))
            )
            .AsJson(() => (ReadDraftJson.Of(draft), DraftsJsonContext.Readable.ReadDraftJson));
    }
}
