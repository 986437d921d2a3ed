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
}
