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

    /// <summary>The state whose signatures are asked for.</summary>
    public static QueryParameters<State> Parameters { get; } =
        new QueryParameters<State>(request => request.States.Delegation(request.Value(Named)!)).With(Named, state => state);

    /// <exception cref="Refusal">The state is no more, and no statement held names it.</exception>
    public static StateSignatures Of(Request request, State asked)
    {
        var index = StatementIndex.Of(request.Edition);
        var state = Present(request, asked, Addresses.StatementsOf);
        return new(
            state,
            index.Of(state.Code),
            [.. index.All.Where(s => s.Lead == state.Code)],
            [.. index.BothSides.Where(b => b.State == state.Code)],
            index,
            request.States
        );
    }

    /// <summary>The state asked for: of one that is no more an empty page would say that it never signed.</summary>
    /// <exception cref="Refusal">It is no more, and no statement held names it.</exception>
    internal static State Present(Request request, State asked, Func<StateCode, string> addressOf) =>
        FormerStates.Refused(
            request,
            asked,
            state => StatementIndex.Of(request.Edition).Of(state).Count > 0,
            "joint statements that name it",
            addressOf
        );

    /// <summary>What the page of a state says.</summary>
    public static IEnumerable<StateNote> Notes(OpenEdition edition, StateCode state)
    {
        var index = StatementIndex.Of(edition);
        var signed = index.Of(state);
        if (signed.Count > 0)
            yield return new(
                $"Named in {Plurals.Count(signed.Count, "joint statement")} of the {index.All.Count} held, {index.Window}",
                Addresses.StatementsOf(state)
            );
    }
}
