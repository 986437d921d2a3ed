using System.Collections.Frozen;
using Placard.Record.Writing;

namespace Placard.Record.States;

/// <summary>Reads lists of states as documents print them, repaired only where every letter then belongs to a known spelling.</summary>
internal sealed class NameListReader
{
    // All the states there are fill a quarter of this.
    private const int LongestList = 1 << 14;

    private readonly SpellingIndex _names;
    private readonly FrozenSet<string> _bracketed;
    private readonly FrozenDictionary<string, DateRange> _pairs;
    private readonly FrozenDictionary<string, DateRange>.AlternateLookup<ReadOnlySpan<char>> _pairByKey;

    /// <summary>Makes a reader.</summary>
    /// <param name="names">The spellings.</param>
    /// <param name="written">Every spelling as written.</param>
    /// <param name="former">The former names, with their days.</param>
    public NameListReader(SpellingIndex names, IEnumerable<string> written, IEnumerable<DatedName> former)
    {
        _names = names;
        _bracketed = written
            .Where(w => w.EndsWith(')'))
            .Select(w => NameKey.Of(w.AsSpan(w.IndexOf('(', StringComparison.Ordinal))))
            .ToFrozenSet();
        // “Serbia and Montenegro” was one state for a time and is two since.
        _pairs = former
            .Where(n => n.Name.Split(" and ") is { Length: 2 } halves && halves.All(h => names.Find(NameKey.Of(h), default) is not null))
            .ToFrozenDictionary(n => NameKey.Of(n.Name), n => n.Days);
        _pairByKey = _pairs.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Reads a list.</summary>
    public NameList Read(string text, PartialDate on)
    {
        if (Single(text, on) is { } only)
            return new NameList([only.Code], []);
        if (text.Length > LongestList)
            return new NameList([], [text]);
        var states = new List<StateCode>();
        var other = new List<string>();
        var segments = NameListSegments.Of(text, InName);
        var unread = -1; // where a stretch that could not be read began
        for (var i = 0; i < segments.Count; i++)
        {
            if (i + 1 < segments.Count && Single(text.AsSpan()[segments[i].Text.Start..segments[i + 1].Text.End], on) is { } name)
            {
                // A comma may stand in a name: “Germany, Federal Republic of”.
                CloseUnread(i);
                Add(name);
                i++;
            }
            else if (Names(text, segments[i], on) is { } found)
            {
                CloseUnread(i);
                found.ForEach(Add);
                foreach (var (aside, _) in segments[i].Parts.Where(p => p.Aside))
                    AddOther(text[aside]);
            }
            else if (unread < 0)
            {
                unread = i;
            }
        }
        CloseUnread(segments.Count);
        return new NameList(states, other);

        void Add(State state)
        {
            if (!states.Contains(state.Code))
                states.Add(state.Code);
        }

        void CloseUnread(int end)
        {
            if (unread >= 0)
                AddOther(text[segments[unread].Text.Start..segments[end - 1].Text.End]);
            unread = -1;
        }

        void AddOther(string what)
        {
            var trimmed = what.Trim(' ', '\t', '\r', '\n', '\u00A0', '.', ',', ';');
            if (trimmed.Any(char.IsLetter))
                other.Add(trimmed);
        }
    }

    private bool InName(string bracket) => _bracketed.Contains(NameKey.Of(bracket));

    private State? Single(ReadOnlySpan<char> text, PartialDate on)
    {
        Span<char> key = stackalloc char[NameKey.MaxLength];
        if (!NameKey.TryWrite(text, key, out var length) || IsPair(key[..length], on))
            return null;
        return _names.Find(key[..length], on);
    }

    private List<State>? Names(string text, NameListSegments.Segment segment, PartialDate on)
    {
        var states = new List<State>();
        foreach (var (part, aside) in segment.Parts)
        {
            if (aside || !text.AsSpan()[part].ContainsAnyInRange('\u0041', '\uFFFF'))
                continue;
            if (NameSequence.Read(text.AsSpan()[part], _names, on, key => IsPair(key, on)) is not { } found)
                return null;
            states.AddRange(found);
        }
        return states.Count == 0 ? null : states;
    }

    private bool IsPair(ReadOnlySpan<char> key, PartialDate on) => _pairByKey.TryGetValue(key, out var days) && !days.MayContain(on);
}
