namespace Placard.Rooms.Views;

/// <summary>Whether a measure has a value for a state, and why not.</summary>
public enum FigureStanding
{
    /// <summary>It has one.</summary>
    Known,

    /// <summary>There are cases, and too few to say.</summary>
    TooFew,

    /// <summary>Nothing is held.</summary>
    NotKnown,

    /// <summary>It cannot be said of such a state.</summary>
    DoesNotApply,
}

/// <summary>The words of a <see cref="FigureStanding"/>.</summary>
public static class FigureStandingWords
{
    private static readonly string[] Words = ["known", "too few to say", "not known", "does not apply"];

    /// <summary>Every word, in the order of the values.</summary>
    public static IReadOnlyList<string> All => Words;

    /// <summary>The word of pages, JSON and CSV: <c>too few to say</c>.</summary>
    public static string ToWord(this FigureStanding standing) => Words[(int)standing];
}

/// <summary>A measure of one state, with the medians it stands beside.</summary>
/// <param name="Measure">The measure.</param>
/// <param name="Standing">Whether there is a value.</param>
/// <param name="Value">The value; null for none.</param>
/// <param name="Cases">How many cases are held of the state.</param>
/// <param name="Note">What the value is in this one case; empty for most.</param>
/// <param name="Group">The median of the states of its regional group today.</param>
/// <param name="World">The median of all states.</param>
/// <param name="Window">The time that is covered.</param>
/// <param name="AsOf">The day it is as of.</param>
/// <param name="Address">The page that shows what it rests on.</param>
public sealed record MeasuredFigure(
    StateMeasure Measure,
    FigureStanding Standing,
    double? Value,
    int Cases,
    string Note,
    Median Group,
    Median World,
    string Window,
    PartialDate AsOf,
    string Address
)
{
    /// <summary>The value, or why there is none: <c>32.5%</c>, <c>too few to say (3 ballots cast)</c>, <c>not known</c>.</summary>
    public string InWords =>
        Standing switch
        {
            FigureStanding.Known => Measure.InWords(Value!.Value) + (Note.Length == 0 ? "" : $", {Note}"),
            FigureStanding.TooFew => $"too few to say ({Numbers.Grouped(Cases)} {Measure.Cases}; at least {Measure.Floor} needed)",
            FigureStanding.NotKnown => Measure.Absent,
            _ => Standing.ToWord(),
        };

    /// <summary>A median in words: <c>28.1%</c>; that few states have a value, where that is so.</summary>
    public string MedianInWords(Median median) =>
        Measure.Form == MeasureForm.Found ? $"found of {median.States}"
        : median.Value is { } value ? Measure.InWords(value)
        : "–";
}
