using Microsoft.AspNetCore.Http;

namespace Placard.Rooms.Blocs;

/// <summary>Answers <c>/blocs</c> and <c>/blocs/pairs</c>.</summary>
internal static class ShowBlocs
{
    public static ViewResult Answer(HttpContext context, OpenEdition edition)
    {
        var view = BlocsView.Of(edition, BlocsQuery.Read(context.Request.Query, Addresses.Blocs));
        return ViewResult.Of<BlocsPage, BlocsView>("Blocs", "Which states vote alike, and how far such blocs survive when the drafts are drawn anew.", view)
            .AsJson(() => BlocsAnswer.Of(view.Query, view.Found), BlocJson.Readable.BlocsAnswer)
            .AsTable(() => BlocTables.Members(view.Found, edition.States));
    }

    public static ViewResult Pairs(HttpContext context, OpenEdition edition)
    {
        var view = PairsView.Of(edition, BlocsQuery.Read(context.Request.Query, Addresses.BlocPairs));
        return ViewResult.Of<PairsPage, PairsView>("Pairs of states", "How often every pair of states voted alike, with an interval.", view)
            .AsJson(() => PairsAnswer.Of(view), BlocJson.Readable.PairsAnswer)
            .AsTable(() => BlocTables.Pairs(view));
    }
}
