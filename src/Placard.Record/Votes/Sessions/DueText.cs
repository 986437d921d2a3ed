namespace Placard.Record.Votes.Sessions;

/// <summary>Why a text is due: it came after so many sessions, so many times in a row.</summary>
/// <param name="Gap">The sessions from one time to the next.</param>
/// <param name="InARow">How many times in a row, at most <see cref="MostInARow"/>: more says no more.</param>
public readonly record struct DueRule(int Gap, int InARow)
{
    /// <summary>From so many times in a row on, a rule is the same.</summary>
    public const int MostInARow = 3;
}

/// <summary>A text that is due at a session by its own calendar.</summary>
/// <param name="Text">Its history.</param>
/// <param name="Came">The regular sessions at which it came, in order, at least two.</param>
/// <param name="Gap">The sessions between the last two times.</param>
/// <param name="InARow">How many times in a row it came after that many sessions.</param>
public sealed record DueText(Recurrence Text, IReadOnlyList<int> Came, int Gap, int InARow)
{
    /// <summary>The rule by which it is due.</summary>
    public DueRule Rule => new(Gap, Math.Min(InARow, DueRule.MostInARow));

    /// <summary>The decision the last time it came.</summary>
    public VoteEvent Latest => Text.Votes.Last(v => SessionCalendar.NumberOf(v.Session) == Came[^1]);

    /// <summary>The latest roll call on it; null where it never came to one.</summary>
    public VoteEvent? LatestRollCall => Text.Votes.LastOrDefault(v => v is { IsRollCall: true, Status: not RecordStatus.Quarantined });
}
