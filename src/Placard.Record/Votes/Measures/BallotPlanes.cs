using System.Numerics;

namespace Placard.Record.Votes.Measures;

/// <summary>The ballots of many votes as bit planes, for agreement at speed: three bits a ballot, a row a state, a column a vote.</summary>
/// <remarks>
/// Immutable and safe to read from many threads. Eight thousand votes of two hundred states take 600 KB and are built in one pass over the
/// ballots. Only measurable votes enter unless asked otherwise; a ballot that is "not voting" or unknown counts as not cast.
/// </remarks>
public sealed class BallotPlanes
{
    private const int PlanesPerState = 3;
    private const int WordBits = 64;
    private const int StateNumbers = 1 << 15;
    private const int RowAlignment = 4; // words: one 256-bit vector, so that the kernel has no remainder

    private readonly StateCode[] _states;
    private readonly ulong[] _planes; // state by state: cast, yes, no
    private readonly int[] _cast;
    private readonly (int Year, int From, int To)[] _years;
    private readonly int _words;

    private BallotPlanes(VoteEvent[] votes, StateCode[] states)
    {
        Votes = votes;
        _states = states;
        _words = (votes.Length + WordBits * RowAlignment - 1) / (WordBits * RowAlignment) * RowAlignment;
        _planes = new ulong[states.Length * PlanesPerState * _words];
        Fill();
        _cast = new int[states.Length];
        for (var state = 0; state < states.Length; state++)
            _cast[state] = Count(Row(state)[.._words]);
        _years = [.. Years(votes)];
    }

    private BallotPlanes(BallotPlanes whole, StateCode[] states)
    {
        (Votes, _states, _words, _years) = (whole.Votes, states, whole._words, whole._years);
        _planes = new ulong[states.Length * PlanesPerState * _words];
        _cast = new int[states.Length];
        for (var state = 0; state < states.Length; state++)
        {
            var from = whole.IndexOf(states[state]);
            whole.Row(from).CopyTo(Row(state));
            _cast[state] = whole._cast[from];
        }
    }

    /// <summary>Makes planes of votes in any order, which does not matter to any result.</summary>
    /// <param name="votes">The votes; those without ballots are left out.</param>
    /// <param name="withDoubtful">Whether disputed and quarantined roll calls enter too.</param>
    public static BallotPlanes Of(IEnumerable<VoteEvent> votes, bool withDoubtful = false)
    {
        var taken = votes.Where(v => withDoubtful ? v.IsRollCall : v.IsMeasurable).OrderBy(v => v.Date).ThenBy(v => v.Address).ToArray();
        var seen = new bool[StateNumbers];
        var states = new List<StateCode>();
        foreach (var vote in taken)
        {
            foreach (var state in vote.Ballots.States)
            {
                if (seen[state.ToNumber()])
                    continue;
                seen[state.ToNumber()] = true;
                states.Add(state);
            }
        }
        return new BallotPlanes(taken, [.. states.Order()]);
    }

    /// <summary>The votes, by date and address.</summary>
    public IReadOnlyList<VoteEvent> Votes { get; }

    /// <summary>Every state with a ballot on some vote, in code order.</summary>
    public IReadOnlyList<StateCode> States => _states;

    /// <summary>On how many votes a state voted yes, no or abstained.</summary>
    public int Cast(StateCode state) => IndexOf(state) is >= 0 and var at ? _cast[at] : 0;

    /// <summary>The agreement of two states over all votes; all zero for a state without ballots.</summary>
    public Agreement Between(StateCode first, StateCode second) => Between(first, second, 0, Votes.Count);

    /// <summary>The agreement of two states by calendar year, oldest first, years without a ballot of either left out. Votes without a date
    /// belong to no year.</summary>
    public IReadOnlyList<KeyValuePair<int, Agreement>> ByYear(StateCode first, StateCode second)
    {
        var years = new List<KeyValuePair<int, Agreement>>();
        foreach (var (year, from, to) in _years)
        {
            var agreement = Between(first, second, from, to);
            if (agreement != default)
                years.Add(new(year, agreement));
        }
        return years;
    }

    /// <summary>The agreement of every pair of states, computed on all cores.</summary>
    public AgreementTable All() => new(_states, _cast, PairCounts.OfAll(_planes, _states.Length, _words));

    /// <summary>The length of a plane, in words of 64 votes: that of every plane of weights.</summary>
    internal int Words => _words;

    /// <summary>The same votes with the rows of some states alone.</summary>
    /// <param name="states">States of these planes, in code order.</param>
    internal BallotPlanes Only(IReadOnlyList<StateCode> states) => new(this, [.. states]);

    /// <summary>Counts every pair, each vote as often as its weight says, on the calling core alone.</summary>
    /// <param name="weights">Planes of the weights' bits, the lowest first, at most four.</param>
    /// <param name="counts">Takes the counts, in the order of <see cref="PairCounts.At"/>.</param>
    internal void CountWeighted(ulong[][] weights, Span<PairCounts> counts) =>
        WeightedPairs.Count(_planes, _states.Length, _words, weights, counts);

    private Agreement Between(StateCode first, StateCode second, int from, int to)
    {
        var (a, b) = (IndexOf(first), IndexOf(second));
        var (castByFirst, castBySecond) = (a < 0 ? 0 : CountCast(a, from, to), b < 0 ? 0 : CountCast(b, from, to));
        if (a < 0 || b < 0)
            return new(0, 0, 0, castByFirst, castBySecond);
        ReadOnlySpan<ulong> one = Row(a),
            other = Row(b);
        int common = 0,
            same = 0,
            opposite = 0;
        for (var word = from / WordBits; word * WordBits < to; word++)
        {
            var counted = PairCounts.OfWord(one, other, word, _words, Within(word, from, to));
            common += counted.Common;
            same += counted.Same;
            opposite += counted.Opposite;
        }
        return new(common, same, opposite, castByFirst - common, castBySecond - common);
    }

    private int CountCast(int state, int from, int to)
    {
        var cast = Row(state)[.._words];
        var count = 0;
        for (var word = from / WordBits; word * WordBits < to; word++)
            count += BitOperations.PopCount(cast[word] & Within(word, from, to));
        return count;
    }

    // The bits of a word that stand for votes from (included) to (excluded).
    private static ulong Within(int word, int from, int to)
    {
        var start = word * WordBits;
        var mask = ulong.MaxValue;
        if (from > start)
            mask &= ulong.MaxValue << (from - start);
        if (to < start + WordBits)
            mask &= ulong.MaxValue >> (start + WordBits - to);
        return mask;
    }

    private Span<ulong> Row(int state) => _planes.AsSpan(state * PlanesPerState * _words, PlanesPerState * _words);

    private int IndexOf(StateCode state) => Array.BinarySearch(_states, state);

    private void Fill()
    {
        var index = new short[StateNumbers];
        for (var i = 0; i < _states.Length; i++)
            index[_states[i].ToNumber()] = (short)i;
        for (var vote = 0; vote < Votes.Count; vote++)
        {
            var (word, bit) = (vote / WordBits, 1UL << vote % WordBits);
            var sheet = Votes[vote].Ballots;
            var states = sheet.States;
            var ballots = sheet.Ballots;
            for (var i = 0; i < states.Length; i++)
            {
                var ballot = ballots[i];
                if (!ballot.IsCast())
                    continue;
                var row = Row(index[states[i].ToNumber()]);
                row[word] |= bit;
                if (ballot == Ballot.Yes)
                    row[_words + word] |= bit;
                else if (ballot == Ballot.No)
                    row[2 * _words + word] |= bit;
            }
        }
    }

    private static int Count(ReadOnlySpan<ulong> plane)
    {
        var count = 0;
        foreach (var word in plane)
            count += BitOperations.PopCount(word);
        return count;
    }

    private static IEnumerable<(int Year, int From, int To)> Years(VoteEvent[] votes)
    {
        for (var from = 0; from < votes.Length; )
        {
            var year = votes[from].Date.Year;
            var to = from + 1;
            while (to < votes.Length && votes[to].Date.Year == year)
                to++;
            if (year > 0)
                yield return (year, from, to);
            from = to;
        }
    }
}
