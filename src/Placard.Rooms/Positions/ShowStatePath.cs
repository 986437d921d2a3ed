using Microsoft.AspNetCore.Http;

namespace Placard.Rooms.Positions;

/// <summary>Answers <c>/positions/CHN</c>: a state followed through. Without a body it is the Assembly, where every state votes every year.</summary>
internal static class ShowStatePath
{
    public static async Task<IResult> Answer(string code, HttpContext context, OpenEdition edition)
    {
        var state = edition.States.Delegation(Asked.StatePage(edition.States, code, Addresses.PositionsOf));
        var address = Addresses.PositionsOf(state.Code);
        if (state.Code.ToString() != code)
            return Results.Redirect(address + AskedPage.EndingOf(AskedPage.Of(context).Form) + context.Request.QueryString.ToUriComponent());
        var query = PositionsQuery.Read(context.Request.Query, address, Body.GeneralAssembly) with { ByYear = true };
        var estimated = await PositionIndex.Of(edition).EstimateAsync(query);
        var title = $"Positions of {state.Name}";
        if (estimated.Lacking is { } refusal)
            return TooFew.Show(context, title, refusal, query, address);
        if (estimated.Placed.Of(state.Code).Count == 0)
            return TooFew.Show(context, title, $"{state.Name} cast no ballot on these roll calls of the {query.InWords}.", query, address);
        var view = new StatePathView(state, PositionsView.Of(estimated, edition.States));
        return ViewResult.Of<StatePathPage, StatePathView>($"{title}: {query.InWords}", $"Where {state.Name} stands by its votes, year by year, with intervals.", view)
            .AsJson(() => PositionsAnswer.Of(view.All, state.Code), PositionJson.Readable.PositionsAnswer)
            .AsTable(() => PositionTables.Positions(PositionsAnswer.Of(view.All, state.Code)));
    }
}
