using System.Xml;

namespace Placard.Sources.Drafts.Word;

/// <summary>Tells where the letters of a part stand among the characters of its XML.</summary>
internal sealed class WordPlaces
{
    private const int LongestReference = 12;

    private readonly string _source;
    private readonly List<int> _lines = [0];

    /// <summary>Those of a part.</summary>
    /// <param name="source">The characters that the reader of the XML is given.</param>
    public WordPlaces(string source)
    {
        _source = source;
        for (var at = source.AsSpan().IndexOfAny('\r', '\n'); at >= 0; )
        {
            var next = source[at] == '\r' && at + 1 < source.Length && source[at + 1] == '\n' ? at + 2 : at + 1;
            _lines.Add(next);
            var more = source.AsSpan(next).IndexOfAny('\r', '\n');
            at = more < 0 ? -1 : next + more;
        }
    }

    /// <summary>Where each letter of the text at which a reader stands is, -1 for those that are not found.</summary>
    public int[] Of(XmlReader text)
    {
        var value = text.Value;
        var places = new int[value.Length];
        Array.Fill(places, -1);
        if (text is not IXmlLineInfo info || !info.HasLineInfo() || info.LineNumber < 1 || info.LineNumber > _lines.Count)
            return places;
        var at = _lines[info.LineNumber - 1] + info.LinePosition - 1;
        for (var i = 0; i < value.Length && at >= 0 && at < _source.Length; )
        {
            var (letters, length) = At(at, text.NodeType == XmlNodeType.CDATA);
            if (!value.AsSpan(i).StartsWith(letters, StringComparison.Ordinal))
                break;
            places.AsSpan(i, letters.Length).Fill(at);
            i += letters.Length;
            at += length;
        }
        return places;
    }

    private (string Letters, int Length) At(int at, bool isVerbatim)
    {
        var letter = _source[at];
        if (letter == '\r')
            return ("\n", at + 1 < _source.Length && _source[at + 1] == '\n' ? 2 : 1);
        if (letter != '&' || isVerbatim)
            return (letter.ToString(), 1);
        var end = _source.AsSpan(at, Math.Min(LongestReference, _source.Length - at)).IndexOf(';');
        return end < 0 ? ("&", 1) : (Referred(_source[(at + 1)..(at + end)]), end + 1);
    }

    private static string Referred(string name) =>
        name switch
        {
            "amp" => "&",
            "lt" => "<",
            "gt" => ">",
            "quot" => "\"",
            "apos" => "'",
            ['#', ..] => System.Net.WebUtility.HtmlDecode($"&{name};"),
            _ => "&",
        };
}
