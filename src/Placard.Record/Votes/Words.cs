using System.Globalization;

namespace Placard.Record.Votes;

/// <summary>Words as a reader searches them: case and accents aside.</summary>
internal static class Words
{
    private const CompareOptions Loosely = CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace;
    private static readonly CompareInfo Compare = CultureInfo.InvariantCulture.CompareInfo;

    public static IReadOnlyList<string> Of(string? text) =>
        text?.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];

    public static bool AllIn(IReadOnlyList<string> words, string title, string part, IReadOnlyList<string> topics)
    {
        foreach (var word in words)
        {
            if (!In(word, title) && !In(word, part) && !topics.Any(t => In(word, t)))
                return false;
        }
        return true;
    }

    private static bool In(string word, string text) => text.Length >= word.Length && Compare.IndexOf(text, word, Loosely) >= 0;
}
