using Placard.Record.Texts.Weakening;

namespace Placard.Record.Tests.Texts.Weakening;

public class DocumentedTablesTests
{
    private static readonly string Page = File.ReadAllText(Path.Combine(RepositoryFolder.Root, "docs", "measures", "weakening.md"));

    [Fact]
    public void Every_verb_of_the_ladder_is_in_the_manual() =>
        Assert.DoesNotContain(Ladder.Rungs, r => !Page.Contains(r.Expression, StringComparison.Ordinal));

    [Fact]
    public void Every_concept_of_the_lexicon_is_in_the_manual_with_its_severity() =>
        Assert.DoesNotContain(
            Lexicon.Concepts,
            c =>
                !Page.Contains($"{c.Name} ({(int)c.Severity})", StringComparison.Ordinal)
                || !Page.Contains($"| {c.Category} |", StringComparison.Ordinal)
        );

    [Fact]
    public void A_concept_has_one_severity() =>
        Assert.Equal(Lexicon.Concepts.Count, Lexicon.Concepts.DistinctBy(c => (c.Category, c.Name)).Count());
}
