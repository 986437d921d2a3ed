namespace Placard.Rooms.Blocs;

/// <summary>What was worked out for readers lately, so that the next one who asks the same need not wait. It keeps so many answers and no more, for readers can ask for endlessly many things.</summary>
internal sealed class RecentlyAsked<TKey, TValue>(int most) where TKey : notnull
{
    private readonly Lock _lock = new();
    private readonly Dictionary<TKey, Kept> _kept = [];
    private long _asked;

    /// <summary>The answer kept, or one made now; whoever asks the same meanwhile waits for it.</summary>
    public TValue Get(TKey key, Func<TKey, TValue> make)
    {
        Kept? kept;
        lock (_lock)
        {
            if (!_kept.TryGetValue(key, out kept))
            {
                if (_kept.Count >= most)
                    _kept.Remove(_kept.MinBy(pair => pair.Value.LastAsked).Key);
                _kept[key] = kept = new Kept(new Lazy<TValue>(() => make(key)));
            }
            kept.LastAsked = ++_asked;
        }
        return kept.Answer.Value;
    }

    private sealed class Kept(Lazy<TValue> answer)
    {
        public Lazy<TValue> Answer { get; } = answer;

        public long LastAsked { get; set; }
    }
}
