namespace Placard.Rooms.Views;

/// <summary>What rooms measure of states: each declares its own (<see cref="RoomDeclaration.Measure"/>), and whoever shows them knows no
/// room. The values of an edition are worked out once.</summary>
public sealed class StateMeasures
{
    private readonly List<StateMeasure> _all = [];

    /// <summary>Every measure, in the order of the rooms.</summary>
    public IReadOnlyList<StateMeasure> All => _all;

    /// <exception cref="InvalidOperationException">Another has its code.</exception>
    internal void Add(StateMeasure measure)
    {
        if (_all.Exists(m => m.Code == measure.Code))
            throw new InvalidOperationException($"Two measures of states are called {measure.Code}.");
        _all.Add(measure);
    }

    /// <summary>The values of all states in an edition, worked out when first asked for.</summary>
    public MeasureTable In(OpenEdition edition) => edition.Keep(e => new Tables(e)).Of(this);

    /// <summary>Every measure of one state of which an edition holds anything, whether this state has a value or not.</summary>
    public IReadOnlyList<MeasuredFigure> Of(OpenEdition edition, State state) => In(edition).Of(state);

    /// <summary>Every measure of some states, state by state: those that days narrow, of the days from one to another alone, the others
    /// of all the time they cover.</summary>
    public IReadOnlyList<IReadOnlyList<MeasuredFigure>> Between(
        OpenEdition edition,
        IReadOnlyList<State> states,
        PartialDate from,
        PartialDate to
    )
    {
        if (!from.IsKnown && !to.IsKnown)
            return [.. states.Select(state => Of(edition, state))];
        var rows = All.Select(measure =>
                measure.Between is { } narrowed
                    ? MeasuredStates.Of(
                        edition,
                        measure with
                        {
                            Figures = e => narrowed(e, from, to),
                            Address = state => Addresses.Between(measure.Address(state), from, to),
                        }
                    )
                    : In(edition).Row(measure)
            )
            .OfType<MeasuredStates>()
            .ToList();
        return [.. states.Select(state => (IReadOnlyList<MeasuredFigure>)[.. rows.Select(row => row.Of(state))])];
    }

    /// <summary>One measure of one state, without working out the others; null where an edition holds nothing of it.</summary>
    public MeasuredFigure? Of(OpenEdition edition, State state, string code) => In(edition).Of(state, code);

    // The houses of tests differ; a site has one.
    private sealed class Tables(OpenEdition edition)
    {
        private readonly Memo<StateMeasures, MeasureTable> _tables = new(4, measures => new MeasureTable(edition, measures.All));

        public MeasureTable Of(StateMeasures measures) => _tables.Get(measures);
    }
}

/// <summary>The values of all measures for all states of an edition, with the medians of the regional groups and of the world. Each measure
/// is worked out when it is first asked for.</summary>
public sealed class MeasureTable
{
    private readonly IReadOnlyList<StateMeasure> _measures;
    private readonly Memo<StateMeasure, MeasuredStates?> _rows;
    private IReadOnlyList<MeasuredStates>? _all;

    internal MeasureTable(OpenEdition edition, IReadOnlyList<StateMeasure> measures)
    {
        _measures = measures;
        _rows = new(measures.Count, measure => MeasuredStates.Of(edition, measure), comparer: ReferenceEqualityComparer.Instance);
    }

    /// <summary>The measures of which the edition holds anything, in the order of the rooms.</summary>
    public IEnumerable<StateMeasure> Measures => All.Select(row => row.Measure);

    /// <summary>Works out every measure, so that nobody waits for one.</summary>
    public void WorkOut() => _ = All;

    /// <summary>Every measure of one state.</summary>
    public IReadOnlyList<MeasuredFigure> Of(State state) => [.. All.Select(row => row.Of(state))];

    /// <summary>One measure of one state; null where the edition holds nothing of it.</summary>
    public MeasuredFigure? Of(State state, string code) =>
        _measures.FirstOrDefault(m => m.Code == code) is { } measure ? _rows.Get(measure)?.Of(state) : null;

    internal MeasuredStates? Row(StateMeasure measure) => _rows.Get(measure);

    // On all cores the first time.
    private IReadOnlyList<MeasuredStates> All =>
        _all ??= [.. _measures.AsParallel().AsOrdered().Select(_rows.Get).OfType<MeasuredStates>()];
}
