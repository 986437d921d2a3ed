namespace Placard.Rooms.States;

/// <summary>What a reader sees who has not chosen two states yet.</summary>
/// <param name="Query">What was chosen.</param>
/// <param name="All">The states to choose from, by name.</param>
public sealed record StateComparisonStart(StateComparisonQuery Query, IReadOnlyList<State> All)
{
    public static StateComparisonStart Of(Request request, StateComparisonQuery query) => new(query, Choices(request.States));

    /// <summary>Members and observers, by name.</summary>
    internal static IReadOnlyList<State> Choices(StateRegister states) =>
        [.. states.All.Where(StateMeasure.MembersAndObservers).OrderBy(s => s.SortKey, StringComparer.Ordinal)];
}
