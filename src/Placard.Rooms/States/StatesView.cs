namespace Placard.Rooms.States;

/// <summary>A state as a list shows it.</summary>
/// <param name="State">The state.</param>
/// <param name="Group">Its group, the last one where it is no more.</param>
/// <param name="RollCalls">The roll calls it is on the list of.</param>
public sealed record StateLine(State State, RegionalGroup Group, int RollCalls);

/// <summary>What the list of states shows.</summary>
/// <param name="Only">The one group shown; null for all.</param>
/// <param name="All">The states shown, by name.</param>
public sealed record StatesView(RegionalGroup? Only, IReadOnlyList<StateLine> All)
{
    public IEnumerable<StateLine> Standing(StateStanding standing) => All.Where(line => line.State.Standing == standing);

    public static StatesView Of(OpenEdition edition, VoteCensus census, RegionalGroup? only) => new(only,
    [
        .. edition.States.All
            .Select(state => new StateLine(state, LastGroupOf(state), census.RollCallsOf(state.Code)))
            .Where(line => only is null || line.Group == only)
            .OrderBy(line => SortName(line.State.Name), StringComparer.Ordinal),
    ]);

    public static RegionalGroup LastGroupOf(State state) => state.Groups.Count == 0 ? RegionalGroup.None : state.Groups[^1].Group;

    // Accented letters file under the plain ones: Côte d’Ivoire before Croatia, Türkiye before Turkmenistan.
    private static string SortName(string name) => string.Concat(name.Select(c => c switch
    {
        'ô' => 'o',
        'ü' => 'u',
        'ã' => 'a',
        'é' => 'e',
        'í' => 'i',
        _ => c,
    }));
}
