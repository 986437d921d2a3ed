using Placard.Record.Tables;
using Placard.Record.Texts.Tokens;
using Placard.Record.Texts.Weakening;

namespace Placard.Record.Texts.Contested;

/// <summary>The families of contested words, <c>contested.csv</c>, and where they were objected to, <c>objections.csv</c>. It is for
/// English.</summary>
public static class ContestedLexicon
{
    private static readonly (ContestedFamily Family, WordPattern Pattern)[] Entries = Read();

    /// <summary>Every family, in the order of the table.</summary>
    public static IReadOnlyList<ContestedFamily> Families { get; } = [.. Entries.Select(e => e.Family).Distinct()];

    /// <summary>Where a text has words of a family, in order; of those that overlap in one family, the longest.</summary>
    public static IReadOnlyList<ContestedUse> UsesIn(string text)
    {
        var tokens = Token.Of(text);
        string[] words = [.. tokens.Select(t => t.Folded)];
        var uses = new List<ContestedUse>();
        for (var at = 0; at < words.Length; at++)
        {
            foreach (var (family, pattern) in Entries)
            {
                if (pattern.LengthAt(words, at) is > 0 and var length)
                {
                    var (first, last) = (tokens[at], tokens[at + length - 1]);
                    Add(new ContestedUse(family, first.Start, last.Start + last.Length - first.Start));
                }
            }
        }
        return uses;

        void Add(ContestedUse use)
        {
            var same = uses.FindLastIndex(u => u.Family == use.Family && u.Start + u.Length > use.Start);
            if (same < 0)
                uses.Add(use);
            else if (uses[same].Length < use.Length)
                uses[same] = use;
        }
    }

    /// <summary>Whether a finding tells as strengthened a paragraph that newly brings in words which take from what it asks. It is no
    /// stronger
    /// for asking them; what the record says of the words is told apart.</summary>
    public static bool IsNoStrength(Finding finding) =>
        finding is { Direction: Direction.Strengthened, New: { } now }
        && FamiliesIn(now.Text).Where(f => f.Qualifies).Except(finding.Old is { } old ? FamiliesIn(old.Text) : []).Any();

    private static IEnumerable<ContestedFamily> FamiliesIn(string text) => UsesIn(text).Select(u => u.Family);

    private static (ContestedFamily, WordPattern)[] Read()
    {
        var objections = EmbeddedTable
            .Rows(typeof(ContestedLexicon), "objections.csv")
            .ToLookup(row => row[0], row => new Objection(row[1].Length > 0 ? DocumentSymbol.Parse(row[1]) : default, row[2], row[3]));
        return
        [
            .. EmbeddedTable
                .Rows(typeof(ContestedLexicon), "contested.csv")
                .GroupBy(row => (Name: row[0], Qualifies: row[1] == "yes"))
                .SelectMany(family =>
                {
                    var one = new ContestedFamily(family.Key.Name, family.Key.Qualifies, [.. objections[family.Key.Name]]);
                    return family.Select(row => (one, new WordPattern(row[2])));
                }),
        ];
    }
}
