using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.RegularExpressions;

namespace Placard.Sources.Drafts.Prose;

/// <summary>Makes running text of what stands in a source: single blanks, joined letters written out, nothing that is not seen, no bare
/// addresses; and keeps for each letter where it stood.</summary>
internal static partial class ProseText
{
    private static readonly string[] Joined = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"];

    /// <summary>The paragraph; null where nothing is left.</summary>
    /// <param name="text">The letters as they stand.</param>
    /// <param name="places">Where each stands in the source, -1 where nowhere; empty where none is known.</param>
    /// <param name="isHeading">Whether it is a heading.</param>
    /// <param name="isNote">Whether it is a note.</param>
    public static ProseParagraph? Of(string text, IReadOnlyList<int>? places = null, bool isHeading = false, bool isNote = false)
    {
        var words = new StringBuilder(text.Length);
        var kept = new List<int>(text.Length);
        var next = 0;
        foreach (Match address in Address().Matches(text))
        {
            Append(text, next, address.Index, places, words, kept);
            next = address.Index + address.Length;
        }
        Append(text, next, text.Length, places, words, kept);
        while (words.Length > 0 && words[^1] == ' ')
            words.Length--;
        return words.Length == 0
            ? null
            : new ProseParagraph(words.ToString())
            {
                IsHeading = isHeading,
                IsNote = isNote,
                Runs = places is null or [] ? [] : RunsOf(CollectionsMarshal.AsSpan(kept)[..words.Length]),
            };
    }

    /// <summary>Whether a line holds an address and nothing else.</summary>
    public static bool IsAddress(ReadOnlySpan<char> line)
    {
        foreach (var match in Address().EnumerateMatches(line))
            return line[..match.Index].IsWhiteSpace() && line[(match.Index + match.Length)..].IsWhiteSpace();
        return false;
    }

    private static void Append(string text, int from, int to, IReadOnlyList<int>? places, StringBuilder words, List<int> kept)
    {
        for (var i = from; i < to; i++)
        {
            var letter = text[i];
            var place = places is null or [] ? -1 : places[i];
            if (char.IsWhiteSpace(letter))
            {
                if (words.Length == 0 || words[^1] == ' ')
                    continue;
                letter = ' ';
            }
            else if (letter is >= '\uFB00' and <= '\uFB06')
            {
                foreach (var one in Joined[letter - '\uFB00'])
                {
                    words.Append(one);
                    kept.Add(place);
                }
                continue;
            }
            else if (IsUnseen(letter))
                continue;
            words.Append(letter);
            kept.Add(place);
        }
    }

    // The joiners are letters of a kind in Persian and in the scripts of India.
    private static bool IsUnseen(char letter) =>
        char.IsControl(letter) || letter is not ('\u200C' or '\u200D') && char.GetUnicodeCategory(letter) == UnicodeCategory.Format;

    private static List<ProseRun> RunsOf(ReadOnlySpan<int> places)
    {
        var runs = new List<ProseRun>();
        for (var from = 0; from < places.Length; )
        {
            var to = from + 1;
            while (to < places.Length && places[from] >= 0 && places[to] == places[to - 1] + 1)
                to++;
            if (places[from] >= 0)
                runs.Add(new ProseRun(from, places[from], to - from));
            from = to;
        }
        return runs;
    }

    [GeneratedRegex(
        @"\((?:https?://|www\.)[^\s()]*\)|<(?:https?://|www\.)[^\s<>]*>|(?<![\p{L}\p{N}/.])(?:https?://"
            + @"|www\.)[^\s<>""”)\]]*[^\s<>""”)\].,;:!?]",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Address();
}
