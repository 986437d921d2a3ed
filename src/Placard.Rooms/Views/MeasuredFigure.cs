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
    /// <summary>The value, or why there is none: <c>32.5%</c>, <c>too few to say (3 ballots cast; at least 10 needed)</c>, <c>not
    /// known</c>.</summary>
    public string InWords =>
        Standing switch
        {
            FigureStanding.Known => ValueInWords + NoteInWords,
            FigureStanding.TooFew => $"{Why} ({CasesInWords}; at least {Measure.Floor} needed)",
            _ => Why,
        };

    // “8 of 18”, and “232, listed in 7 of 8 years”.
    private string NoteInWords =>
        Note.Length == 0 ? ""
        : Note.StartsWith("of ", StringComparison.Ordinal) ? $" {Note}"
        : $", {Note}";

    /// <summary>The value alone; empty where there is none.</summary>
    public string ValueInWords => Value is { } value ? Measure.InWords(value) : "";

    /// <summary>Why there is no value: <c>too few to say</c>.</summary>
    public string Why => Standing == FigureStanding.NotKnown ? Measure.Absent : Standing.ToWord();

    /// <summary>What it rests on: <c>320 ballots cast</c>.</summary>
    public string CasesInWords => Plurals.Count(Cases, Measure.Case, Measure.Cases);

    /// <summary>The time that is covered, and the day it is as of: <c>2006 to 2025, as of 4 April 2025</c>.</summary>
    public string WindowInWords => AsOf.IsKnown ? $"{Window}, as of {AsOf.InWords()}" : Window;

    /// <summary>Whether medians mean anything: not of what was only found of some states.</summary>
    public bool HasMedians => Measure.Form != MeasureForm.Found;

    /// <summary>A median in words: <c>28.1%</c>; a dash where too few states have a value.</summary>
    public string MedianInWords(Median median) => HasMedians && median.Value is { } value ? Measure.InWords(value) : "–";

    /// <summary>Of how many states a median is: <c>of 183 states</c>.</summary>
    public string MedianOf(Median median) => (HasMedians ? "of " : "found for ") + Plurals.Count(median.States, "state");
}
