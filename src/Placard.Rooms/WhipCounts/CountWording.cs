using Placard.Record.Positions.Forecasts;
using Placard.Record.Positions.WhipCounts;

namespace Placard.Rooms.WhipCounts;

/// <summary>What pages and commands say alike of a count.</summary>
internal static class CountWording
{
    /// <summary>The share of draws in which a count is called nearly certain.</summary>
    public const double NearlyCertain = 0.9;

    /// <summary><c>yes</c>, <c>no</c>, <c>abstain</c> or <c>absent</c>.</summary>
    public static string Word(Ballot ballot) => ballot == Ballot.NotVoting ? "absent" : ballot.ToWord();

    /// <summary>What to say where nobody moves the chance; empty where somebody does.</summary>
    public static string NobodyMoves(CurrentCount view) =>
        view.Count.Persuadable(view.Goal) is [var first, ..] && first.Gain(view.Goal) < 0.005
            ? "The outcome is nearly certain: no single state changes its chance by a point."
            : "";

    /// <summary>A difference of chances in points: <c>+12</c>, <c>−3</c>, <c>0</c>.</summary>
    public static string Points(double difference)
    {
        var points = (int)Math.Round(100 * difference, MidpointRounding.AwayFromZero);
        return points switch
        {
            > 0 => $"+{points}",
            < 0 => $"−{-points}",
            _ => "0",
        };
    }

    /// <summary>The open states of which any ballot moves the chance by a point or more, those with most effect first.</summary>
    public static IReadOnlyList<CountedState> Moving(CurrentCount view) =>
        [
            .. view
                .Count.Persuadable(view.Goal)
                .Where(s => Points(s.Gain(view.Goal)) != "0" || Points(s.HalfGain(view.Goal)) != "0" || Points(s.Risk(view.Goal)) != "0"),
        ];

    /// <summary><c>61% that it passes, counted in 4 000 draws (60% to 62%).</c></summary>
    public static string Chance(CurrentCount view)
    {
        var chance = view.Count.ChanceOf(view.Goal);
        var (low, high) = (Chances.InWords(chance.Low), Chances.InWords(chance.High));
        var goal = view.Goal == Goal.Pass ? "passes" : "does not pass";
        var range = low == high ? "" : $" ({low} to {high} by sampling alone)";
        return $"{Capital(Chances.InWords(chance.Value))} that it {goal}, counted in {Numbers.Grouped(chance.Draws)} draws{range}.";
    }

    /// <summary><c>On each state’s likeliest ballot it would be adopted by 22 to 17, with 8 abstaining and none absent.</c></summary>
    public static string Likeliest(CurrentCount view)
    {
        var tally = view.Count.Likeliest.ToTally();
        var what =
            view.Count.Closeness is not { } closeness ? "nobody would vote yes or no"
            : closeness.Carried ? "it would be adopted"
            : "it would be rejected";
        return $"On each state’s likeliest ballot {what}: {tally.Yes} yes, {tally.No} no, {tally.Abstain} abstaining, {tally.NotVoting} "
            + $"absent.";
    }

    /// <summary>What would make the goal nearly certain.</summary>
    public static string Needed(CurrentCount view)
    {
        var word = Word(CountedState.Wanted(view.Goal));
        return view.Count.MoreNeeded(view.Goal, NearlyCertain) switch
        {
            0 => $"To {view.Goal.ToWord()} it in nine draws of ten, no more votes are needed than are expected.",
            1 => $"To {view.Goal.ToWord()} it in nine draws of ten, 1 more {word} is needed from those who abstain or stay away.",
            { } more =>
                $"To {view.Goal.ToWord()} it in nine draws of ten, {more} more {word} are needed from those who abstain or stay away.",
            null => $"To {view.Goal.ToWord()} it in nine draws of ten, {word} from all who abstain or stay away would not be enough; some "
                + $"must change sides.",
        };
    }

    /// <summary>What a changed commitment did to the chance of the goal: <c>: +3 points</c>; empty where it did nothing.</summary>
    public static string Effect(CurrentCount view, CommitmentChange change) =>
        Points(view.Goal == Goal.Pass ? change.Effect : -change.Effect) is var points and not "0" ? $": {points} points" : "";

    /// <summary>How many open states move the chance by less than a point; empty for none.</summary>
    public static string OthersMoveNothing(CurrentCount view) =>
        (view.Count.Persuadable(view.Goal).Count - Moving(view).Count) is > 0 and var others
            ? $"{Plurals.Count(others, "open state")} would change the chance by less than a point."
            : "";

    /// <summary><c>20 to 24</c>.</summary>
    public static string Range(CountRange range) =>
        range.Low == range.High ? Signed(range.Low) : $"{Signed(range.Low)} to {Signed(range.High)}";

    /// <summary>How a change reads: <c>was yes (told), is no (public)</c>.</summary>
    public static string Change(CommitmentChange change) =>
        (change.Was, change.Is) switch
        {
            (null, { } now) => $"now {Word(now.Ballot)} ({now.Sure})",
            ({ } was, null) => $"no longer {Word(was.Ballot)} ({was.Sure}): withdrawn",
            ({ } was, { } now) => $"was {Word(was.Ballot)} ({was.Sure}), is {Word(now.Ballot)} ({now.Sure})",
            _ => "",
        };

    /// <summary><c>1 entry</c>, <c>7 entries</c>.</summary>
    public static string Entries(int number) => Plurals.Count(number, "entry", "entries");

    public static string WrittenAfter(int commitments) =>
        $"{Plurals.Count(commitments, "commitment")} {Plurals.Of(commitments, "was", "were")} said before the vote and written down "
        + $"after it.";

    private static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];

    private static string Signed(int number) => number < 0 ? $"−{-number}" : Numbers.Plain(number);
}
