using Placard.Rooms.Votes;

namespace Placard.Rooms.States;

/// <summary>A state as a list shows it.</summary>
/// <param name="State">The state.</param>
/// <param name="Group">Its group, the last one of a former state.</param>
/// <param name="RollCalls">The roll calls it is on the list of.</param>
public sealed record StateLine(State State, RegionalGroup Group, int RollCalls);

/// <summary>Which states a list has.</summary>
/// <param name="Group">The one regional group; null for all.</param>
public sealed record StateListQuery(RegionalGroup? Group)
{
    private static readonly Parameter<RegionalGroup?> InGroup = Ask.Choice<RegionalGroup>(
        "group",
        "Only the states of this regional group",
        RegionalGroupForms.TryParse,
        g => g.ToCode(),
        [.. RegionalGroupForms.All.Select(g => g.ToCode())]
    ) with
    {
        Label = "Regional group",
        AnyLabel = "All groups",
        ChoiceLabel = code => RegionalGroupForms.TryParse(code, out var group) ? group.ToName() : code,
    };

    public static QueryParameters<StateListQuery> Parameters { get; } =
        new QueryParameters<StateListQuery>(request => new(request.Value(InGroup))).With(InGroup, q => q.Group);
}

/// <summary>The states, or those of one group.</summary>
/// <param name="Query">What was asked.</param>
/// <param name="All">The states shown, by name.</param>
/// <param name="Names">The names of a state by language.</param>
public sealed record StateList(
    StateListQuery Query,
    IReadOnlyList<StateLine> All,
    Func<StateCode, IReadOnlyDictionary<string, string>> Names
)
{
    public IEnumerable<StateLine> Standing(StateStanding standing) => All.Where(line => line.State.Standing == standing);

    /// <summary>The name of a state in a language; null where the edition has none.</summary>
    public string? NameOf(StateCode state, string language) => Names(state).GetValueOrDefault(language);

    public static StateList Of(OpenEdition edition, StateListQuery query)
    {
        var census = VoteCensus.Of(edition);
        return new(
            query,
            [
                .. edition
                    .States.All.Select(state => new StateLine(state, LastGroupOf(state), census.RollCallsOf(state.Code)))
                    .Where(line => query.Group is null || line.Group == query.Group)
                    .OrderBy(line => line.State.SortKey, StringComparer.Ordinal),
            ],
            edition.NamesOf
        );
    }

    public static RegionalGroup LastGroupOf(State state) => state.Groups.Count == 0 ? RegionalGroup.None : state.Groups[^1].Group;
}
