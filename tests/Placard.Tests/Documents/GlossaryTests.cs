using System.Text.RegularExpressions;
using Mono.Cecil;
using Placard.Tests.Architecture;

namespace Placard.Tests.Documents;

/// <summary>Holds the names in the code to the words of docs/glossary.md.</summary>
public partial class GlossaryTests
{
    /// <summary>From so many types on, a suffix is a word that a reader must know.</summary>
    private const int SharedBy = 5;

    private static readonly string[] Assemblies = ["Placard.Record", "Placard.Sources", "Placard.Edition", "Placard.Desk", "Placard.Rooms"];

    private static readonly TypeDefinition[] Types =
    [
        .. Assemblies.SelectMany(CompiledHouse.AllTypes).Where(t => !t.IsNested && !IsGenerated(t)),
    ];

    [Fact]
    public void A_suffix_that_many_types_share_stands_in_the_glossary()
    {
        var words = Column("The field's words").SelectMany(cell => cell.Split(',', ' ')).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var shared = Types.GroupBy(t => SuffixOf(t.Name)).Where(g => g.Count() >= SharedBy).Select(g => g.Key);
        Assert.Empty(shared.Where(suffix => !words.Contains(suffix) && !words.Contains(suffix.TrimEnd('s'))).Except(Suffixes).Order());
    }

    [Fact]
    public void A_suffix_in_the_glossary_is_that_of_a_type() => Assert.Empty(Suffixes.Except(Types.Select(t => SuffixOf(t.Name))).Order());

    [Fact]
    public void Words_that_the_glossary_replaced_do_not_come_back()
    {
        var replaced = Column("Words that are not used").SelectMany(cell => cell.Split(", ")).ToHashSet();
        var names = Types
            .Select(t => t.Name)
            .Concat(
                Types.SelectMany(t =>
                    t.Methods.Where(m => !m.Name.Contains('<', StringComparison.Ordinal)).Select(m => $"{t.Name}.{m.Name}")
                )
            );
        Assert.DoesNotContain(names, name => WordsOf(name).Any(replaced.Contains));
    }

    private static IEnumerable<string> Suffixes => Column("Suffixes of types").Select(cell => cell.Trim('`'));

    // Types that the compiler writes for the markup of pages.
    private static bool IsGenerated(TypeDefinition type) =>
        type.Name.Contains('<', StringComparison.Ordinal) || type.Namespace.StartsWith("__", StringComparison.Ordinal);

    private static string SuffixOf(string name) => WordsOf(name)[^1];

    private static string[] WordsOf(string name) => [.. Word().Matches(name).Select(m => m.Value)];

    private static List<string> Column(string section)
    {
        var rows = RepositoryFolder
            .Read("docs", "glossary.md")
            .Split("\n## ")
            .Single(s => s.StartsWith(section, StringComparison.Ordinal))
            .Split('\n')
            .Where(line => line.StartsWith("| ", StringComparison.Ordinal))
            .Skip(2)
            .Select(line => line.Split('|')[1].Trim())
            .ToList();
        Assert.NotEmpty(rows);
        return rows;
    }

    [GeneratedRegex("[A-Z][a-z0-9]*")]
    private static partial Regex Word();
}
