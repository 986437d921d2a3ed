using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Placard.Sources.Drafts;

namespace Placard.Rooms.Drafts;

/// <summary>The page on which a draft is handed in, and the answer to it.</summary>
internal sealed class DraftPages(FormHandling handing)
{
    private static readonly string[] Kinds = ["PDF", "DOCX", "HTML", "plain text", "AKN4UN"];

    public void Map(IEndpointRouteBuilder site)
    {
        site.MapView<DraftFormAnswer>(Addresses.Drafts, () => Form().NotKept(), "What is needed to hand in a draft; the answer to a POST is its structure.");
        handing.Map(site, Addresses.Drafts, Answer, Form);
    }

    /// <summary>The draft that was handed in.</summary>
    /// <exception cref="Refusal">None was, or it cannot be read.</exception>
    public static DraftView Read(FilledForm form)
    {
        var file = form.File("file");
        try
        {
            using var content = file.Open();
            return new DraftView(file.Name, DraftFile.Read(content));
        }
        catch (UnreadableDraftException e)
        {
            throw Refusal.Unprocessable(e.Message);
        }
    }

    private ViewResult Answer(HttpContext context, FilledForm form)
    {
        var draft = Read(form);
        return ViewResult.Of<DraftPage, ReadDraftView>("A draft, read", "The structure of a draft that was handed in.", new ReadDraftView(draft, handing.NewTicket()))
            .AsJson(() => DraftAnswer.Of(draft), DraftJson.Readable.DraftAnswer);
    }

    private ViewResult Form(string refused = "")
    {
        var form = new DraftFormView(handing.NewTicket(), refused);
        return ViewResult.Of<DraftFormPage, DraftFormView>("A draft in hand", "Hand in a draft, and see its structure; it is kept in memory only.", form)
            .AsJson(() => new DraftFormAnswer(form.Ticket, UploadedDraft.MostBytes, Kinds), DraftJson.Readable.DraftFormAnswer);
    }
}
