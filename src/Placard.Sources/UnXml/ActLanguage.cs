using System.Buffers;
using System.Globalization;

namespace Placard.Sources.UnXml;

/// <summary>Tells the language of a text by its script and by the small words that no text does without.</summary>
/// <remarks>The codes are ISO 639-2's, as the files use them. It rather says nothing than guesses: a page of names has no
/// language.</remarks>
internal static class ActLanguage
{
    private const int FewestWords = 8;

    private static readonly (string Code, HashSet<string> Words)[] SmallWords =
    [
        ("eng", Set("the of and to in for by with that on as its at from")),
        ("fra", Set("le la les des du et que dans par pour sur aux une est qui")),
        ("spa", Set("el los las del y en por para con una se al lo como")),
        ("deu", Set("der die das und den von zu des mit für im auf dem ist")),
    ];

    private static readonly SearchValues<char> WordEnds = SearchValues.Create(" \t\r\n\u00A0,.;:()[]'’“”\"«»/");

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>>[] Lookups =
    [
        .. SmallWords.Select(l => l.Words.GetAlternateLookup<ReadOnlySpan<char>>()),
    ];

    /// <summary>The language that a folder of the archives claims for its files, or null.</summary>
    public static string? OfFolder(string path)
    {
        foreach (var part in path.Split('/'))
        {
            // A session may be packed: GA resolutions_74session_English.zip.
            var named = part.EndsWith(".zip", StringComparison.OrdinalIgnoreCase)
                ? part[(part.LastIndexOfAny(['_', ' ', '-']) + 1)..^".zip".Length]
                : part;
            var code = named switch
            {
                "English" => "eng",
                "French" => "fra",
                "Spanish" => "spa",
                "Russian" => "rus",
                "Arabic" => "ara",
                "Chinese" => "zho",
                "German" => "deu",
                _ => null,
            };
            if (code is not null)
                return code;
        }
        return null;
    }

    /// <summary>The English name of a language that <see cref="OfText"/> gave.</summary>
    public static string NameOf(string code) =>
        code switch
        {
            "eng" => "English",
            "fra" => "French",
            "spa" => "Spanish",
            "rus" => "Russian",
            "ara" => "Arabic",
            "zho" => "Chinese",
            "deu" => "German",
            _ => code,
        };

    /// <summary>The language of a text, or null where it cannot be told.</summary>
    public static string? OfText(ReadOnlySpan<char> text) => OfScript(text) ?? OfWords(text);

    private static string? OfScript(ReadOnlySpan<char> text)
    {
        int letters = 0,
            arabic = 0,
            cyrillic = 0,
            han = 0;
        foreach (var c in text)
        {
            if (!char.IsLetter(c))
                continue;
            letters++;
            arabic += c is >= '\u0600' and <= '\u06FF' ? 1 : 0;
            cyrillic += c is >= '\u0400' and <= '\u04FF' ? 1 : 0;
            han += c is >= '\u4E00' and <= '\u9FFF' ? 1 : 0;
        }
        if (letters < 40)
            return null;
        return arabic * 2 > letters ? "ara"
            : cyrillic * 2 > letters ? "rus"
            : han * 2 > letters ? "zho"
            : null;
    }

    private static string? OfWords(ReadOnlySpan<char> text)
    {
        Span<int> hits = stackalloc int[SmallWords.Length];
        Span<char> lower = stackalloc char[8];
        foreach (var range in text.SplitAny(WordEnds))
        {
            var word = text[range];
            if (word.Length is 0 or > 8)
                continue;
            var length = word.ToLower(lower, CultureInfo.InvariantCulture);
            for (var i = 0; i < hits.Length; i++)
                hits[i] += Lookups[i].Contains(lower[..length]) ? 1 : 0;
        }
        var best = hits.IndexOfAny(Max(hits), -1);
        var rival = 0;
        for (var i = 0; i < hits.Length; i++)
            rival = i == best ? rival : Math.Max(rival, hits[i]);
        return hits[best] >= FewestWords && hits[best] > 2 * rival ? SmallWords[best].Code : null;
    }

    private static int Max(ReadOnlySpan<int> values)
    {
        var max = 0;
        foreach (var value in values)
            max = Math.Max(max, value);
        return max;
    }

    private static HashSet<string> Set(string words) => [.. words.Split(' ')];
}
