using System.Collections.Immutable;
using System.Text;
using Placard.Record.Texts.Tokens;

namespace Placard.Sources.Drafts.Prose;

/// <summary>The letters of a paragraph gathered from its lines, with their places.</summary>
/// <param name="words">The words of the whole text, folded: they tell whether a hyphen at the end of a line belongs to the word.</param>
internal sealed class JoinedLines(IReadOnlySet<string> words)
{
    // Before a hyphen these are words of their own.
    private static readonly ImmutableHashSet<string> Compounding = ImmutableHashSet.Create(
        StringComparer.OrdinalIgnoreCase,
        (
            "twenty thirty forty fifty sixty seventy eighty ninety non self well long short high low "
            + "co so anti post pre multi cross inter half vice"
        ).Split(' ')
    );

    private readonly StringBuilder _text = new();
    private readonly List<int> _places = [];

    /// <summary>The letters.</summary>
    public string Text => _text.ToString();

    /// <summary>Where each stands, -1 where nowhere.</summary>
    public IReadOnlyList<int> Places => _places;

    /// <summary>Adds a line.</summary>
    /// <param name="source">The source.</param>
    /// <param name="from">Where the line begins.</param>
    /// <param name="to">Where it ends.</param>
    public void Add(string source, int from, int to)
    {
        if (_text.Length > 0)
            Join(source.AsSpan(from, to - from));
        _text.Append(source, from, to - from);
        for (var i = from; i < to; i++)
            _places.Add(i);
    }

    private void Join(ReadOnlySpan<char> next)
    {
        var last = _text[^1];
        if (last == '\u00AD' || IsWithinWord(last, next) && !BelongsToWord(next))
        {
            _text.Length--;
            _places.RemoveAt(_text.Length);
        }
        else if (last is not ('/' or '—' or '-' or '\u2010' or '\u2011') && !(IsIdeograph(last) && IsIdeograph(next[0])))
        {
            _text.Append(' ');
            _places.Add(-1);
        }
        else if (last == '-' && !IsWithinWord(last, next) && !(_text.Length > 1 && char.IsLetterOrDigit(_text[^2])))
        {
            // A dash after a blank.
            _text.Append(' ');
            _places.Add(-1);
        }
    }

    private bool IsWithinWord(char last, ReadOnlySpan<char> next) =>
        last is '-' or '\u2010' or '\u2011' && _text.Length > 1 && char.IsLetter(_text[^2]) && next.Length > 0 && char.IsLower(next[0]);

    // Where the text has neither the whole word nor both halves elsewhere, more words are parted at the end of a line than are written so.
    private bool BelongsToWord(ReadOnlySpan<char> next)
    {
        var from = _text.Length - 1;
        while (from > 0 && char.IsLetter(_text[from - 1]))
            from--;
        var first = _text.ToString(from, _text.Length - 1 - from);
        var length = 0;
        while (length < next.Length && char.IsLetter(next[length]))
            length++;
        var second = next[..length].ToString();
        return !words.Contains(Token.Fold(first + second))
            && (Compounding.Contains(first) || words.Contains(Token.Fold(first)) && words.Contains(Token.Fold(second)));
    }

    private static bool IsIdeograph(char c) => c is >= '\u3000' and <= '\u9FFF' or >= '\uFF00' and <= '\uFFEF';
}
