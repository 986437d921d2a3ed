using Placard.Record.Tables;

namespace Placard.Record.FollowUp;

/// <summary>Finds the names of treaties among the words of a recommendation, long or short, so that the protocol to a convention is never
/// taken for the convention.</summary>
internal static class InstrumentNames
{
    // By first word; of each the longest name first.
    private static readonly ILookup<string, (string[] Words, string Instrument)> Names = EmbeddedTable
        .Rows(typeof(InstrumentNames), "instrument-names.csv")
        .Select(r => (Words: r[0].Split(' ').Where(w => !RecommendationWords.IsPassing(w)).ToArray(), Instrument: r[1]))
        .OrderByDescending(n => n.Words.Length)
        .ToLookup(n => n.Words[0], StringComparer.Ordinal);

    /// <summary>The codes of all treaties that have names here.</summary>
    public static IReadOnlySet<string> Codes { get; } =
        Names.SelectMany(n => n).Select(n => n.Instrument).ToHashSet(StringComparer.Ordinal);

    /// <summary>The treaty whose name begins at a word, and how many words it has; null for none.</summary>
    /// <param name="words">Words in small letters, those that say nothing left out.</param>
    /// <param name="at">The place of the word.</param>
    public static (string Instrument, int Length)? At(IReadOnlyList<string> words, int at)
    {
        foreach (var (name, instrument) in Names[words[at]])
        {
            var length = 1;
            while (length < name.Length && at + length < words.Count && words[at + length] == name[length])
                length++;
            if (length == name.Length)
                return (instrument, length);
        }
        return null;
    }
}
