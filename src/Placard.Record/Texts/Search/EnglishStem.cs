namespace Placard.Record.Texts.Search;

/// <summary>The stem of an English word, by which its forms are found together: <c>defend</c> for <c>defends</c>, <c>defended</c>,
/// <c>defending</c>.</summary>
/// <remarks>M. F. Porter, <i>An algorithm for suffix stripping</i>, Program 14 (1980). Stems are no words and are compared with each other
/// only.</remarks>
public static class EnglishStem
{
    private static readonly (string From, string To)[] Step2 =
    [
        ("ational", "ate"),
        ("tional", "tion"),
        ("enci", "ence"),
        ("anci", "ance"),
        ("izer", "ize"),
        ("abli", "able"),
        ("alli", "al"),
        ("entli", "ent"),
        ("eli", "e"),
        ("ousli", "ous"),
        ("ization", "ize"),
        ("ation", "ate"),
        ("ator", "ate"),
        ("alism", "al"),
        ("iveness", "ive"),
        ("fulness", "ful"),
        ("ousness", "ous"),
        ("aliti", "al"),
        ("iviti", "ive"),
        ("biliti", "ble"),
    ];

    private static readonly (string From, string To)[] Step3 =
    [
        ("icate", "ic"),
        ("ative", ""),
        ("alize", "al"),
        ("iciti", "ic"),
        ("ical", "ic"),
        ("ful", ""),
        ("ness", ""),
    ];

    private static readonly string[] Step4 =
    [
        "ement",
        "ance",
        "ence",
        "able",
        "ible",
        "ment",
        "ant",
        "ent",
        "ism",
        "ate",
        "iti",
        "ous",
        "ive",
        "ize",
        "al",
        "er",
        "ic",
        "ou",
    ];

    /// <summary>The stem of a folded word; a word with anything but the letters a to z is its own.</summary>
    public static string Of(string word)
    {
        if (word.Length <= 2 || word.AsSpan().ContainsAnyExceptInRange('a', 'z'))
            return word;
        word = Plural(word);
        word = Past(word);
        if (word is [.., 'y'] && HasVowel(word.AsSpan()[..^1]))
            word = word[..^1] + "i";
        word = Replace(word, Step2);
        word = Replace(word, Step3);
        word = Strip(word);
        if (word is [.., 'e'] && word[..^1] is var without && (Measure(without) > 1 || (Measure(without) == 1 && !EndsShort(without))))
            word = without;
        return word is [.., 'l', 'l'] && Measure(word) > 1 ? word[..^1] : word;
    }

    private static string Plural(string word) =>
        word.EndsWith("sses", StringComparison.Ordinal) || word.EndsWith("ies", StringComparison.Ordinal) ? word[..^2]
        : word is [.., 's'] and not [.., 's', 's'] ? word[..^1]
        : word;

    private static string Past(string word)
    {
        if (word.EndsWith("eed", StringComparison.Ordinal))
            return Measure(word.AsSpan()[..^3]) > 0 ? word[..^1] : word;
        var stem =
            word.EndsWith("ed", StringComparison.Ordinal) ? word[..^2]
            : word.EndsWith("ing", StringComparison.Ordinal) ? word[..^3]
            : "";
        if (!HasVowel(stem))
            return word;
        if (
            stem.EndsWith("at", StringComparison.Ordinal)
            || stem.EndsWith("bl", StringComparison.Ordinal)
            || stem.EndsWith("iz", StringComparison.Ordinal)
        )
            return stem + "e";
        if (stem.Length > 1 && stem[^1] == stem[^2] && !IsVowel(stem, stem.Length - 1) && stem[^1] is not ('l' or 's' or 'z'))
            return stem[..^1];
        return Measure(stem) == 1 && EndsShort(stem) ? stem + "e" : stem;
    }

    private static string Replace(string word, (string From, string To)[] endings)
    {
        var (from, to) = Array.Find(
            endings,
            e =>
                word.EndsWith(e.From, StringComparison.Ordinal)
                && !(e.From == "tional" && word.EndsWith("ational", StringComparison.Ordinal))
                && !(e.From == "ation" && word.EndsWith("ization", StringComparison.Ordinal))
        );
        return from is not null && Measure(word.AsSpan()[..^from.Length]) > 0 ? word[..^from.Length] + to : word;
    }

    private static string Strip(string word)
    {
        if (word.EndsWith("ion", StringComparison.Ordinal))
            return word.Length > 3 && word[^4] is 's' or 't' && Measure(word.AsSpan()[..^3]) > 1 ? word[..^3] : word;
        var ending = Array.Find(Step4, e => word.EndsWith(e, StringComparison.Ordinal));
        return ending is not null && Measure(word.AsSpan()[..^ending.Length]) > 1 ? word[..^ending.Length] : word;
    }

    private static bool IsVowel(ReadOnlySpan<char> word, int at) =>
        word[at] is 'a' or 'e' or 'i' or 'o' or 'u' || (word[at] == 'y' && at > 0 && !IsVowel(word, at - 1));

    private static bool HasVowel(ReadOnlySpan<char> word)
    {
        for (var i = 0; i < word.Length; i++)
        {
            if (IsVowel(word, i))
                return true;
        }
        return false;
    }

    // How often a vowel is followed by a consonant.
    private static int Measure(ReadOnlySpan<char> word)
    {
        var (count, wasVowel) = (0, false);
        for (var i = 0; i < word.Length; i++)
        {
            var isVowel = IsVowel(word, i);
            count += wasVowel && !isVowel ? 1 : 0;
            wasVowel = isVowel;
        }
        return count;
    }

    private static bool EndsShort(ReadOnlySpan<char> word) =>
        word.Length > 2
        && !IsVowel(word, word.Length - 1)
        && IsVowel(word, word.Length - 2)
        && !IsVowel(word, word.Length - 3)
        && word[^1] is not ('w' or 'x' or 'y');
}
