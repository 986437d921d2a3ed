using Placard.Record.Statements;

namespace Placard.Rooms.Statements;

/// <summary>Who is named on both sides of one topic.</summary>
public sealed record BothSidesList(IReadOnlyList<BothSides> Found, StatementIndex Index, StateRegister States)
{
    public static BothSidesList Of(OpenEdition edition)
    {
        var index = StatementIndex.Of(edition);
        return new(index.BothSides, index, edition.States);
    }
}
