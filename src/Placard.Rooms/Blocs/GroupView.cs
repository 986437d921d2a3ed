using Placard.Record.Positions.Blocs;

namespace Placard.Rooms.Blocs;

/// <summary>What the page of one group shows.</summary>
public sealed record GroupView(BlocsQuery Query, GroupFigures Figures, StateRegister States)
{
    public const int MostListed = 40;

    public string Name => Figures.Group.FullName;

    /// <summary>The latest roll calls on which members voted yes and members voted no.</summary>
    public IReadOnlyList<GroupVote> LatestSplit { get; } = [.. Figures.Split.Take(MostListed)];
}
