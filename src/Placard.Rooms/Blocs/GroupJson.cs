using Placard.Record.Positions.Blocs;

namespace Placard.Rooms.Blocs;

/// <summary>The groups as JSON gives them, with the cohesion of each.</summary>
public sealed record GroupListJson(RollCallsJson Asked, IReadOnlyList<ListedGroupJson> Groups)
{
    internal static GroupListJson Of(GroupList view) => new(RollCallsJson.Of(view.Query), [.. view.Groups.Select(ListedGroupJson.Of)]);
}

/// <summary>One group: its cohesion is left out where too few members ever voted together.</summary>
public sealed record ListedGroupJson(string Code, string Name, string Kind, int Members, CohesionJson? Cohesion)
{
    internal static ListedGroupJson Of(ListedGroup line) =>
        new(line.Group.Code, line.Group.FullName, line.Group.Kind.ToWord(), line.Members, CohesionJson.Of(line.Cohesion));
}

/// <summary>A group as JSON gives it; docs/measures/cohesion.md says how to read it.</summary>
public sealed record GroupRecordJson(
    RollCallsJson Asked,
    string Code,
    string Name,
    string Kind,
    string? Note,
    CohesionJson? Cohesion,
    IReadOnlyList<CohesionYearJson> Years,
    IReadOnlyList<BreakerJson> Breakers,
    IReadOnlyList<MembershipJson> Members
)
{
    internal static GroupRecordJson Of(GroupRecord group) => Of(group.Query, group.Figures);

    private static GroupRecordJson Of(BlocsQuery query, GroupFigures figures) =>
        new(
            RollCallsJson.Of(query),
            figures.Group.Code,
            figures.Group.FullName,
            figures.Group.Kind.ToWord(),
            figures.Group.Note.OrNull(),
            CohesionJson.Of(figures.Whole),
            [
                .. figures.Years.Select(y => new CohesionYearJson(
                    y.Key,
                    EstimateJson.Of(y.Value.Agreement),
                    y.Value.Rice is { } rice ? EstimateJson.Of(rice) : null,
                    y.Value.Split
                )),
            ],
            [.. figures.Breakers.Select(b => new BreakerJson(b.State.ToString(), b.Breaks.Count, b.Opposite, EstimateJson.Of(b.Share)))],
            [.. figures.Group.Memberships.Select(MembershipJson.Of)]
        );
}

/// <summary>How much a group voted as one: the agreement index, the index of Rice, and the roll calls on which members voted yes and
/// members voted no.</summary>
public sealed record CohesionJson(EstimateJson Agreement, EstimateJson? Rice, int Split)
{
    internal static CohesionJson? Of(Cohesion? cohesion) =>
        cohesion is null
            ? null
            : new(EstimateJson.Of(cohesion.Agreement), cohesion.Rice is { } rice ? EstimateJson.Of(rice) : null, cohesion.Split);
}

/// <summary>The cohesion of one year.</summary>
public sealed record CohesionYearJson(int Year, EstimateJson Agreement, EstimateJson? Rice, int Split);

/// <summary>A member and the roll calls on which it voted otherwise than most of the group; on some of them the opposite.</summary>
public sealed record BreakerJson(string State, int Breaks, int Opposite, EstimateJson Share);

/// <summary>A stretch of membership; what is open is left out.</summary>
public sealed record MembershipJson(string State, string? From, string? To, string Source, string? AsOf)
{
    internal static MembershipJson Of(GroupMembership m) =>
        new(m.State.ToString(), m.From.OrNull(), m.To.OrNull(), m.Source, m.AsOf.OrNull());
}

/// <summary>The ballots with which members broke ranks, latest first.</summary>
public sealed record BrokenRanksJson(RollCallsJson Asked, string Group, string? State, int Total, IReadOnlyList<BrokenRankJson> Breaks)
{
    internal static BrokenRanksJson Of(BrokenRanks view) =>
        new(
            RollCallsJson.Of(view.Query),
            view.Group.Code,
            view.State?.Code.ToString(),
            view.All.Count,
            [.. view.All.Select(BrokenRankJson.Of)]
        );
}

/// <summary>One such ballot, and what most of the group did.</summary>
public sealed record BrokenRankJson(
    string Address,
    string? Date,
    string Title,
    string State,
    string Ballot,
    string Line,
    int Yes,
    int No,
    int Abstain
)
{
    internal static BrokenRankJson Of(BrokenRank b) =>
        new(
            b.Vote.Vote.Address.ToString(),
            b.Vote.Vote.Date.OrNull(),
            b.Vote.Vote.Title,
            b.State.ToString(),
            Record.Votes.BallotForms.ToWord(b.Ballot),
            Record.Votes.BallotForms.ToWord(b.Vote.Line),
            b.Vote.Yes,
            b.Vote.No,
            b.Vote.Abstain
        );
}
