using Placard.Record.Writing;

namespace Placard.Record.States;

/// <summary>Reads a stretch of text that is nothing but names, with “and”, “the” or only blanks between them, from its first letter to its
/// last.</summary>
/// <remarks>Blanks within a name are no matter (<c>GE RMANY</c>), nor is a missing one before “and” (<c>UNITED KINGDOMAND URUGUAY</c>); but
/// every letter must belong to a known spelling.</remarks>
internal ref struct NameSequence
{
    private const int MaxLetters = 1024;

    private readonly SpellingIndex _names;
    private readonly PartialDate _on;
    private readonly Func<ReadOnlySpan<char>, bool> _excluded;
    private readonly char[] _key;
    private readonly bool[] _gap;
    private readonly bool[] _dead;
    private readonly List<State> _found = [];
    private readonly int _length;
    private bool _anywhere;
    private bool _shortestFirst;

    private NameSequence(ReadOnlySpan<char> text, SpellingIndex names, PartialDate on, Func<ReadOnlySpan<char>, bool> excluded)
    {
        _names = names;
        _on = on;
        _excluded = excluded;
        _key = new char[Math.Min(text.Length, MaxLetters) * 3];
        _gap = new bool[_key.Length + 1];
        _dead = new bool[_key.Length + 1];
        _length = text.Length > MaxLetters ? 0 : WriteLetters(text, _key, _gap);
    }

    /// <summary>The states that a text names and nothing else, or null. A text that could be read as two different lists is not
    /// read.</summary>
    /// <param name="text">The text, without commas.</param>
    /// <param name="names">The spellings.</param>
    /// <param name="on">The day.</param>
    /// <param name="excluded">Whether a key is no name on that day.</param>
    public static IReadOnlyList<State>? Read(
        ReadOnlySpan<char> text,
        SpellingIndex names,
        PartialDate on,
        Func<ReadOnlySpan<char>, bool> excluded
    )
    {
        var cover = new NameSequence(text, names, on, excluded);
        if (cover._length == 0)
            return null;
        // First with names that end where a word ends; only then joined ones such as CHILEURUGUAY.
        foreach (var anywhere in (ReadOnlySpan<bool>)[false, true])
        {
            var longest = cover.Walk(anywhere, shortestFirst: false);
            if (longest is null)
                continue;
            var shortest = cover.Walk(anywhere, shortestFirst: true);
            return shortest is not null && longest.ToHashSet().SetEquals(shortest) ? longest : null;
        }
        return null;
    }

    private List<State>? Walk(bool anywhere, bool shortestFirst)
    {
        _anywhere = anywhere;
        _shortestFirst = shortestFirst;
        _found.Clear();
        Array.Clear(_dead);
        return From(0) ? [.. _found] : null;
    }

    private bool From(int at)
    {
        if (at == _length)
            return true;
        if (_dead[at])
            return false;
        if (NameAt(at) || AfterWord(at, "AND") || AfterWord(at, "THE"))
            return true;
        _dead[at] = true;
        return false;
    }

    private bool AfterWord(int at, string word) =>
        _key.AsSpan(at, _length - at).StartsWith(word) && at + word.Length < _length && From(at + word.Length);

    private bool NameAt(int at)
    {
        var most = Math.Min(_names.LongestKey, _length - at);
        for (var i = 2; i <= most; i++)
        {
            var length = _shortestFirst ? i : most + 2 - i;
            var end = at + length;
            if (!MayEndAt(end) || _names.Find(_key.AsSpan(at, length), _on) is not { } state || _excluded(_key.AsSpan(at, length)))
                continue;
            _found.Add(state);
            if (From(end))
                return true;
            _found.RemoveAt(_found.Count - 1);
        }
        return false;
    }

    private bool MayEndAt(int end) => _anywhere || end == _length || _gap[end] || _key.AsSpan(end, _length - end).StartsWith("AND");

    // The letters of the key, and before which of them something else stood. Footnote marks are left out.
    private static int WriteLetters(ReadOnlySpan<char> text, char[] key, bool[] gap)
    {
        var length = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '&')
            {
                gap[length] = true;
                "AND".CopyTo(key.AsSpan(length));
                length += 3;
                gap[length] = true;
            }
            else if (NameKey.Fold(text[i]) is var letter and not '\0' && !IsMark(text, i))
            {
                key[length++] = letter;
            }
            else
            {
                gap[length] = true;
            }
        }
        return length;
    }

    // A figure that touches the word or comma before it is a footnote's; one that stands apart is part of the text.
    private static bool IsMark(ReadOnlySpan<char> text, int at)
    {
        if (!char.IsAsciiDigit(text[at]))
            return false;
        while (at > 0 && char.IsAsciiDigit(text[at - 1]))
            at--;
        return at == 0 || !char.IsWhiteSpace(text[at - 1]);
    }
}
