namespace Placard.Record.Positions.WhipCounts;

/// <summary>What those who keep a count want of the vote.</summary>
public enum Goal
{
    /// <summary>That the proposal is adopted.</summary>
    Pass,

    /// <summary>That it is not.</summary>
    Block,
}

/// <summary>The words of a <see cref="Goal"/>.</summary>
public static class GoalWords
{
    /// <summary>The word of pages, JSON, CSV and commands: <c>pass</c> or <c>block</c>.</summary>
    public static string ToWord(this Goal goal) => goal == Goal.Pass ? "pass" : "block";

    /// <summary>Reads a word that <see cref="ToWord"/> gave, in either case.</summary>
    public static bool TryParse(string? text, out Goal goal)
    {
        goal = string.Equals(text?.Trim(), "block", StringComparison.OrdinalIgnoreCase) ? Goal.Block : Goal.Pass;
        return goal == Goal.Block || string.Equals(text?.Trim(), "pass", StringComparison.OrdinalIgnoreCase);
    }
}
