
namespace Placard.Rooms.Positions;

/// <summary>Answers to questions about positions: worked out when first asked for, and kept while they are asked for.</summary>
/// <param name="turns">Where work waits its turn.</param>
/// <param name="work">How one answer is worked out.</param>
internal sealed class KeptWork<TAnswer>(TaskFactory turns, Func<PositionsQuery, TAnswer> work)
{
    private const int MostKept = 24;
    private const int MostWaiting = 12;

    private readonly Lock _lock = new();
    private readonly Dictionary<PositionsQuery, Task<TAnswer>> _kept = [];
    private readonly List<PositionsQuery> _byLastAsked = [];
    private int _waiting;

    /// <summary>The answer; begun at once, finished when the task is.</summary>
    /// <exception cref="Refusal">Too many are waiting.</exception>
    public Task<TAnswer> Ask(PositionsQuery query)
    {
        lock (_lock)
        {
            _byLastAsked.Remove(query);
            if (_kept.TryGetValue(query, out var kept) && !kept.IsFaulted)
            {
                _byLastAsked.Add(query);
                return kept;
            }
            if (_waiting >= MostWaiting)
                throw Refusal.Busy("Too many positions are being worked out just now; ask again in a minute.");
            _waiting++;
            _byLastAsked.Add(query);
            if (_byLastAsked.Count > MostKept)
            {
                _kept.Remove(_byLastAsked[0]);
                _byLastAsked.RemoveAt(0);
            }
            return _kept[query] = turns.StartNew(() => Work(query));
        }
    }

    private TAnswer Work(PositionsQuery query)
    {
        try
        {
            return work(query);
        }
        finally
        {
            lock (_lock)
                _waiting--;
        }
    }
}
