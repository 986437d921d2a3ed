using Microsoft.AspNetCore.Http;

namespace Placard.Rooms.Blocs;

/// <summary>Answers <c>/blocs/drift</c>, where two are chosen, <c>/blocs/drift/CHN/USA</c> and <c>/blocs/groups/EU/drift/HUN</c>.</summary>
internal static class ShowDrift
{
    public static IResult Choose(string? state, string? with, HttpContext context, OpenEdition edition)
    {
        var query = BlocsQuery.Read(context.Request.Query, Addresses.BlocDrift);
        var first = Asked.State(edition.States, "state", state, code => $"{Addresses.BlocDrift}?state={code}&with={Uri.EscapeDataString(with ?? "")}");
        if (first is null || string.IsNullOrWhiteSpace(with))
            return ViewResult.Of<DriftStartPage, DriftStart>("Drift", "How the agreement of two states, or of a state with a group, moved over the years.", new(query, first, with?.Trim()));
        var delegation = edition.States.Delegation(first).Code;
        var ending = AskedPage.EndingOf(AskedPage.Of(context).Form);
        // A word may name both: NAM is Namibia, and the movement. States come first, and the form offers groups by name.
        if (edition.States.Resolve(with) is null && Record.States.Groups.StateGroups.Find(with) is { } group)
            return Results.Redirect(Addresses.DriftOf(delegation, group.Code) + ending + query);
        var second = Asked.State(edition.States, "with", with, code => $"{Addresses.BlocDrift}?state={delegation}&with={code}")!;
        return Results.Redirect(Addresses.DriftOf(delegation, edition.States.Delegation(second).Code) + ending + query);
    }

    public static IResult Pair(string a, string b, HttpContext context, OpenEdition edition)
    {
        var query = BlocsQuery.Read(context.Request.Query, $"{Addresses.BlocDrift}/{Uri.EscapeDataString(a)}/{Uri.EscapeDataString(b)}");
        var first = edition.States.Delegation(Asked.StatePage(edition.States, a, code => $"{Addresses.BlocDrift}/{code}/{Uri.EscapeDataString(b)}"));
        var second = edition.States.Delegation(Asked.StatePage(edition.States, b, code => $"{Addresses.BlocDrift}/{Uri.EscapeDataString(a)}/{code}"));
        if (first.Code.ToString() != a || second.Code.ToString() != b)
            return Results.Redirect(Addresses.DriftOf(first.Code, second.Code) + AskedPage.EndingOf(AskedPage.Of(context).Form) + context.Request.QueryString.ToUriComponent());
        if (first == second)
            throw Refusal.Unreadable($"{first.Name} votes like itself; choose two states.", new Link("Choose again", $"{Addresses.BlocDrift}?state={first.Code}"));
        return ToView(new(query, first, second, null, BlocIndex.Of(edition.Votes).DriftOf(query, first.Code, second.Code), edition.States));
    }

    public static IResult WithGroup(string group, string state, HttpContext context, OpenEdition edition)
    {
        var found = ShowGroups.GroupOf(group, code => $"{Addresses.Group(code)}/drift/{Uri.EscapeDataString(state)}");
        var first = edition.States.Delegation(Asked.StatePage(edition.States, state, code => Addresses.DriftOf(code, found.Code)));
        if (found.Code != group || first.Code.ToString() != state)
            return Results.Redirect(Addresses.DriftOf(first.Code, found.Code) + AskedPage.EndingOf(AskedPage.Of(context).Form) + context.Request.QueryString.ToUriComponent());
        var query = BlocsQuery.Read(context.Request.Query, Addresses.DriftOf(first.Code, found.Code));
        return ToView(new(query, first, null, found, BlocIndex.Of(edition.Votes).DriftOf(query, first.Code, found), edition.States));
    }

    private static ViewResult ToView(DriftView view) =>
        ViewResult.Of<DriftPage, DriftView>($"Drift: {view.Title}", $"How the agreement of {view.Title} moved over the years, and where it changed.", view)
            .AsJson(() => DriftAnswer.Of(view), BlocJson.Readable.DriftAnswer)
            .AsTable(() => BlocTables.Drift(view));
}
