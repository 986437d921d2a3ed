namespace Placard.Rooms.Memos;

/// <summary>Work that is kept: each answer is worked out once, however many ask for it at once, and those asked for last are kept for the
/// next.</summary>
/// <remarks>Readers can ask for endlessly many things, so there is a bound: beyond it the least recently asked for goes first. What is
/// still being worked out
/// does not count against the bound, so that nobody has to begin again because others asked for something else meanwhile. Work that fails
/// is not kept: all who
/// waited for it get the error, and the next who asks begins anew. Safe to use from many threads; an answer may ask for others, but not for
/// itself.</remarks>
/// <param name="most">How many answers are kept.</param>
/// <param name="work">How an answer is worked out.</param>
/// <param name="turns">Where the work waits its turn; null where it is done at once by whoever asks first.</param>
/// <param name="comparer">Which questions are the same; null for equal ones.</param>
internal sealed class Memo<TKey, TValue>(int most, Func<TKey, TValue> work, Turns? turns = null, IEqualityComparer<TKey>? comparer = null)
    where TKey : notnull
{
    private readonly Lock _lock = new();
    private readonly Dictionary<TKey, Answer> _answers = new(comparer);
    private readonly LinkedList<TKey> _finishedByLastAsked = [];

    /// <summary>The answer; who asks waits for it.</summary>
    public TValue Get(TKey key) => GetAsync(key).GetAwaiter().GetResult();

    /// <summary>The same, worked out by who asks where it is not kept, from what they have looked up anyway.</summary>
    public TValue Get(TKey key, Func<TValue> here) => GetAsync(key, _ => here()).GetAwaiter().GetResult();

    /// <summary>The answer; begun at once or queued, finished when the task is.</summary>
    public Task<TValue> GetAsync(TKey key) => GetAsync(key, work);

    private Task<TValue> GetAsync(TKey key, Func<TKey, TValue> how)
    {
        Answer? answer;
        lock (_lock)
        {
            if (!_answers.TryGetValue(key, out answer))
            {
                answer = new Answer(key);
                var begun = answer;
                answer.Work = new(() => WorkAsync(begun, how));
                _answers.Add(key, answer);
            }
            else if (answer.Place.List is not null)
            {
                _finishedByLastAsked.Remove(answer.Place);
                _finishedByLastAsked.AddLast(answer.Place);
            }
        }
        return answer.Work.Value;
    }

    // Kept or forgotten before the task is finished, so that who saw it fail and asks again is sure to begin anew.
    private async Task<TValue> WorkAsync(Answer answer, Func<TKey, TValue> how)
    {
        try
        {
            var value = turns is null ? how(answer.Key) : await turns.TakeAsync(() => how(answer.Key)).ConfigureAwait(false);
            lock (_lock)
            {
                _finishedByLastAsked.AddLast(answer.Place);
                if (_finishedByLastAsked.Count > most)
                {
                    _answers.Remove(_finishedByLastAsked.First!.Value);
                    _finishedByLastAsked.RemoveFirst();
                }
            }
            return value;
        }
        catch
        {
            lock (_lock)
                _answers.Remove(answer.Key);
            throw;
        }
    }

    private sealed class Answer(TKey key)
    {
        public TKey Key { get; } = key;

        public LinkedListNode<TKey> Place { get; } = new(key);

        public Lazy<Task<TValue>> Work { get; set; } = null!;
    }
}
