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

    // The houses of tests differ; a site has one.
    private sealed class Tables(OpenEdition edition)
    {
        private readonly Memo<StateMeasures, MeasureTable> _tables = new(4, measures => new MeasureTable(edition, measures.All));

        public MeasureTable Of(StateMeasures measures) => _tables.Get(measures);
    }
}

/// <summary>The values of all measures for all states of an edition, with the medians of the regional groups and of the world.</summary>
public sealed class MeasureTable
{
    private readonly List<(StateMeasure Measure, StateFigures Figures, Median World, Dictionary<RegionalGroup, Median> Groups)> _rows = [];

    internal MeasureTable(OpenEdition edition, IReadOnlyList<StateMeasure> measures)
    {
        foreach (var (measure, found) in measures.AsParallel().AsOrdered().Select(measure => (measure, measure.Figures(edition))))
        {
            if (found is not { } figures)
                continue;
            // A state of the past, and one with too few cases, is in no median.
            var known = edition
                .States.All.Where(measure.AppliesTo)
                .Where(s => figures.Of.TryGetValue(s.Code, out var figure) && figure.Cases >= measure.Floor)
                .Select(s => (Group: GroupOf(s), figures.Of[s.Code].Value))
                .ToList();
            _rows.Add(
                (
                    measure,
                    figures,
                    Median.Of(known.Select(k => k.Value)),
                    known.GroupBy(k => k.Group).ToDictionary(g => g.Key, g => Median.Of(g.Select(k => k.Value)))
                )
            );
        }
    }

    /// <summary>The measures of which the edition holds anything, in the order of the rooms.</summary>
    public IEnumerable<StateMeasure> Measures => _rows.Select(row => row.Measure);

    /// <summary>Every measure of one state.</summary>
    public IReadOnlyList<MeasuredFigure> Of(State state)
    {
        var group = GroupOf(state);
        return
        [
            .. _rows.Select(row =>
            {
                var held = row.Figures.Of.TryGetValue(state.Code, out var figure);
                var standing = !held
                    ? row.Measure.AppliesTo(state)
                        ? FigureStanding.NotKnown
                        : FigureStanding.DoesNotApply
                    : figure.Cases < row.Measure.Floor
                        ? FigureStanding.TooFew
                        : FigureStanding.Known;
                return new MeasuredFigure(
                    row.Measure,
                    standing,
                    standing == FigureStanding.Known ? figure.Value : null,
                    figure.Cases,
                    figure.Note ?? "",
                    row.Groups.GetValueOrDefault(group),
                    row.World,
                    row.Figures.Window,
                    row.Figures.AsOf,
                    row.Measure.Address(state.Code)
                );
            }),
        ];
    }

    private static RegionalGroup GroupOf(State state) => state.Groups.Count == 0 ? RegionalGroup.None : state.Groups[^1].Group;
}
