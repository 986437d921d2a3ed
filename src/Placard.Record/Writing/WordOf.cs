namespace Placard.Record.Writing;

/// <summary>Reads the words in which values of an enumeration are written.</summary>
public static class WordOf
{
    /// <summary>Finds the value of a word, whatever its case and the blanks around it.</summary>
    /// <param name="text">What was written.</param>
    /// <param name="values">The values it may mean.</param>
    /// <param name="toWord">The word of each.</param>
    /// <param name="value">The value; the default where there is none.</param>
    public static bool TryParse<T>(string? text, IEnumerable<T> values, Func<T, string> toWord, out T value)
        where T : struct
    {
        foreach (var candidate in values)
        {
            if (!string.Equals(toWord(candidate), text?.Trim(), StringComparison.OrdinalIgnoreCase))
                continue;
            value = candidate;
            return true;
        }
        value = default;
        return false;
    }

    /// <summary>Finds the value whose word stands in its place among the words of an enumeration.</summary>
    /// <param name="text">What was written.</param>
    /// <param name="words">The words, in the order of the values.</param>
    /// <param name="comparison">Whether case matters.</param>
    /// <param name="value">The value; the default where there is none.</param>
    public static bool TryParse<T>(string? text, IReadOnlyList<string> words, StringComparison comparison, out T value)
        where T : struct, Enum
    {
        for (var at = 0; at < words.Count; at++)
        {
            if (!string.Equals(words[at], text, comparison))
                continue;
            value = Enum.GetValues<T>()[at];
            return true;
        }
        value = default;
        return false;
    }

    /// <summary>The value whose word stands in its place among the words of an enumeration.</summary>
    /// <param name="text">What was written, to the letter.</param>
    /// <param name="words">The words, in the order of the values.</param>
    /// <param name="what">What any of them is, for the sentence that says that this is none: <c>outcome of a candidacy</c>.</param>
    /// <exception cref="FormatException">It is another word.</exception>
    public static T Parse<T>(string text, IReadOnlyList<string> words, string what)
        where T : struct, Enum =>
        TryParse<T>(text, words, StringComparison.Ordinal, out var value) ? value : throw new FormatException($"“{text}” is no {what}.");
}
