using System.Globalization;
using Placard.Record.Tables;
using Placard.Record.Texts.Tokens;

namespace Placard.Record.Texts.Weakening;

/// <summary>A safeguard or qualifier that the lexicon knows.</summary>
/// <param name="Category">The group it belongs to; <c>qualifier</c> for qualifiers.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Severity">What its loss weighs; for a qualifier, its gain.</param>
public sealed record Concept(string Category, string Name, Severity Severity)
{
    /// <summary>Whether it takes from what a paragraph says, where a safeguard adds to it.</summary>
    public bool IsQualifier => Category == "qualifier";
}

/// <summary>Words of a text that name a concept.</summary>
/// <param name="Concept">The concept.</param>
/// <param name="Start">Where they begin.</param>
/// <param name="Length">How many characters they have.</param>
public readonly record struct ConceptUse(Concept Concept, int Start, int Length);

/// <summary>The lexicon of safeguards and qualifiers, <c>lexicon.csv</c>. It is for English.</summary>
public static class Lexicon
{
    private static readonly List<(Concept Concept, WordPattern Pattern)> Entries = Read();
    private static readonly Dictionary<string, List<int>> ByWord = Index(false);
    private static readonly Dictionary<string, List<int>> ByBeginning = Index(true);

    // A beginning is looked up by its first letters; none in the table is shorter.
    private const int Letters = 4;

    /// <summary>Every concept, in the order of the table.</summary>
    public static IReadOnlyList<Concept> Concepts { get; } = [.. Entries.Select(e => e.Concept).Distinct()];

    /// <summary>Where a text names a concept, in order; of patterns that overlap for one concept, the longest.</summary>
    public static IReadOnlyList<ConceptUse> UsesIn(string text)
    {
        var tokens = Token.Of(text);
        var words = tokens.Select(t => t.Folded).ToArray();
        var uses = new List<ConceptUse>();
        for (var at = 0; at < words.Length; at++)
        {
            Look(ByWord.GetValueOrDefault(words[at]), at);
            if (words[at].Length >= Letters)
                Look(ByBeginning.GetValueOrDefault(words[at][..Letters]), at);
        }
        return uses;

        void Look(List<int>? entries, int at)
        {
            foreach (var entry in entries ?? [])
            {
                var length = Entries[entry].Pattern.LengthAt(words, at);
                if (length == 0)
                    continue;
                var start = tokens[at].Start;
                Add(new ConceptUse(Entries[entry].Concept, start, tokens[at + length - 1].Start + tokens[at + length - 1].Length - start));
            }
        }

        void Add(ConceptUse use)
        {
            var same = uses.FindLastIndex(u => u.Concept == use.Concept && u.Start + u.Length > use.Start);
            if (same < 0)
                uses.Add(use);
            else if (uses[same].Length < use.Length)
                uses[same] = use;
        }
    }

    private static List<(Concept Concept, WordPattern Pattern)> Read()
    {
        var concepts = new Dictionary<Concept, Concept>();
        var entries = new List<(Concept, WordPattern)>();
        foreach (var row in EmbeddedTable.Rows(typeof(Lexicon), "lexicon.csv"))
        {
            var concept = new Concept(row[0], row[1], (Severity)int.Parse(row[2], CultureInfo.InvariantCulture));
            concepts.TryAdd(concept, concept);
            entries.Add((concepts[concept], new WordPattern(row[3])));
        }
        return entries;
    }

    private static Dictionary<string, List<int>> Index(bool beginnings)
    {
        var index = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        foreach (var (at, (_, pattern)) in Entries.Index())
        {
            foreach (
                var first in pattern.Firsts.Where(f => f.EndsWith('*') == beginnings).Select(f => beginnings ? f[..Letters] : f).Distinct()
            )
            {
                if (!index.TryGetValue(first, out var entries))
                    index.Add(first, entries = []);
                entries.Add(at);
            }
        }
        return index;
    }
}
