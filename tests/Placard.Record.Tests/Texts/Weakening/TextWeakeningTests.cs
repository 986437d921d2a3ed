using Placard.Record.Texts.Comparison;
using Placard.Record.Texts.Weakening;

namespace Placard.Record.Tests.Texts.Weakening;

public class TextWeakeningTests
{
    private const string Elsewhere = "Recalling that lamps were first lit by ferrymen who waited for the tide,";

    [Theory]
    [InlineData("Demands that towns return the lamps;", "Encourages towns to return the lamps;", WeakeningRule.Verb)]
    [InlineData("Condemns the theft of lamps by night;", "Notes the theft of lamps by night;", WeakeningRule.Verb)]
    [InlineData(
        "Expresses grave concern at the theft of lamps by night;",
        "Expresses concern at the theft of lamps by night;",
        WeakeningRule.Verb
    )]
    [InlineData(
        "Condemns the theft of lamps, and urges towns to guard their harbour;",
        "Condemns the theft of lamps, and invites towns to guard their harbour;",
        WeakeningRule.Verb
    )]
    [InlineData(
        "Condemns the theft of lamps and wicks from quarters by the river, and urges towns to guard harbours, piers and ferries;",
        "Condemns the theft of lamps and wicks from quarters by the river;",
        WeakeningRule.Clause
    )]
    [InlineData(
        "Urges towns to guard lamps and hold those who broke them accountable;",
        "Urges towns to guard lamps;",
        WeakeningRule.Safeguard
    )]
    [InlineData(
        "Urges towns to move lamps only with the consent of those who live by them;",
        "Urges towns to move lamps only after informing those who live by them;",
        WeakeningRule.Safeguard
    )]
    [InlineData(
        "Urges towns to guard lamps and pay those who light them;",
        "Urges towns to guard lamps, as appropriate, and pay those who light them;",
        WeakeningRule.Qualifier
    )]
    [InlineData(
        "Urges towns to guard lamps and pay those who light them;",
        "Urges towns, taking into account national circumstances, to guard lamps and pay those who light them;",
        WeakeningRule.Qualifier
    )]
    [InlineData(
        "Decides to extend the watch over lamps for a period of three years;",
        "Decides to extend the watch over lamps for a period of one year;",
        WeakeningRule.Period
    )]
    [InlineData(
        "Requests the keeper to count the lamps of all towns annually;",
        "Requests the keeper to count the lamps of all towns biennially;",
        WeakeningRule.Period
    )]
    [InlineData(
        "Decides that towns shall light lamps before the evening tide;",
        "Decides that towns should light lamps before the evening tide;",
        WeakeningRule.Duty
    )]
    [InlineData(
        "Urges towns to ensure that lamps burn until morning;",
        "Urges towns to consider ways to ensure that lamps burn until morning;",
        WeakeningRule.Duty
    )]
    public void A_weaker_paragraph_is_found_and_the_same_edit_back_is_stronger(string stronger, string weaker, WeakeningRule rule)
    {
        Assert.Contains(Between(stronger, weaker), f => f.Rule == rule && f.Direction == Direction.Weakened);
        Assert.DoesNotContain(Between(stronger, weaker), f => f.Direction == Direction.Strengthened);
        Assert.Contains(Between(weaker, stronger), f => f.Rule == rule && f.Direction == Direction.Strengthened);
    }

    [Theory]
    [InlineData("Calls upon towns to guard lamps by night;", "Calls on towns to guard lamps by night;")]
    [InlineData("Urges towns to guard lamps by night;", "Also urges towns to guard lamps by night;")]
    [InlineData("Stresses the need to guard lamps by night;", "Underlines the need to guard lamps by night;")]
    [InlineData("Urges towns to bring those who break lamps to justice;", "Urges towns to hold those who break lamps accountable;")]
    [InlineData(
        "Recalling resolution 60/1 of 3 May 2019 on lamps in harbours,",
        "Recalling resolution 62/4 of 5 May 2021 on lamps in harbours,"
    )]
    [InlineData("Urges towns to guard lamps by night;", "Urges towns to guard lamps by night, in particular in the harbour;")]
    public void The_same_in_other_words_is_no_finding(string old, string @new) => Assert.Empty(Between(old, @new));

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void What_is_left_of_an_operative_paragraph_is_weaker_than_it_whatever_the_preamble_says(bool keepsReason)
    {
        const string Reason = "Concerned about the theft of lamps from ferries and barges, including glass, wicks, hooks and chains,";
        const string Condemns =
            "Also condemns unequivocally the theft of lamps from ferries and barges, including glass, wicks, hooks and chains, and urges "
            + "towns to stop and punish such acts or whatever leads to them;";
        const string Left = "Expresses concern about the theft of lamps from ferries;";
        var findings = Findings([Elsewhere, Reason, Condemns], keepsReason ? [Elsewhere, Reason, Left] : [Elsewhere, Left]);
        Assert.DoesNotContain(findings, f => f.Direction == Direction.Strengthened);
        var softened = Assert.Single(findings, f => f.Rule == WeakeningRule.Verb);
        Assert.Equal(
            ("OP1", "OP1", Severity.High),
            (softened.Old!.Address.ToString(), softened.New!.Address.ToString(), softened.Severity)
        );
        Assert.DoesNotContain(findings, f => f.Rule == WeakeningRule.Paragraph && f.Old?.Address.ToString() == "OP1");
    }

    [Theory]
    [InlineData("Stresses that journalists should respect the by-laws of the harbour and refrain from spreading false word;")]
    [InlineData("Stresses that journalists and other media workers must comply with the by-laws of the harbour;")]
    [InlineData("Stresses the duties and responsibilities of journalists in the harbour by night;")]
    [InlineData("Calls upon journalists to refrain from writing of lamps by night;")]
    public void A_paragraph_that_puts_a_duty_on_those_it_names_is_no_gain_for_them(string paragraph) =>
        Assert.DoesNotContain(
            Findings([Elsewhere], [Elsewhere, paragraph]),
            f => f.Direction == Direction.Strengthened && f.Term.Contains("journalists", StringComparison.Ordinal)
        );

    [Theory]
    [InlineData("Stresses that journalists should be protected from those who steal lamps;")]
    [InlineData("Stresses that journalists must have a light to read by;")]
    [InlineData("Urges towns to respect journalists and to refrain from dimming their lamps;")]
    public void What_others_owe_them_is_a_gain(string paragraph) =>
        Assert.Contains(
            Findings([Elsewhere], [Elsewhere, paragraph]),
            f => f.Direction == Direction.Strengthened && f.Term.Contains("journalists", StringComparison.Ordinal)
        );

    [Theory]
    [InlineData("within existing resources")]
    [InlineData("subject to national law and public order")]
    public void A_qualifier_is_found_in_a_new_paragraph_whose_words_another_has(string qualifier)
    {
        const string Asks = "Requests the keeper to train lamplighters of all quarters, to pay them in time and to count the lamps";
        string[] old =
        [
            Elsewhere,
            $"{Asks} of ferries, piers, barges and bridges before the winter tide, and to publish what was counted;",
        ];
        Assert.Contains(
            Findings(old, [.. old, $"{Asks}, {qualifier};"]),
            f => f is { Rule: WeakeningRule.Qualifier, Direction: Direction.Weakened, New: not null }
        );
        Assert.DoesNotContain(
            Findings([Elsewhere, $"{Asks}, {qualifier};"], [Elsewhere, $"{Asks}, {qualifier};", $"{Asks} of ferries, {qualifier};"]),
            f => f.Rule == WeakeningRule.Qualifier
        );
    }

    [Fact]
    public void Media_that_are_no_longer_free_and_independent_have_lost_a_safeguard() =>
        Assert.Contains(
            Between(
                "Recognizing the importance of free, independent, plural and diverse media for those who live by lamps,",
                "Recognizing the importance of responsible, plural and diverse media for those who live by lamps,"
            ),
            f => f is { Rule: WeakeningRule.Safeguard, Direction: Direction.Weakened }
        );

    [Fact]
    public void A_dropped_safeguard_paragraph_is_found_and_quoted()
    {
        var finding = Assert.Single(
            TextWeakening.Of(
                TextComparison.Of(
                    InventedTexts.Text(InventedTexts.Lamps),
                    InventedTexts.Text([InventedTexts.Lamps[0], .. InventedTexts.Lamps[2..]]),
                    cancellation: TestContext.Current.CancellationToken
                ),
                cancellation: TestContext.Current.CancellationToken
            )
        );
        Assert.Equal((WeakeningRule.Paragraph, Direction.Weakened, Severity.High), (finding.Rule, finding.Direction, finding.Severity));
        Assert.Equal(("PP2", InventedTexts.Lamps[1]), (finding.Old!.Address.ToString(), finding.Old.Words));
        Assert.Null(finding.New);
    }

    [Fact]
    public void The_side_without_the_words_is_quoted_from_the_place_where_they_stood()
    {
        const string Before =
            "Urges towns to count the lamps of all harbours, piers and ferries every year and to publish what was counted in the book "
            + "of lamps, to guard them by night ";
        const string After = "and pay those who light them before the evening tide;";
        var finding = Assert.Single(Between(Before + "and hold those who broke them accountable " + After, Before + After));
        Assert.Equal(0, finding.New!.Length);
        Assert.InRange(finding.New.At, Before.Length - 5, Before.Length + 5);
    }

    [Fact]
    public void A_moved_paragraph_is_no_finding()
    {
        var l = InventedTexts.Lamps;
        Assert.Empty(
            TextWeakening.Of(
                TextComparison.Of(
                    InventedTexts.Text(l),
                    InventedTexts.Text([l[0], l[2], l[3], l[1], .. l[4..]]),
                    cancellation: TestContext.Current.CancellationToken
                ),
                cancellation: TestContext.Current.CancellationToken
            )
        );
    }

    [Fact]
    public void A_text_compared_with_itself_has_no_finding() =>
        InventedTexts.Pair.Sample(pair => Assert.Empty(TextWeakening.Of(TextComparison.Of(pair.Old, pair.Old))));

    [Fact]
    public void Quotes_are_words_of_the_paragraphs_they_name() =>
        InventedTexts.Pair.Sample(pair =>
        {
            foreach (var finding in TextWeakening.Of(TextComparison.Of(pair.Old, pair.New)))
            {
                Assert.True(finding.Old is null || pair.Old.At(finding.Old.Address)!.Text == finding.Old.Text);
                Assert.True(finding.New is null || pair.New.At(finding.New.Address)!.Text == finding.New.Text);
                Assert.NotEmpty(finding.Old?.Words ?? finding.New!.Words);
            }
        });

    [Fact]
    public void An_id_stays_when_something_is_added_elsewhere()
    {
        var l = InventedTexts.Lamps;
        string[] weaker = [.. l[..4], l[4].Replace("Condemns", "Notes", StringComparison.Ordinal), .. l[5..]];
        var before = TextWeakening.Of(
            TextComparison.Of(InventedTexts.Text(l), InventedTexts.Text(weaker), cancellation: TestContext.Current.CancellationToken),
            cancellation: TestContext.Current.CancellationToken
        );
        var after = TextWeakening.Of(
            TextComparison.Of(
                InventedTexts.Text(l),
                InventedTexts.Text([Elsewhere, .. weaker]),
                cancellation: TestContext.Current.CancellationToken
            ),
            cancellation: TestContext.Current.CancellationToken
        );
        Assert.Contains(Assert.Single(before).Id, after.Select(f => f.Id));
    }

    [Fact]
    public void Only_English_is_judged()
    {
        var l = InventedTexts.Lamps;
        Assert.Empty(
            TextWeakening.Of(
                TextComparison.Of(
                    InventedTexts.Text(l) with
                    {
                        Language = Language.All[1],
                    },
                    InventedTexts.Text(l[..4]) with
                    {
                        Language = Language.All[1],
                    },
                    cancellation: TestContext.Current.CancellationToken
                ),
                cancellation: TestContext.Current.CancellationToken
            )
        );
    }

    private static IReadOnlyList<Finding> Between(string old, string @new) => Findings([Elsewhere, old], [Elsewhere, @new]);

    private static IReadOnlyList<Finding> Findings(string[] old, string[] @new) =>
        TextWeakening.Of(TextComparison.Of(InventedTexts.Text(old), InventedTexts.Text(@new)));
}
