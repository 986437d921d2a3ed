namespace Placard.Record.States;

/// <summary>Cuts a printed list at its commas and brackets. Brackets that belong to a name (<c>Iran (Islamic Republic of)</c>) are left in
/// it, commas in brackets are none.</summary>
internal static class NameListSegments
{
    /// <summary>What stands between two commas: stretches of plain text, and of asides that stood in brackets.</summary>
    /// <param name="Text">The whole.</param>
    /// <param name="Parts">Its stretches, in order.</param>
    public readonly record struct Segment(Range Text, IReadOnlyList<(Range Text, bool Aside)> Parts);

    private static readonly string[] Speaking = [" on behalf of ", " of behalf of ", " in its capacity as "];

    /// <summary>The segments of a text.</summary>
    /// <param name="text">The list.</param>
    /// <param name="belongs">Whether what stands in brackets is part of a name.</param>
    public static IReadOnlyList<Segment> Of(string text, Func<string, bool> belongs)
    {
        var segments = new List<Segment>();
        var parts = new List<(Range, bool)>();
        int start = 0,
            plain = 0,
            at = 0;
        while (at < text.Length)
        {
            if (text[at] is '(' or '[' && EndOfBracket(text, at) is var end and > 0 && !belongs(text[(at + 1)..end]))
            {
                parts.Add((plain..at, false));
                parts.Add(((at + 1)..end, true));
                at = plain = Math.Min(end + 1, text.Length);
            }
            else if (text[at] is '(' or '[' && EndOfBracket(text, at) is var close and > 0)
            {
                at = close;
            }
            else if (Separates(text, at))
            {
                Finish(at);
                at = start = plain = at + 1;
            }
            else
            {
                at++;
            }
        }
        Finish(text.Length);
        return segments;

        void Finish(int to)
        {
            AddPlain(text, plain..to, parts);
            segments.Add(new Segment(start..to, [.. parts]));
            parts.Clear();
        }
    }

    private static bool Separates(string text, int at) =>
        text[at] switch
        {
            ',' or ';' or ':' or '\n' => true,
            // A cataloguer's dash after a full stop begins a remark; a full stop alone may stand in “St. Lucia”.
            '.' => text.AsSpan(at).StartsWith(". -", StringComparison.Ordinal)
                || text.AsSpan(at).StartsWith(". –", StringComparison.Ordinal),
            _ => false,
        };

    // Where a bracket closes; a round one that is never closed runs to the end, a square one is a stray mark.
    private static int EndOfBracket(string text, int open)
    {
        var closing = text[open] == '(' ? ')' : ']';
        if (text.IndexOf(closing, open) < 0)
            return closing == ')' ? text.Length : 0;
        var depth = 0;
        for (var i = open; i < text.Length; i++)
        {
            if (text[i] == text[open])
                depth++;
            else if (text[i] == closing && --depth == 0)
                return i;
        }
        return closing == ')' ? text.Length : 0;
    }

    // “Pakistan on behalf of a group of States” says without brackets what others say with them.
    private static void AddPlain(string text, Range range, List<(Range, bool)> parts)
    {
        var (offset, length) = range.GetOffsetAndLength(text.Length);
        foreach (var phrase in Speaking)
        {
            var at = text.IndexOf(phrase, offset, length, StringComparison.OrdinalIgnoreCase);
            if (at <= offset)
                continue;
            parts.Add((offset..at, false));
            parts.Add((at..range.End, true));
            return;
        }
        parts.Add((range, false));
    }
}
