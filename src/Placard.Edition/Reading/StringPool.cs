using System.Text;

namespace Placard.Edition.Reading;

/// <summary>A string pool: one string for equal texts. Sessions, agenda items and titles recur hundreds of times.</summary>
internal sealed class StringPool
{
    private const int LongestOnStack = 512;

    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _seen = new HashSet<string>(
        16384,
        StringComparer.Ordinal
    ).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The string of a text in UTF-8.</summary>
    public string Of(ReadOnlySpan<byte> utf8)
    {
        if (utf8.IsEmpty)
            return "";
        if (utf8.Length > LongestOnStack)
            return Encoding.UTF8.GetString(utf8);
        Span<char> chars = stackalloc char[utf8.Length];
        var text = chars[..Encoding.UTF8.GetChars(utf8, chars)];
        if (_seen.TryGetValue(text, out var known))
            return known;
        _seen.Add(text);
        return _seen.TryGetValue(text, out known) ? known : text.ToString();
    }
}
