using System.Buffers;
using System.Net;
using AngleSharp.Html;

namespace Placard.Sources.Drafts.Html;

/// <summary>The letters of a page outside its tags, with the place of each in the source, read without building a tree.</summary>
internal sealed class PageSource
{
    private const int LongestReference = 40;

    private static readonly SearchValues<char> EndOfName = SearchValues.Create(" \t\r\n\f/>");

    // What is within these is no text of the page.
    private static readonly string[] Verbatim = ["script", "style", "title", "textarea", "xmp", "iframe", "noembed", "noframes"];

    private readonly string _source;
    private readonly List<char> _letters = [];
    private readonly List<int> _places = [];

    /// <summary>Those of a page.</summary>
    public PageSource(string source)
    {
        _source = source;
        for (var at = 0; at < source.Length; )
            at = source[at] == '<' && EndOfTag(at) is { } end ? end : Read(at);
    }

    /// <summary>Whether what an element holds is left out here.</summary>
    public static bool IsVerbatim(string name) => Array.IndexOf(Verbatim, name) >= 0;

    /// <summary>The letters, blanks aside.</summary>
    public List<char> Letters => _letters;

    /// <summary>Where each of them begins in the source.</summary>
    public List<int> Places => _places;

    /// <summary>Whether a blank stands at a place that follows another.</summary>
    public bool IsBlank(int place) => place > 0 && place < _source.Length && char.IsWhiteSpace(_source[place]);

    // Null where the sign opens no tag but is text.
    private int? EndOfTag(int at)
    {
        var rest = _source.AsSpan(at + 1);
        if (rest.StartsWith("!--", StringComparison.Ordinal))
            return After("-->", at + 4);
        if (rest is ['!' or '?', ..])
            return After(">", at + 1);
        var isEnd = rest is ['/', ..];
        if (isEnd)
            rest = rest[1..];
        if (rest is not [(>= 'a' and <= 'z') or (>= 'A' and <= 'Z'), ..])
            return isEnd ? After(">", at + 1) : null;
        var length = rest.IndexOfAny(EndOfName);
        var name = (length < 0 ? rest : rest[..length]).ToString().ToLowerInvariant();
        var end = EndOfAttributes(at + 1);
        return isEnd || !IsVerbatim(name) ? end : BeforeEndOf(name, end);
    }

    private int EndOfAttributes(int at)
    {
        var quote = '\0';
        var last = '\0';
        for (; at < _source.Length; at++)
        {
            var sign = _source[at];
            if (quote != '\0')
                quote = sign == quote ? '\0' : quote;
            // Elsewhere than after the equals sign it quotes nothing.
            else if (sign is '"' or '\'' && last == '=')
                quote = sign;
            else if (sign == '>')
                return at + 1;
            if (!char.IsWhiteSpace(sign))
                last = sign;
        }
        return at;
    }

    private int BeforeEndOf(string name, int at)
    {
        var end = _source.IndexOf($"</{name}", at, StringComparison.OrdinalIgnoreCase);
        return end < 0 ? _source.Length : end;
    }

    private int After(string sign, int at)
    {
        var end = at >= _source.Length ? -1 : _source.IndexOf(sign, at, StringComparison.Ordinal);
        return end < 0 ? _source.Length : end + sign.Length;
    }

    private int Read(int at)
    {
        if (_source[at] == '&' && Referred(at) is var (letters, length))
        {
            Add(letters, at);
            return at + length;
        }
        Add(_source.AsSpan(at, 1), at);
        return at + 1;
    }

    private void Add(ReadOnlySpan<char> letters, int place)
    {
        foreach (var letter in letters)
        {
            if (char.IsWhiteSpace(letter) || letter == '\0')
                continue;
            _letters.Add(letter);
            _places.Add(place);
        }
    }

    private (string Letters, int Length)? Referred(int at)
    {
        var rest = _source.AsSpan(at, Math.Min(LongestReference, _source.Length - at));
        var end = rest.IndexOf(';');
        if (end < 2)
            return null;
        var name = rest[1..(end + 1)].ToString();
        var letters = name[0] == '#' ? WebUtility.HtmlDecode("&" + name) : HtmlEntityProvider.Resolver.GetSymbol(name);
        return letters is { Length: > 0 } && letters[0] != '&' || name is "amp;" or "#38;" ? (letters!, end + 1) : null;
    }
}
