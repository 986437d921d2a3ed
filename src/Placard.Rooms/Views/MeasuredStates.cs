namespace Placard.Rooms.Views;

/// <summary>The values of one measure for all states of an edition, with the medians of the regional groups and of the world.</summary>
internal sealed class MeasuredStates
{
    private readonly StateFigures _figures;
    private readonly Median _world;
    private readonly Dictionary<RegionalGroup, Median> _groups;

    private MeasuredStates(StateMeasure measure, StateFigures figures, StateRegister states)
    {
        (Measure, _figures) = (measure, figures);
        // A state of the past, and one with too few cases, is in no median.
        var known = states
            .All.Where(measure.AppliesTo)
            .Where(s => figures.Of.TryGetValue(s.Code, out var figure) && figure.Cases >= measure.Floor)
            .Select(s => (Group: GroupOf(s), figures.Of[s.Code].Value))
            .ToList();
        _world = Median.Of(known.Select(k => k.Value));
        _groups = known.GroupBy(k => k.Group).ToDictionary(g => g.Key, g => Median.Of(g.Select(k => k.Value)));
    }

    public StateMeasure Measure { get; }

    /// <summary>Works out a measure; null where the edition holds nothing to work it out from.</summary>
    public static MeasuredStates? Of(OpenEdition edition, StateMeasure measure) =>
        measure.Figures(edition) is { } figures ? new(measure, figures, edition.States) : null;

    /// <summary>The value of a state, or why it has none.</summary>
    public MeasuredFigure Of(State state)
    {
        var held = _figures.Of.TryGetValue(state.Code, out var figure);
        var standing = !held
            ? Measure.AppliesTo(state)
                ? FigureStanding.NotKnown
                : FigureStanding.DoesNotApply
            : figure.Cases < Measure.Floor
                ? FigureStanding.TooFew
                : FigureStanding.Known;
        return new MeasuredFigure(
            Measure,
            standing,
            standing == FigureStanding.Known ? figure.Value : null,
            figure.Cases,
            figure.Note ?? "",
            _groups.GetValueOrDefault(GroupOf(state)),
            _world,
            _figures.Window,
            _figures.AsOf,
            Measure.Address(state.Code)
        );
    }

    private static RegionalGroup GroupOf(State state) => state.Groups.Count == 0 ? RegionalGroup.None : state.Groups[^1].Group;
}
