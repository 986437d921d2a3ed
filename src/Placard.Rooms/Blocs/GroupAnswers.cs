using Placard.Record.Positions.Blocs;

namespace Placard.Rooms.Blocs;

/// <summary>The groups as JSON gives them, with the cohesion of each.</summary>
public sealed record GroupsAnswer(AskedAnswer Asked, IReadOnlyList<GroupLineAnswer> Groups)
{
    internal static GroupsAnswer Of(GroupsView view) => new(AskedAnswer.Of(view.Query), [.. view.Groups.Select(GroupLineAnswer.Of)]);
}

/// <summary>One group: its cohesion is left out where too few members ever voted together.</summary>
public sealed record GroupLineAnswer(string Code, string Name, string Kind, int Members, CohesionAnswer? Cohesion)
{
    internal static GroupLineAnswer Of(GroupLine line) => new(
        line.Group.Code, line.Group.FullName, line.Group.Kind.ToString().ToLowerInvariant(), line.Members, CohesionAnswer.Of(line.Cohesion));
}

/// <summary>A group as JSON gives it; docs/measures/cohesion.md says how to read it.</summary>
public sealed record GroupAnswer(
    AskedAnswer Asked, string Code, string Name, string Kind, string? Note, CohesionAnswer? Cohesion, IReadOnlyList<CohesionYear> Years,
    IReadOnlyList<BreakerAnswer> Breakers, IReadOnlyList<MembershipAnswer> Members)
{
    internal static GroupAnswer Of(BlocsQuery query, GroupFigures figures) => new(
        AskedAnswer.Of(query), figures.Group.Code, figures.Group.FullName, figures.Group.Kind.ToString().ToLowerInvariant(),
        figures.Group.Note.Length == 0 ? null : figures.Group.Note,
        CohesionAnswer.Of(figures.Whole),
        [.. figures.Years.Select(y => new CohesionYear(y.Key, EstimateAnswer.Of(y.Value.Agreement), y.Value.Rice is { } rice ? EstimateAnswer.Of(rice) : null, y.Value.Split))],
        [.. figures.Breakers.Select(b => new BreakerAnswer(b.State.ToString(), b.Breaks.Count, b.Opposite, EstimateAnswer.Of(b.Share)))],
        [.. figures.Group.Memberships.Select(MembershipAnswer.Of)]);
}

/// <summary>How much a group voted as one: the agreement index, the index of Rice, and the roll calls on which members voted yes and members voted no.</summary>
public sealed record CohesionAnswer(EstimateAnswer Agreement, EstimateAnswer? Rice, int Split)
{
    internal static CohesionAnswer? Of(Cohesion? cohesion) => cohesion is null
        ? null
        : new(EstimateAnswer.Of(cohesion.Agreement), cohesion.Rice is { } rice ? EstimateAnswer.Of(rice) : null, cohesion.Split);
}

/// <summary>The cohesion of one year.</summary>
public sealed record CohesionYear(int Year, EstimateAnswer Agreement, EstimateAnswer? Rice, int Split);

/// <summary>A member and the roll calls on which it voted otherwise than most of the group; on some of them the opposite.</summary>
public sealed record BreakerAnswer(string State, int Breaks, int Opposite, EstimateAnswer Share);

/// <summary>A stretch of membership; what is open is left out.</summary>
public sealed record MembershipAnswer(string State, string? From, string? To, string Source, string? AsOf)
{
    internal static MembershipAnswer Of(GroupMembership m) => new(
        m.State.ToString(), m.From.IsKnown ? m.From.ToString() : null, m.To.IsKnown ? m.To.ToString() : null, m.Source, m.AsOf.IsKnown ? m.AsOf.ToString() : null);
}

/// <summary>The ballots with which members broke ranks, latest first.</summary>
public sealed record BreaksAnswer(AskedAnswer Asked, string Group, string? State, int Total, IReadOnlyList<BreakAnswer> Breaks)
{
    internal static BreaksAnswer Of(BreaksView view) => new(
        AskedAnswer.Of(view.Query), view.Group.Code, view.State?.Code.ToString(), view.All.Count, [.. view.All.Select(BreakAnswer.Of)]);
}

/// <summary>One such ballot, and what most of the group did.</summary>
public sealed record BreakAnswer(string Address, string? Date, string Title, string State, string Ballot, string Line, int Yes, int No, int Abstain)
{
    internal static BreakAnswer Of(BrokenRank b) => new(
        b.Vote.Vote.Address.ToString(), b.Vote.Vote.Date.IsKnown ? b.Vote.Vote.Date.ToString() : null, b.Vote.Vote.Title, b.State.ToString(),
        Record.Votes.BallotForms.ToWord(b.Ballot), Record.Votes.BallotForms.ToWord(b.Vote.Line), b.Vote.Yes, b.Vote.No, b.Vote.Abstain);
}
