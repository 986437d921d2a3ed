using Placard.Record.Claims;

namespace Placard.Record.Tests.Claims;

public sealed class ClaimRuleTests
{
    public static TheoryData<string, string> Examples()
    {
        var data = new TheoryData<string, string>();
        foreach (var rule in ClaimRules.All)
        {
            foreach (var example in rule.Examples)
                data.Add(rule.GetType().Name, example.Text);
        }
        return data;
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void A_rule_reads_its_examples_as_it_says(string rule, string text)
    {
        var tried = ClaimRules.All.First(r => r.GetType().Name == rule);
        var example = tried.Examples.First(e => e.Text == text);

        // The first paragraph says that the document is of the United Nations, and nothing else.
        var found = new ClaimFinder([tried]).Find(
            new ClaimDocument(["United Nations.", text], new PartialDate(2022, 12, 1)),
            TestContext.Current.CancellationToken
        );

        Assert.Equal(example.Reads, found.Claims.Select(c => $"{c.Read[0].Name}: {c.Read[0].Value}"));
    }

    [Fact]
    public void Every_rule_has_a_sentence_that_it_reads_and_one_that_it_leaves_alone() =>
        Assert.All(
            ClaimRules.All,
            rule =>
            {
                Assert.Contains(rule.Examples, e => e.Reads.Count > 0);
                Assert.Contains(rule.Examples, e => e.Reads.Count == 0);
            }
        );
}
