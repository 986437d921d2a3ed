using System.Globalization;
using Placard.Record.Tables;

namespace Placard.Record.Texts.Weakening;

/// <summary>The ladder of verbs and opening phrases, <c>ladder.csv</c>, with the words that strengthen them and those that count for
/// nothing. It is for English.</summary>
public static class Ladder
{
    private static readonly Dictionary<string, string> PlainForms = [];
    private static readonly Dictionary<string, List<(string[] Words, Rung[] Rungs)>> ByFirstWord = [];
    private static readonly Dictionary<string, Rung> InnerWords = [];
    private static readonly Dictionary<string, int> Points = EmbeddedTable
        .Rows(typeof(Ladder), "intensity.csv")
        .ToDictionary(r => r[0], r => int.Parse(r[1], CultureInfo.InvariantCulture));
    private static readonly HashSet<string> Passing = [.. EmbeddedTable.Rows(typeof(Ladder), "fillers.csv").Select(r => r[0])];

    static Ladder()
    {
        foreach (var rung in Rungs.Where(r => r.Scale is Scale.Modal or Scale.Duty))
        {
            foreach (var form in FormsOf(rung.Expression))
                InnerWords.TryAdd(form, rung);
        }
        foreach (var group in Rungs.Where(r => r.Scale is not (Scale.Modal or Scale.Duty)).GroupBy(r => r.Expression))
        {
            var words = group.Key.Split(' ');
            if (!ByFirstWord.TryGetValue(words[0], out var phrases))
                ByFirstWord.Add(words[0], phrases = []);
            phrases.Add((words, [.. group]));
            foreach (var form in FormsOf(words[0]))
                PlainForms.TryAdd(form, words[0]);
        }
    }

    /// <summary>Every rung, in the order of the table.</summary>
    public static IReadOnlyList<Rung> Rungs { get; } =
    [
        .. EmbeddedTable
            .Rows(typeof(Ladder), "ladder.csv")
            .Select(r => new Rung(r[0], Enum.Parse<Scale>(r[1], ignoreCase: true), int.Parse(r[2], CultureInfo.InvariantCulture), r[3])),
    ];

    /// <summary>The plain form of a folded word that begins an expression; null for any other.</summary>
    internal static string? PlainFormOf(string word) => PlainForms.GetValueOrDefault(word);

    /// <summary>The expressions that begin with a plain form.</summary>
    internal static IReadOnlyList<(string[] Words, Rung[] Rungs)> BeginningWith(string plain) => ByFirstWord[plain];

    /// <summary>The rung of a word within a sentence; null for none.</summary>
    internal static Rung? InnerRungOf(string word) => InnerWords.GetValueOrDefault(word);

    /// <summary>What a word adds to the strength of the verb it stands with.</summary>
    internal static int PointsOf(string word) => Points.GetValueOrDefault(word);

    /// <summary>Whether a word beside a verb counts for nothing.</summary>
    internal static bool IsPassing(string word) => Passing.Contains(word);

    private static IEnumerable<string> FormsOf(string verb)
    {
        var stem = verb[..^1];
        IEnumerable<string> forms = [verb, verb + "s", verb + "es", verb + "ing", verb + verb[^1] + "ing"];
        forms = verb[^1] switch
        {
            'e' => forms.Append(stem + "ing"),
            'y' => forms.Append(stem + "ies"),
            _ => forms,
        };
        return forms
            .SelectMany(f =>
                new[] { f, f.Replace("ize", "ise", StringComparison.Ordinal).Replace("izing", "ising", StringComparison.Ordinal) }
            )
            .Distinct();
    }
}
