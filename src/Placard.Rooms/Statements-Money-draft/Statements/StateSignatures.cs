using Placard.Record.Statements;

namespace Placard.Rooms.Statements;

/// <summary>The joint statements that name one state, of either side.</summary>
/// <param name="State">The state.</param>
/// <param name="Signed">The statements, latest first.</param>
/// <param name="Led">Those it read out, whether a list names it or not.</param>
/// <param name="BothSides">The topics on both sides of which it is named.</param>
/// <param name="Index">All statements.</param>
/// <param name="States">The states.</param>
public sealed record StateSignatures(
    State State,
    IReadOnlyList<JointStatement> Signed,
    IReadOnlyList<JointStatement> Led,
    IReadOnlyList<BothSides> BothSides,
    StatementIndex Index,
    StateRegister States
)
{
    private static readonly Parameter<State?> Named = Ask.StateOfPath();

    public static QueryParameters<State> Parameters { get; } =
        new QueryParameters<State>(request => request.States.Delegation(request.Value(Named)!)).With(Named, state => state);

    public static StateSignatures Of(OpenEdition edition, State state)
    {
        var index = StatementIndex.Of(edition);
        return new(
            state,
            index.Of(state.Code),
            [.. index.All.Where(s => s.Lead == state.Code)],
            [.. index.BothSides.Where(b => b.State == state.Code)],
            index,
            edition.States
        );
    }

    /// <summary>How many of them take a side.</summary>
    public int Count(StatementSide side) => Signed.Count(s => s.Side == side);

    /// <summary>What the page of a state says.</summary>
    public static IEnumerable<StateNote> Notes(OpenEdition edition, StateCode state)
    {
        var signed = StatementIndex.Of(edition).Of(state);
        if (signed.Count > 0)
            yield return new(
                $"Named in {Plurals.Count(signed.Count, "joint statement")}, {signed[^1].Day.Year} to {signed[0].Day.Year}",
                Addresses.StatementsOf(state)
            );
    }
}
