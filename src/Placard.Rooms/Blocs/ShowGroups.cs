using Microsoft.AspNetCore.Http;

namespace Placard.Rooms.Blocs;

/// <summary>Answers <c>/blocs/groups</c>, <c>/blocs/groups/EU</c> and <c>/blocs/groups/EU/breaks</c>.</summary>
internal static class ShowGroups
{
    public static ViewResult All(HttpContext context, OpenEdition edition)
    {
        var view = GroupsView.Of(edition, BlocsQuery.Read(context.Request.Query, Addresses.BlocGroups));
        return ViewResult.Of<GroupsPage, GroupsView>("Groups", "How far regional and political groups vote as one.", view)
            .AsJson(() => GroupsAnswer.Of(view), BlocJson.Readable.GroupsAnswer)
            .AsTable(() => BlocTables.Groups(view));
    }

    public static IResult One(string group, HttpContext context, OpenEdition edition)
    {
        var found = GroupOf(group, code => Addresses.Group(code));
        if (Elsewhere(found, group, Addresses.Group, context) is { } right)
            return right;
        var query = BlocsQuery.Read(context.Request.Query, Addresses.Group(found.Code));
        var view = new GroupView(query, BlocIndex.Of(edition.Votes).Group(query, found), edition.States);
        return ViewResult.Of<GroupPage, GroupView>(found.FullName, $"How far the members of {found.FullName} vote as one, and who breaks ranks.", view)
            .AsJson(() => GroupAnswer.Of(query, view.Figures), BlocJson.Readable.GroupAnswer)
            .AsTable(() => BlocTables.Years(view.Figures));
    }

    public static IResult Breaks(string group, string? state, HttpContext context, OpenEdition edition)
    {
        var found = GroupOf(group, code => Addresses.BreaksOf(code));
        if (Elsewhere(found, group, Addresses.BreaksOf, context) is { } right)
            return right;
        var query = BlocsQuery.Read(context.Request.Query, Addresses.BreaksOf(found.Code));
        var view = BlocIndex.Of(edition.Votes).Breaks(query, found, MemberOf(edition.States, found, "state", state), edition.States);
        return ViewResult.Of<BreaksPage, BreaksView>($"Broken ranks: {found.FullName}", $"The roll calls on which members of {found.FullName} voted otherwise than most of them.", view)
            .AsJson(() => BreaksAnswer.Of(view), BlocJson.Readable.BreaksAnswer)
            .AsTable(() => BlocTables.Breaks(view));
    }

    /// <summary>The group of a code or a name.</summary>
    /// <exception cref="Refusal">There is none.</exception>
    public static StateGroup GroupOf(string text, Func<string, string> address) => StateGroups.Find(text) ?? throw Refusal.NotFound(
        $"{Wording.Quoted(text)} is no group whose membership the record can date; write {Wording.Choice([.. StateGroups.All.Select(g => g.Code)])}.",
        StateGroups.All.OrderBy(g => EditDistance.Between(g.Code, Wording.Shortened(text).ToUpperInvariant())).Take(3).Select(g => new Link(g.FullName, address(g.Code))));

    /// <summary>The member that a filter names; null where none is named.</summary>
    /// <exception cref="Refusal">There is no such state, or it never was a member.</exception>
    public static State? MemberOf(StateRegister states, StateGroup group, string name, string? text)
    {
        if (Asked.State(states, name, text, code => $"{Addresses.BreaksOf(group.Code)}?state={code}") is not { } state)
            return null;
        var delegation = states.Delegation(state);
        return group.States.Contains(delegation.Code) ? delegation : throw Refusal.Unreadable(
            $"{delegation.Name} never was a member of {group.FullName}, as far as the record can date it.", new Link(group.FullName, Addresses.Group(group.Code)));
    }

    private static IResult? Elsewhere(StateGroup found, string asked, Func<string, string> address, HttpContext context) => found.Code == asked
        ? null
        : Results.Redirect(address(found.Code) + AskedPage.EndingOf(AskedPage.Of(context).Form) + context.Request.QueryString.ToUriComponent(), permanent: true);
}
