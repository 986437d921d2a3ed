using Microsoft.AspNetCore.Http;

namespace Placard.Rooms.Blocs;

/// <summary>Answers <c>/blocs/alone</c>.</summary>
internal static class ShowAlone
{
    public static View Answer(HttpContext context, OpenEdition edition)
    {
        var view = AloneView.Of(edition, BlocsQuery.Read(context.Request.Query, Addresses.BlocAlone));
        return View.Of<AlonePage, AloneView>("Alone or nearly alone", "Who stood alone, or with at most two others, against a larger side.", view)
            .AsJson(() => AloneAnswer.Of(view), BlocJson.Readable.AloneAnswer)
            .AsTable(() => BlocTables.Stands(view));
    }
}
