using System.Collections.Frozen;
using Placard.Record.Writing;

namespace Placard.Record.States;

/// <summary>Every state the record knows, and the resolver of every spelling met in the sources.</summary>
/// <remarks>Immutable and safe to read from many threads. Which spelling stands for whom is told by the tables beside this code and by
/// nothing else.</remarks>
public sealed class StateRegister
{
    private readonly FrozenDictionary<StateCode, State> _byCode;
    private readonly SpellingIndex _names;
    private readonly SpellingIndex _codes;
    private readonly NameListReader _lists;
    private readonly (string Text, State State, DateRange Days)[] _spellings;
    private readonly SpellingIndex? _further;
    private readonly FrozenDictionary<string, State>? _asked;
    private readonly Lazy<NearestNames> _nearest;

    private StateRegister(IReadOnlyList<State> all)
    {
        All = all;
        _byCode = all.ToFrozenDictionary(s => s.Code);
        (string Text, State State, DateRange Days)[] names = [.. Named().Select(n => (n.Text, Delegation(n.State), n.Days))];
        _spellings = names;
        _names = new SpellingIndex(names);
        _codes = new SpellingIndex([
            .. all.Select(s => (s.Code.ToString(), Delegation(s), DateRange.Always)),
            .. all.Where(s => s.Iso2 is not null).Select(s => (s.Iso2!, Delegation(s), DateRange.Always)),
            .. StateTables.Spellings("codes.csv").Select(s => (s.Text, Delegation(_byCode[s.Code]), s.Days)),
        ]);
        _lists = new NameListReader(_names, names.Select(n => n.Text), all.SelectMany(s => s.FormerNames));
        _nearest = new(() => new NearestNames(NamesOfToday, _codes.Today));
    }

    private StateRegister(StateRegister register, (string Name, State State)[] further)
    {
        (All, _byCode, _names, _codes, _lists, _spellings) = (
            register.All,
            register._byCode,
            register._names,
            register._codes,
            register._lists,
            register._spellings
        );
        _further = new SpellingIndex(
            OfOneState(further, name => NameKey.Of(name))
                .Select(same => (same.First().Name, Delegation(same.First().State), DateRange.Always))
        );
        (string Name, State State)[] all = [.. NamesOfToday, .. further.Select(n => (n.Name, Delegation(n.State)))];
        _asked = OfOneState(all, name => new NameWords(name).Sorted).ToFrozenDictionary(same => same.Key, same => same.First().State);
        _nearest = new(() => new NearestNames(all, _codes.Today));
    }

    private IEnumerable<(string Text, State State, DateRange Days)> Named() =>
        All.SelectMany(s => s.FormerNames.Select(n => n.Name).Append(s.Name).Select(n => (n, s, DateRange.Always)))
            .Concat(StateTables.Spellings("spellings.csv").Select(s => (s.Text, _byCode[s.Code], s.Days)));

    private IEnumerable<(string Name, State State)> NamesOfToday =>
        _spellings.Where(s => s.Days == DateRange.Always).Select(s => (s.Text, s.State));

    // What means one state in one language and another in the next is told by neither.
    private static IEnumerable<IGrouping<string, (string Name, State State)>> OfOneState(
        IEnumerable<(string Name, State State)> names,
        Func<string, string> key
    ) => names.GroupBy(n => key(n.Name)).Where(same => same.Key.Length > 0 && same.Select(n => n.State).Distinct().Count() == 1);

    /// <summary>Every spelling with the state it names, be it one whose seat another carries on, and the days on which it does: names
    /// first, then those of whoever asks.</summary>
    internal IEnumerable<(string Text, State State, DateRange Days)> Spellings =>
        Named().Concat(StateTables.Asked().Select(n => (n.Key, _byCode[n.Value], DateRange.Always)));

    /// <summary>The register compiled into the program.</summary>
    public static StateRegister Default { get; } = new(StateTables.States());

    /// <summary>The same states for whoever asks and is no source: found under their formal and everyday names (<c>asked.csv</c>) and
    /// further ones such as those in other languages, in whatever order the words of a name stand, usual short forms of words included. A
    /// spelling of the register's own keeps its meaning, and lists of names are read by those alone.</summary>
    /// <param name="further">Names and the codes they stand for; unknown codes and names of more than one state are left aside.</param>
    public StateRegister With(IEnumerable<KeyValuePair<string, StateCode>> further) =>
        new(this, [.. StateTables.Asked().Concat(further).Where(n => _byCode.ContainsKey(n.Value)).Select(n => (n.Key, _byCode[n.Value]))]);

    /// <summary>Every state, in code order.</summary>
    public IReadOnlyList<State> All { get; }

    /// <summary>The state of a code, or null. A state whose seat another carries on is found as itself: <c>SUN</c> is the Soviet
    /// Union.</summary>
    public State? Find(StateCode code) => _byCode.GetValueOrDefault(code);

    /// <summary>The state under whose code the ballots of a state stand: the one that carries on its seat, or itself.</summary>
    public State Delegation(State state) => state.CarriedOnBy.IsKnown ? _byCode[state.CarriedOnBy] : state;

    /// <summary>The state that a spelling names on a day, filed under the code that carries on its seat; null where it cannot be told,
    /// never a guess.</summary>
    /// <param name="spelling">A name in English as any source spells it, or a code of two or three letters; case, accents, blanks and
    /// punctuation aside.</param>
    /// <param name="on">The day, where it matters (Yugoslavia, China); the default where unknown, and then the name means what it means
    /// today.</param>
    public State? Resolve(string spelling, PartialDate on = default) => Resolve(spelling.AsSpan(), on);

    /// <inheritdoc cref="Resolve(string, PartialDate)"/>
    public State? Resolve(ReadOnlySpan<char> spelling, PartialDate on = default)
    {
        Span<char> key = stackalloc char[NameKey.MaxLength];
        if (!NameKey.TryWrite(spelling, key, out var length))
            return null;
        key = key[..length];
        return _names.Find(key, on)
            ?? (length <= 3 ? _codes.Find(key, on) : null)
            ?? _further?.Find(key, on)
            ?? _asked?.GetValueOrDefault(new NameWords(spelling.ToString()).Sorted);
    }

    /// <summary>Reads a list of states as a document prints it: names between commas, blanks, “and” or nothing, with what stands in
    /// brackets, sentences and footnote marks among them.</summary>
    /// <param name="text">The list. Codes are not read in it: <c>AND</c> is a word there, not Andorra.</param>
    /// <param name="on">The day, as in <see cref="Resolve(string, PartialDate)"/>.</param>
    /// <returns>The states, and every stretch that is no state's name as written; nothing is guessed and nothing is lost.</returns>
    public NameList ReadNames(string text, PartialDate on = default) => _lists.Read(text, on);

    /// <summary>The states whose names or codes are nearest to what a reader typed, best first, at most <paramref name="most"/>; none where
    /// nothing is near.</summary>
    public IReadOnlyList<State> Nearest(string typed, int most = 3) => _nearest.Value.Of(typed, most);
}
