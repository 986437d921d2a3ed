using System.Globalization;

namespace Placard.Desk;

/// <summary>What may be written on the desk, and how times are written.</summary>
internal static class DeskText
{
    private const string TimeForm = "yyyy-MM-dd'T'HH:mm:ss'Z'";

    /// <summary>The words, trimmed.</summary>
    /// <param name="what">What they are, for the sentence: <c>the note</c>.</param>
    /// <param name="words">The words.</param>
    /// <param name="most">How many letters they may have.</param>
    /// <exception cref="DeskException">They are too long, or hold what is no letter.</exception>
    public static string Checked(string what, string words, int most)
    {
        words = words.Trim();
        if (words.Length > most)
            throw new DeskException(DeskProblem.Refused, $"{Capital(what)} may have at most {most} characters.");
        for (var i = 0; i < words.Length; i++)
        {
            if (char.IsHighSurrogate(words[i]) && i + 1 < words.Length && char.IsLowSurrogate(words[i + 1]))
                i++;
            else if (
                char.IsControl(words[i])
                || char.IsSurrogate(words[i])
                || words[i] is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069')
            )
                throw new DeskException(DeskProblem.Refused, $"{Capital(what)} contains control characters, such as a line break.");
        }
        return words;
    }

    /// <summary>A time as the desk keeps it.</summary>
    public static string Of(DateTimeOffset time) => time.UtcDateTime.ToString(TimeForm, CultureInfo.InvariantCulture);

    /// <summary>A time that <see cref="Of"/> wrote.</summary>
    public static DateTimeOffset Time(string text) =>
        DateTimeOffset.ParseExact(
            text,
            TimeForm,
            CultureInfo.InvariantCulture,
            DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal
        );

    private static string Capital(string what) => char.ToUpperInvariant(what[0]) + what[1..];
}
