using System.Collections.Frozen;

namespace Placard.Record.Claims;

/// <summary>Cuts paragraphs into sentences. A semicolon ends one too: what follows it stands alone.</summary>
internal static class SentenceSplitter
{
    private static readonly FrozenSet<string> Abbreviations = new[]
    {
        "no",
        "nos",
        "mr",
        "mrs",
        "ms",
        "dr",
        "prof",
        "st",
        "h.e",
        "res",
        "rev",
        "add",
        "art",
        "arts",
        "para",
        "paras",
        "p",
        "pp",
        "v",
        "vs",
        "e.g",
        "i.e",
        "cf",
        "al",
        "jan",
        "feb",
        "mar",
        "apr",
        "jun",
        "jul",
        "aug",
        "sep",
        "sept",
        "oct",
        "nov",
        "dec",
        "l",
        "ch",
        "vol",
        "amb",
        "gov",
        "rep",
        "sen",
        "approx",
        "incl",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The sentences of a document, in order; those without a letter are left out.</summary>
    public static IEnumerable<ClaimSentence> Split(IReadOnlyList<string> paragraphs)
    {
        for (var i = 0; i < paragraphs.Count; i++)
        {
            var first = true;
            foreach (var (start, end) in Bounds(paragraphs[i]))
            {
                yield return new ClaimSentence(new TextSpan(i, start, end - start), paragraphs[i][start..end], first);
                first = false;
            }
        }
    }

    private static List<(int Start, int End)> Bounds(string text)
    {
        var bounds = new List<(int, int)>();
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (!Ends(text, i, out var after))
                continue;
            Add(start, after);
            start = after;
            i = after - 1;
        }
        Add(start, text.Length);
        return bounds;

        void Add(int from, int to)
        {
            while (from < to && char.IsWhiteSpace(text[from]))
                from++;
            while (to > from && char.IsWhiteSpace(text[to - 1]))
                to--;
            if (text.AsSpan(from, to - from).IndexOfAnyInRange('A', '\uFFFF') >= 0)
                bounds.Add((from, to));
        }
    }

    // Whether a sentence ends with the letter at a place, and where the next begins.
    private static bool Ends(string text, int at, out int after)
    {
        after = at + 1;
        var sign = text[at];
        if (sign is '\n')
            return true;
        if (sign is ';')
            return !IsInList(text, at);
        if (sign is not ('.' or '!' or '?' or '。' or '؟'))
            return false;
        while (after < text.Length && text[after] is '.' or '!' or '?' or '”' or '"' or '’' or '»' or ')' or ']')
            after++;
        if (after == text.Length || sign is '。')
            return true;
        if (!char.IsWhiteSpace(text[after]))
            return false;
        var next = after;
        while (next < text.Length && (char.IsWhiteSpace(text[next]) || text[next] is '“' or '"' or '‘' or '(' or '[' or '«'))
            next++;
        if (next == text.Length)
            return true;
        if (char.IsLower(text[next]))
            return false;
        return sign != '.' || !IsAbbreviation(text, at);
    }

    // “Argentina; Bahrain; and Zambia”: between semicolons stand names of a few words, and no sentences.
    private static bool IsInList(string text, int at)
    {
        var next = text.AsSpan(at + 1);
        var end = next.IndexOfAny(';', '.', '\n');
        var before = text.AsSpan(0, at);
        var from = before.LastIndexOfAny(":;.") + 1;
        return IsName(end < 0 ? next : next[..end]) && (IsName(before[from..]) || (end >= 0 && next[end] == ';'));
    }

    private static bool IsName(ReadOnlySpan<char> words)
    {
        words = words.Trim();
        if (words.Length is 0 or > 50)
            return false;
        foreach (var part in words.Split(' '))
        {
            var word = words[part].TrimStart("d’'(");
            if (words[part] is not ("and" or "of" or "the") && (word.Length == 0 || !char.IsUpper(word[0])))
                return false;
        }
        return true;
    }

    private static bool IsAbbreviation(string text, int stop)
    {
        var from = stop;
        while (from > 0 && (char.IsLetter(text[from - 1]) || text[from - 1] == '.'))
            from--;
        var word = text[from..stop];
        // “J. Smith”, “U.S. Mission”.
        return (word.Length == 1 && char.IsUpper(word[0]))
            || (word.Contains('.', StringComparison.Ordinal) && word.Length <= 5)
            || Abbreviations.Contains(word);
    }
}
