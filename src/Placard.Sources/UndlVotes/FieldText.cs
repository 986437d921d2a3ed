using System.Buffers.Text;
using System.Text;

namespace Placard.Sources.UndlVotes;

/// <summary>Turns the bytes of fields into texts, each distinct one made once.</summary>
internal sealed class FieldText
{
    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    private readonly Dictionary<string, string> _known = [];
    private char[] _scratch = new char[4096];

    /// <summary>The text of a field, its quotes taken off.</summary>
    /// <exception cref="DecoderFallbackException">It is not UTF-8.</exception>
    public string Of(ReadOnlySpan<byte> field)
    {
        var text = Chars(field);
        var lookup = _known.GetAlternateLookup<ReadOnlySpan<char>>();
        if (!lookup.TryGetValue(text, out var known))
            _known.Add(known = text.ToString(), known);
        return known;
    }

    /// <summary>The date of a field; the default where it is none.</summary>
    public PartialDate Date(ReadOnlySpan<byte> field) => PartialDate.TryParse(Chars(field), out var date) ? date : default;

    /// <summary>The figure of a field; null where it is none.</summary>
    public static int? Figure(ReadOnlySpan<byte> field)
    {
        var bare = field is [(byte)'"', .., (byte)'"'] ? field[1..^1] : field;
        return Utf8Parser.TryParse(bare, out int figure, out var used) && used == bare.Length && figure >= 0 ? figure : null;
    }

    private ReadOnlySpan<char> Chars(ReadOnlySpan<byte> field)
    {
        var isQuoted = field.Length > 1 && field[0] == '"';
        if (isQuoted)
            field = field[1..^1];
        if (_scratch.Length < field.Length)
            _scratch = new char[field.Length * 2];
        var text = _scratch.AsSpan(0, Strict.GetChars(field, _scratch));
        if (!isQuoted || !text.Contains('"'))
            return text;
        var kept = 0;
        for (var i = 0; i < text.Length; i++)
        {
            text[kept++] = text[i];
            // Of two quotes the second is left out.
            if (text[i] == '"')
                i++;
        }
        return text[..kept];
    }
}
