namespace Placard.Rooms.States;

/// <summary>A measure of a state as JSON gives it, with the medians beside it.</summary>
public sealed record FigureJson
{
    /// <summary>The code of the measure: <c>council-no</c>.</summary>
    public required string Code { get; init; }

    public required string Name { get; init; }

    /// <summary>What the value counts; of a share, what it is a share of.</summary>
    public required string Unit { get; init; }

    /// <summary><c>known</c>, <c>too few to say</c>, <c>not known</c> or <c>does not apply</c>.</summary>
    public required string Standing { get; init; }

    /// <summary>The value, a share from 0 to 1; left out where there is none.</summary>
    public double? Value { get; init; }

    /// <summary>The value in words, or why there is none.</summary>
    public required string Words { get; init; }

    /// <summary>How many cases of the state are held.</summary>
    public required int Cases { get; init; }

    /// <summary>The median of its regional group today; left out where too few states have a value.</summary>
    public double? GroupMedian { get; init; }

    /// <summary>How many states of the group have a value.</summary>
    public required int GroupStates { get; init; }

    /// <summary>The median of all states; left out where too few have a value.</summary>
    public double? WorldMedian { get; init; }

    /// <summary>How many states have a value.</summary>
    public required int WorldStates { get; init; }

    /// <summary>The time that is covered.</summary>
    public required string Window { get; init; }

    /// <summary>The day it is as of; left out where not known.</summary>
    public string? AsOf { get; init; }

    /// <summary>The page that shows what it rests on.</summary>
    public required string Address { get; init; }

    public static FigureJson Of(MeasuredFigure figure) =>
        new()
        {
            Code = figure.Measure.Code,
            Name = figure.Measure.Name,
            Unit = figure.Measure.Unit,
            Standing = figure.Standing.ToWord(),
            Value = figure.Value.Rounded(),
            Words = figure.InWords,
            Cases = figure.Cases,
            GroupMedian = figure.HasMedians ? figure.Group.Value.Rounded() : null,
            GroupStates = figure.Group.States,
            WorldMedian = figure.HasMedians ? figure.World.Value.Rounded() : null,
            WorldStates = figure.World.States,
            Window = figure.Window,
            AsOf = figure.AsOf.OrNull(),
            Address = figure.Address,
        };
}
