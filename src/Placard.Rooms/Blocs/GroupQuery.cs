using Placard.Record.Writing;

namespace Placard.Rooms.Blocs;

/// <summary>A group, and the roll calls on which it is looked at.</summary>
/// <param name="Group">The group.</param>
/// <param name="RollCalls">The roll calls; all years where none are asked for.</param>
/// <param name="State">Of the ballots that broke ranks, only those of this member.</param>
/// <param name="Breaks">Whether those ballots are asked for, in the command.</param>
public sealed record GroupQuery(StateGroup Group, BlocsQuery RollCalls, State? State = null, bool Breaks = false)
{
    private static readonly Parameter<StateGroup?> OfGroup = GroupParameter.InPath("group");
    private static readonly Parameter<State?> Member = Ask.State("state", "Only the ballots of this member") with
    {
        Label = "Member",
        Placeholder = "All",
    };
    private static readonly Parameter<State?> MemberOfBreaks = Ask.State("state", "With --breaks: only those of this member") with
    {
        Place = ParameterPlace.Command,
    };
    private static readonly Parameter<bool> WithBreaks = Ask.Flag(
        "breaks",
        "List the ballots with which members broke ranks; --csv and --json give all"
    ) with
    {
        Place = ParameterPlace.Command,
    };

    /// <summary>What the view of one group is asked for.</summary>
    public static QueryParameters<GroupQuery> Parameters { get; } =
        new QueryParameters<GroupQuery>(Of)
            .With(OfGroup, q => q.Group)
            .With(WithBreaks, q => q.Breaks)
            .With(MemberOfBreaks, q => q.State)
            .And(BlocsQuery.Parameters, q => q.RollCalls);

    /// <summary>What the view of its broken ranks is asked for.</summary>
    public static QueryParameters<GroupQuery> BreaksParameters { get; } =
        new QueryParameters<GroupQuery>(OfBreaks)
            .With(OfGroup, q => q.Group)
            .With(Member, q => q.State)
            .And(BlocsQuery.Parameters, q => q.RollCalls);

    private static GroupQuery Of(Request request)
    {
        var breaks = request.Value(WithBreaks);
        if (!breaks && request.Has(MemberOfBreaks))
            throw Refusal.Unreadable("--state goes with --breaks.");
        return new(request.Value(OfGroup)!, BlocsQuery.Of(request), breaks ? MemberIn(request) : null, breaks);
    }

    private static GroupQuery OfBreaks(Request request) =>
        new(request.Value(OfGroup)!, BlocsQuery.Of(request), MemberIn(request), Breaks: true);

    private static State? MemberIn(Request request)
    {
        if (request.Value(Member) is not { } state)
            return null;
        var (group, delegation) = (request.Value(OfGroup)!, request.States.Delegation(state));
        return group.States.Contains(delegation.Code)
            ? delegation
            : throw Refusal.Unreadable(
                $"{delegation.Name} was never a member of {group.FullName}, as far as the record can date it.",
                new Link(group.FullName, Addresses.Group(group.Code))
            );
    }
}

/// <summary>A parameter that names a group of states.</summary>
internal static class GroupParameter
{
    /// <summary>The group whose page it is.</summary>
    public static Parameter<StateGroup?> InPath(string name) =>
        Of(name, "The group, by code or name: EU, NAM, WEOG; `placard blocs groups` lists them") with
        {
            IsInPath = true,
        };

    /// <summary>The group that an option names.</summary>
    public static Parameter<StateGroup?> Of(string name, string summary) =>
        new(
            name,
            ParameterKind.Text,
            summary,
            (request, text) =>
                StateGroups.Find(text)
                ?? throw Refusal.NotFound(
                    UndatedGroup.Find(text) is { } undated
                        ? undated.Sentence
                        : $"{Quotes.Of(text)} is no group whose membership the record can date; write "
                            + $"{Lists.Or([.. StateGroups.All.Select(g => g.Code)])}.",
                    StateGroups
                        .All.OrderBy(g => EditDistance.Between(g.Code, Quotes.Shortened(text).ToUpperInvariant()))
                        .Take(3)
                        .Select(g => new Link(g.FullName, request.With(name, g.Code)))
                ),
            group => group?.Code
        )
        {
            Example = "GROUP",
        };
}
