namespace Placard.Rooms.States;

/// <summary>Measures of states, a measure of a state a row, and as a terminal shows them.</summary>
internal static class StateComparisonTable
{
    public static Table<StateComparison> Columns { get; } =
        Table<StateComparison>.Of<(State State, MeasuredFigure Figure)>(
            model => model.Figures.SelectMany(f => f.Of.Select((figure, at) => (model.States[at], figure))),
            new("measure", "Code of the measure", (_, row) => row.Figure.Measure.Code),
            new("name", "What the measure is called", (_, row) => row.Figure.Measure.Name),
            new("state", "Code of the state", (_, row) => row.State.Code),
            new("standing", "Whether there is a value, and why not", (_, row) => row.Figure.Standing.ToWord())
            {
                Words = FigureStandingWords.All,
            },
            new("value", "The value; a share from 0 to 1; empty where there is none", (_, row) => row.Figure.Value),
            new("cases", "How many cases of the state are held", (_, row) => row.Figure.Cases),
            new("unit", "What the value counts, or is a share of", (_, row) => row.Figure.Measure.Unit),
            new(
                "group_median",
                "Median of the states of its regional group today; empty where fewer than five have a value",
                (_, row) => row.Figure.HasMedians ? row.Figure.Group.Value : null
            ),
            new("group_states", "How many states of the group have a value", (_, row) => row.Figure.Group.States),
            new(
                "world_median",
                "Median of all states; empty where fewer than five have a value",
                (_, row) => row.Figure.HasMedians ? row.Figure.World.Value : null
            ),
            new("world_states", "How many states have a value", (_, row) => row.Figure.World.States),
            new("window", "The time that is covered", (_, row) => row.Figure.Window),
            new("as_of", "The day it is as of", (_, row) => row.Figure.AsOf),
            new("address", "The page that shows what it rests on", (_, row) => row.Figure.Address)
        );

    public static void Write(StateComparison model, TextWriter output)
    {
        CommandOutput.WriteTable(
            output,
            ["measure", .. model.States.Select(s => s.Code.ToString()), "median of the world", "window"],
            model.Figures.Select(f =>
                (IReadOnlyList<string>)
                    [
                        f.Measure.Name,
                        .. f.Of.Select(figure => Plain(figure.InWords)),
                        Plain(f.Of[0].MedianInWords(f.Of[0].World)),
                        Plain(f.Of[0].Window),
                    ]
            )
        );
        output.WriteLine();
        CommandOutput.WriteTable(
            output,
            ["pair in the Council", "agreement", "common roll calls", "window"],
            model.Pairs.Select(p =>
                (IReadOnlyList<string>)
                    [
                        $"{p.A.Code} {p.B.Code}",
                        p.Index is { } index ? Numbers.Fixed(index, 2) : "too few to say",
                        Numbers.Plain(p.Agreement.Common),
                        model.Window,
                    ]
            )
        );
    }

    private static string Plain(string words) => words.Replace('\u00a0', ' ');
}
