using System.Buffers;
using Placard.Record.Tables;

namespace Placard.Record.Claims.Mentions;

/// <summary>Which words can name a state.</summary>
internal enum StateWordKind
{
    /// <summary>A name.</summary>
    Name,

    /// <summary>A short form that is written in capitals: <c>UK</c>.</summary>
    ShortForm,

    /// <summary>An adjective, which names a state with a word such as “government” after it.</summary>
    Adjective,

    /// <summary>A capital, which stands for its government where it acts.</summary>
    Capital,
}

/// <summary>The words that can name states, found by their first word.</summary>
internal sealed class StateNames
{
    private static readonly SearchValues<char> Ends = SearchValues.Create(".;:!?\n");

    private readonly Dictionary<string, Entry[]> _byFirst;

    private StateNames(StateRegister states)
    {
        _byFirst = Entries(states)
            .Where(e => e.Words.Length > 0)
            .GroupBy(e => e.Words[0])
            .ToDictionary(g => g.Key, g => g.OrderByDescending(e => e.Words.Length).ThenBy(e => e.Kind).ToArray(), StringComparer.Ordinal);
    }

    /// <summary>Those of the register compiled into the program.</summary>
    public static StateNames Default { get; } = new(StateRegister.Default);

    /// <summary>The longest name that begins at a word, and how many words it has; null for none.</summary>
    /// <param name="text">The sentence.</param>
    /// <param name="words">Its words.</param>
    /// <param name="at">The place of the word.</param>
    /// <param name="on">The date of the document, for names that have changed hands.</param>
    /// <param name="said">The day from which the sentence speaks; a state that was no more is not named then.</param>
    public (StateCode State, StateWordKind Kind, int Words)? At(string text, List<Word> words, int at, PartialDate on, DateOnly? said)
    {
        if (!_byFirst.TryGetValue(words[at].Folded, out var entries))
            return null;
        foreach (var entry in entries)
        {
            if (Stands(text, words, at, entry) && (!on.IsKnown || entry.Days.MayContain(on)) && !(entry.Ended < said))
                return (entry.State, entry.Kind, entry.Words.Length);
        }
        return null;
    }

    private static bool Stands(string text, List<Word> words, int at, Entry entry)
    {
        if (at + entry.Words.Length > words.Count)
            return false;
        if (entry.Kind == StateWordKind.ShortForm && !IsInCapitals(text.AsSpan(words[at].Start, words[at].Length)))
            return false;
        for (var i = 1; i < entry.Words.Length; i++)
        {
            var gap = text.AsSpan(words[at + i - 1].End, words[at + i].Start - words[at + i - 1].End);
            if (words[at + i].Folded != entry.Words[i] || gap.Length > 2 || gap.ContainsAny(Ends))
                return false;
        }
        return true;
    }

    private static bool IsInCapitals(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (char.IsLower(c))
                return false;
        }
        return true;
    }

    private static IEnumerable<Entry> Entries(StateRegister states)
    {
        var names = states.Spellings.Select(s => (s.Text, s.State, s.Days, StateWordKind.Name));
        var further = EmbeddedTable
            .Rows(typeof(ClaimDocument), "state-words.csv")
            .Select(row => (row[0], states.Find(StateCode.Parse(row[1]))!, DateRange.Always, KindOf(row[2])));
        return names
            .Concat(further)
            .Select(e => new Entry(
                [.. Word.Of(e.Item1).Select(w => w.Folded)],
                states.Delegation(e.Item2).Code,
                e.Item3,
                e.Item4,
                EndOf(e.Item2)
            ));
    }

    // A state that came apart is not the one that carries on its seat; “Federal Republic of Germany” is, and is said today.
    private static DateOnly? EndOf(State state) =>
        state is { CarriedOnBy.IsKnown: true, Successors.Count: > 1, Membership: [.., var last] } ? last.To : null;

    private static StateWordKind KindOf(string word) =>
        word switch
        {
            "adjective" => StateWordKind.Adjective,
            "capital" => StateWordKind.Capital,
            "name" => StateWordKind.Name,
            _ => StateWordKind.ShortForm,
        };

    private sealed record Entry(string[] Words, StateCode State, DateRange Days, StateWordKind Kind, DateOnly? Ended);
}
