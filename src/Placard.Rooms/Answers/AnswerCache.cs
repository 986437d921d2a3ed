using System.Collections.Concurrent;

namespace Placard.Rooms.Answers;

/// <summary>Answers kept as bytes, within a bound of bytes. Once it is full, a new answer is kept only where it is asked for more often
/// than all together that would leave for it, so that a flood of addresses asked for once puts out nothing that is read.</summary>
/// <remarks>docs/decisions/0037-answers-kept-as-bytes.md says why it is ours. Safe to use from many threads; finding takes no
/// lock.</remarks>
/// <param name="most">How many bytes are kept at most; 0 keeps nothing.</param>
internal sealed class AnswerCache(long most)
{
    private const int Drawn = 8;
    private const int MostLeaving = 64;
    private const int LargestPart = 8;

    private readonly Lock _lock = new();
    private readonly ConcurrentDictionary<AnswerAddress, KeptAnswer> _answers = new();
    private readonly List<KeptAnswer> _places = [];
    private readonly AskedCounts _asked = new();
    private long _bytes;

    /// <summary>How large a single answer may be.</summary>
    public long Largest => most / LargestPart;

    /// <summary>What all that is kept takes.</summary>
    public long Bytes => Volatile.Read(ref _bytes);

    public int Count => _answers.Count;

    /// <summary>The answer of an address, if it is kept, and one more that asked for it.</summary>
    public KeptAnswer? Find(AnswerAddress address)
    {
        _asked.Add(address.GetHashCode());
        return _answers.GetValueOrDefault(address);
    }

    /// <summary>Keeps an answer, where it is worth its room.</summary>
    public void Keep(KeptAnswer answer)
    {
        lock (_lock)
        {
            if (_answers.TryGetValue(answer.Address, out var before))
                Remove(before);
            var bytes = answer.Bytes;
            if (bytes > Largest || !MakeRoom(bytes, answer.Address))
                return;
            answer.Place = _places.Count;
            answer.Counted = bytes;
            _places.Add(answer);
            _answers[answer.Address] = answer;
            _bytes += bytes;
        }
    }

    /// <summary>Counts anew an answer that has come to be there in another coding.</summary>
    public void Recount(KeptAnswer answer)
    {
        lock (_lock)
        {
            if (answer.Place < 0)
                return;
            var bytes = answer.Bytes;
            _bytes += bytes - answer.Counted;
            answer.Counted = bytes;
            while (_bytes > most && _places.Count > 0)
                Remove(LeastAskedOfSome());
        }
    }

    /// <summary>Lets go of what no longer holds.</summary>
    public void Forget(KeptAnswer answer)
    {
        lock (_lock)
            Remove(answer);
    }

    /// <summary>Lets go of everything.</summary>
    public void Clear()
    {
        lock (_lock)
        {
            foreach (var answer in _places)
                answer.Place = -1;
            _places.Clear();
            _answers.Clear();
            _bytes = 0;
        }
    }

    private bool MakeRoom(long bytes, AnswerAddress newcomer)
    {
        var worth = _asked.Of(newcomer.GetHashCode());
        var leaving = new HashSet<KeptAnswer>();
        var room = most - _bytes;
        for (var drawn = 0; room < bytes && drawn < MostLeaving; drawn++)
        {
            var victim = LeastAskedOfSome();
            if (!leaving.Add(victim))
                continue;
            worth -= CountOf(victim);
            if (worth <= 0)
                return false;
            room += victim.Counted;
        }
        if (room < bytes)
            return false;
        foreach (var victim in leaving)
            Remove(victim);
        return true;
    }

    private KeptAnswer LeastAskedOfSome()
    {
        var least = _places[Random.Shared.Next(_places.Count)];
        for (var i = 1; i < Drawn; i++)
        {
            var other = _places[Random.Shared.Next(_places.Count)];
            if (CountOf(other) < CountOf(least))
                least = other;
        }
        return least;
    }

    private int CountOf(KeptAnswer answer) => _asked.Of(answer.Address.GetHashCode());

    private void Remove(KeptAnswer answer)
    {
        if (answer.Place < 0)
            return;
        var last = _places[^1];
        _places[answer.Place] = last;
        last.Place = answer.Place;
        _places.RemoveAt(_places.Count - 1);
        answer.Place = -1;
        _answers.TryRemove(answer.Address, out _);
        _bytes -= answer.Counted;
    }
}
