namespace Placard.Sources.Drafts.Html;

/// <summary>Tells how deep the tags of a page may nest at most, without parsing it.</summary>
internal static class TagDepth
{
    // Those that need no end, and of which the next ends the last.
    private static readonly HashSet<string> Ending = new(StringComparer.OrdinalIgnoreCase)
    {
        "p",
        "li",
        "td",
        "tr",
        "th",
        "dt",
        "dd",
        "option",
        "br",
        "img",
        "hr",
        "meta",
        "link",
        "input",
        "tbody",
        "thead",
        "tfoot",
        "col",
        "colgroup",
        "wbr",
        "area",
        "base",
        "source",
        "track",
        "html",
        "head",
        "body",
        "param",
        "embed",
    };

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup = Ending.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The most tags that are open at once.</summary>
    public static int Of(ReadOnlySpan<char> page)
    {
        var (depth, deepest) = (0, 0);
        for (var at = page.IndexOf('<'); at >= 0 && at + 1 < page.Length; )
        {
            var isEnd = page[at + 1] == '/';
            var name = page[(at + (isEnd ? 2 : 1))..];
            var length = 0;
            while (length < name.Length && length < 32 && (char.IsAsciiLetterOrDigit(name[length]) || name[length] is ':' or '-'))
                length++;
            if (length > 0 && !Lookup.Contains(name[..length]))
            {
                depth = isEnd ? Math.Max(0, depth - 1) : depth + 1;
                deepest = Math.Max(deepest, depth);
                var end = page[at..].IndexOf('>');
                if (!isEnd && end > 0 && page[at + end - 1] == '/')
                    depth--;
            }
            var next = page[(at + 1)..].IndexOf('<');
            at = next < 0 ? -1 : at + 1 + next;
        }
        return deepest;
    }
}
