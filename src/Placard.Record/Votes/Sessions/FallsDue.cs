namespace Placard.Record.Votes.Sessions;

/// <summary>Which recurring texts are due at a session, by the sessions at which they came before.</summary>
/// <remarks>Only texts that came at least twice under one title (<see cref="TitleKey"/>), and whose last gap is one session or a whole
/// number of years, up to <see cref="MostYears"/>: other gaps are no calendar. A text that missed its turn within the record is not due
/// again.</remarks>
public sealed class FallsDue
{
    /// <summary>The longest interval, in years, that counts as a calendar.</summary>
    public const int MostYears = 4;

    private readonly int _perYear;
    private readonly (Recurrence Text, int[] Came)[] _texts;
    private readonly Dictionary<int, HashSet<string>> _bySession;

    /// <summary>Looks at the whole texts of one body.</summary>
    /// <param name="votes">All votes, in any order.</param>
    /// <param name="titles">The texts of them that came back.</param>
    /// <param name="calendar">The calendar of the body.</param>
    public FallsDue(IEnumerable<VoteEvent> votes, RecurringTitles titles, SessionCalendar calendar)
    {
        _perYear = calendar.PerYear;
        _texts =
        [
            .. titles
                .All.Where(t => t.Body == calendar.Body)
                .Select(t => (t, SessionsOf(t)))
                .Where(t => t.Item2.Length > 1)
                .OrderBy(t => t.t.Key, StringComparer.Ordinal),
        ];
        _bySession = votes
            .Where(v => v.Body == calendar.Body && v.Kind == VoteKind.WholeText)
            .Select(v => (Session: SessionCalendar.NumberOf(v.Session), Key: TitleKey.Of(v.Title)))
            .Where(v => v.Session is not null && v.Key.Length > 0)
            .GroupBy(v => v.Session!.Value, v => v.Key)
            .ToDictionary(g => g.Key, g => g.ToHashSet(StringComparer.Ordinal));
    }

    /// <summary>The texts that are due at a session.</summary>
    /// <param name="session">The number of the session.</param>
    /// <param name="known">The last session that is looked at; what came after it is not known yet.</param>
    /// <returns>They in the order of their titles.</returns>
    public IEnumerable<DueText> At(int session, int known)
    {
        foreach (var (text, all) in _texts)
        {
            var count = all.AsSpan().BinarySearch(known + 1);
            if (count < 0)
                count = ~count;
            if (count < 2)
                continue;
            var (last, gap) = (all[count - 1], all[count - 1] - all[count - 2]);
            if (!IsCalendar(gap) || (session - last) % gap != 0 || known - last >= gap)
                continue;
            var inARow = 1;
            while (count - inARow - 2 >= 0 && all[count - inARow - 1] - all[count - inARow - 2] == gap)
                inARow++;
            yield return new(text, all[..count], gap, inARow);
        }
    }

    /// <summary>How good the rules were: for each of some sessions, what they would have said so many sessions before, and what
    /// came.</summary>
    /// <param name="ahead">How many sessions ahead they looked.</param>
    /// <param name="from">The first session that was predicted.</param>
    /// <param name="to">The last.</param>
    public FallsDueScore Score(int ahead, int from, int to)
    {
        var byRule = new Dictionary<DueRule, (int Due, int Came)>();
        var texts = 0;
        for (var session = from; session <= to; session++)
        {
            if (!_bySession.TryGetValue(session, out var came))
                continue;
            texts += came.Count;
            foreach (var due in At(session, session - ahead))
            {
                var (all, hits) = byRule.GetValueOrDefault(due.Rule);
                byRule[due.Rule] = (all + 1, hits + (came.Contains(due.Text.Key) ? 1 : 0));
            }
        }
        return new(ahead, from, to, texts, byRule);
    }

    private bool IsCalendar(int gap) => gap == 1 || (gap % _perYear == 0 && gap <= MostYears * _perYear);

    private static int[] SessionsOf(Recurrence text) =>
        [.. text.Votes.Select(v => SessionCalendar.NumberOf(v.Session)).OfType<int>().Distinct().Order()];
}
