using System.Collections.Frozen;
using Placard.Record.Writing;

namespace Placard.Record.States;

/// <summary>Spellings and the states they stand for. Looking one up allocates nothing.</summary>
internal sealed class SpellingIndex
{
    private readonly FrozenDictionary<string, Meaning> _meanings;
    private readonly FrozenDictionary<string, Meaning>.AlternateLookup<ReadOnlySpan<char>> _byKey;

    /// <summary>Makes an index of spellings in any order.</summary>
    /// <exception cref="InvalidDataException">One spelling stands for two states on the same day.</exception>
    public SpellingIndex(IEnumerable<(string Text, State State, DateRange Days)> spellings)
    {
        _meanings = spellings
            .GroupBy(s => NameKey.Of(s.Text))
            .ToFrozenDictionary(
                g => g.Key,
                g => new Meaning(g.Key, [.. g.Select(s => (s.State, s.Days)).Distinct()]),
                StringComparer.Ordinal
            );
        _byKey = _meanings.GetAlternateLookup<ReadOnlySpan<char>>();
        LongestKey = _meanings.Keys.Select(k => k.Length).DefaultIfEmpty().Max();
    }

    /// <summary>The length of the longest key.</summary>
    public int LongestKey { get; }

    /// <summary>Every key and the state it stands for today.</summary>
    public IEnumerable<(string Key, State State)> Today =>
        _meanings.Where(m => m.Value.Usual is not null).Select(m => (m.Key, m.Value.Usual!));

    /// <summary>The state a key stands for on a day, or null.</summary>
    public State? Find(ReadOnlySpan<char> key, PartialDate on) => _byKey.TryGetValue(key, out var meaning) ? meaning.On(on) : null;

    /// <summary>What one spelling stands for: usually one state, on some days another.</summary>
    private sealed class Meaning
    {
        private readonly (State State, DateRange Days)[] _exceptions;

        public Meaning(string key, IReadOnlyList<(State State, DateRange Days)> states)
        {
            var usual = states.Where(s => s.Days == DateRange.Always).Select(s => s.State).Distinct().ToArray();
            _exceptions = [.. states.Where(s => s.Days != DateRange.Always)];
            if (usual.Length > 1 || _exceptions.Length > 1)
                throw new InvalidDataException($"{key} stands for more than one state on the same day.");
            Usual = usual.FirstOrDefault();
        }

        public State? Usual { get; }

        public State? On(PartialDate on)
        {
            foreach (var (state, days) in _exceptions)
            {
                if (!days.MayContain(on))
                    continue;
                // A month or a year that lies only partly within could mean either state.
                return days.Contains(on.Earliest) && days.Contains(on.Latest) ? state : null;
            }
            return Usual;
        }
    }
}
