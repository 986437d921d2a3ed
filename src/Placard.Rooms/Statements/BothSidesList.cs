namespace Placard.Rooms.Statements;

/// <summary>Who is named on both sides of one topic.</summary>
public sealed record BothSidesList(StatementIndex Index, StateRegister States)
{
    public static BothSidesList Of(OpenEdition edition) => new(StatementIndex.Of(edition), edition.States);
}
