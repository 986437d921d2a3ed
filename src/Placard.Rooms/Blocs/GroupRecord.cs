using Placard.Record.Positions.Blocs;

namespace Placard.Rooms.Blocs;

/// <summary>What the page of one group shows.</summary>
/// <param name="Query">The roll calls.</param>
/// <param name="Figures">How it voted.</param>
/// <param name="Breaks">The ballots with which members broke ranks, where the command asks for them.</param>
/// <param name="States">Names.</param>
public sealed record GroupRecord(BlocsQuery Query, GroupFigures Figures, BrokenRanks? Breaks, StateRegister States)
{
    public const int MostListed = 40;

    public string Name => Figures.Group.FullName;

    /// <summary>The latest roll calls on which members voted yes and members voted no.</summary>
    public IReadOnlyList<GroupVote> LatestSplit { get; } = [.. Figures.Split.Take(MostListed)];

    public static GroupRecord Of(OpenEdition edition, GroupQuery query) =>
        new(
            query.RollCalls,
            BlocIndex.Of(edition).Group(query.RollCalls, query.Group),
            query.Breaks ? BrokenRanks.Of(edition, query) : null,
            edition.States
        );
}
