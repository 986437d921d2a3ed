using Placard.Record.Texts.Contested;
using Placard.Record.Texts.Weakening;

namespace Placard.Record.Tests.Texts.Contested;

public class ContestedLexiconTests
{
    private static readonly string Page = File.ReadAllText(
        Path.Combine(RepositoryFolder.Root, "docs", "measures", "contested-language.md")
    );

    [Theory]
    [InlineData("Calls upon all States to pursue win-win cooperation;", "win-win or mutually beneficial cooperation", "win-win")]
    [InlineData("in the light of different national conditions,", "national conditions", "national conditions")]
    [InlineData(
        "Stresses national and regional particularities;",
        "particularities and backgrounds",
        "national and regional particularities"
    )]
    [InlineData("Stressing the need to avoid politicisation,", "politicization", "politicisation")]
    [InlineData("the elimination of double standards,", "double standards", "double standards")]
    [InlineData("through constructive and genuine dialogue,", "constructive dialogue", "constructive and genuine dialogue")]
    public void Words_of_a_family_are_found_where_they_stand(string text, string family, string words)
    {
        var use = Assert.Single(ContestedLexicon.UsesIn(text));
        Assert.Equal((family, words), (use.Family.Name, text.Substring(use.Start, use.Length)));
    }

    [Fact]
    public void Words_of_none_are_not() => Assert.Empty(ContestedLexicon.UsesIn("Calls upon all towns to light their lamps;"));

    [Theory]
    [InlineData("Calls upon all towns to pursue win-win cooperation;", null, true)]
    [InlineData("Calls upon all towns to mend their lamps;", null, false)]
    [InlineData("Urges all towns to pursue win-win cooperation;", "Invites all towns to pursue win-win cooperation;", false)]
    [InlineData("Condemns the so-called sale of lamps;", null, false)]
    public void A_paragraph_that_brings_in_words_objected_to_is_no_stronger(string now, string? was, bool isNone)
    {
        var finding = new Finding("", Direction.Strengthened, WeakeningRule.Paragraph, "", Severity.Low, Quoted(was), Quoted(now), "");
        Assert.Equal(isNone, ContestedLexicon.IsNoStrength(finding));

        static Quote? Quoted(string? text) => text is null ? null : new Quote(default, text, 0, 0);
    }

    [Fact]
    public void Every_family_says_where_it_was_objected_to() => Assert.All(ContestedLexicon.Families, f => Assert.NotEmpty(f.Objections));

    [Fact]
    public void Every_family_is_in_the_manual() =>
        Assert.DoesNotContain(ContestedLexicon.Families, f => !Page.Contains($"| {f.Name} |", StringComparison.Ordinal));
}
