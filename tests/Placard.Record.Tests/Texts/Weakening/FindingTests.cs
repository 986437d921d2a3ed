using Placard.Record.Texts.Weakening;

namespace Placard.Record.Tests.Texts.Weakening;

public class FindingTests
{
    [Theory]
    [InlineData("reprisals: reprisals", "reprisals")]
    [InlineData("independent investigation: independent investigation, investigation", "independent investigation, investigation")]
    [InlineData("rights named: rule of law; reprisals: reprisals", "rights named: rule of law; reprisals")]
    [InlineData("equality and groups: children", "equality and groups: children")]
    [InlineData("encourage → urge", "encourage → urge")]
    public void What_a_finding_is_about_is_named_once(string term, string shown) =>
        Assert.Equal(
            shown,
            new Finding("x", Direction.Weakened, WeakeningRule.Safeguard, term, Severity.Low, null, null, "Because.").TermInWords
        );
}
