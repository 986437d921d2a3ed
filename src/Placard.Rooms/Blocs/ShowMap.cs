using Microsoft.AspNetCore.Http;

namespace Placard.Rooms.Blocs;

/// <summary>Answers <c>/blocs/map</c>, where a state is chosen, and <c>/blocs/map/CHN</c>.</summary>
internal static class ShowMap
{
    public static IResult Choose(string? state, HttpContext context, OpenEdition edition)
    {
        var query = BlocsQuery.Read(context.Request.Query, Addresses.BlocMap);
        if (Asked.State(edition.States, "state", state, code => Addresses.MapOf(code) + query) is { } chosen)
            return Results.Redirect(Addresses.MapOf(edition.States.Delegation(chosen).Code) + AskedPage.EndingOf(AskedPage.Of(context).Form) + query);
        return ViewResult.Of<MapStartPage, BlocsQuery>("Map of agreement", "How often every state voted like the one that is chosen.", query.OrRecent(edition.Votes));
    }

    public static IResult Answer(string code, HttpContext context, OpenEdition edition)
    {
        var asked = BlocsQuery.Read(context.Request.Query, Addresses.BlocMap + "/" + Uri.EscapeDataString(code));
        var state = edition.States.Delegation(Asked.StatePage(edition.States, code, right => Addresses.MapOf(right)));
        if (state.Code.ToString() != code)
            return Results.Redirect(Addresses.MapOf(state.Code) + AskedPage.EndingOf(AskedPage.Of(context).Form) + asked, permanent: true);
        var view = MapView.Of(edition, state, asked);
        return ViewResult.Of<MapPage, MapView>($"Agreement with {state.Name}", $"How often every state voted like {state.Name}.", view)
            .AsJson(() => MapAnswer.Of(view), BlocJson.Readable.MapAnswer)
            .AsTable(() => BlocTables.Map(view, edition.States));
    }
}
