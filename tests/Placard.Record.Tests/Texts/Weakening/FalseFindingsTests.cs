using Placard.Record.Texts.Comparison;
using Placard.Record.Texts.Weakening;

namespace Placard.Record.Tests.Texts.Weakening;

/// <summary>What readers of real drafts marked as false, in invented sentences.</summary>
public class FalseFindingsTests
{
    private const string Elsewhere = "Recalling that lamps were first lit by ferrymen who waited for the tide,";

    [Theory]
    [InlineData(
        "Encourages the town to work with the High Commissioner for Human Rights on the lighting of piers;",
        "Encourages the town to work with the High Commissioner on the lighting of piers;"
    )]
    [InlineData(
        "Notes that lanterns were counted in the harbour;",
        "Notes that lanterns were counted in the harbour, as told in the voluntary national reviews;"
    )]
    [InlineData(
        "Encourages the town to keep its wicks dry;",
        "Encourages the town to keep its wicks dry, as told in the universal periodic review;"
    )]
    [InlineData(
        "Recalls the panel on lamps, which had the theme “Children, consent and accountability in the guilds of lamplighters”;",
        "Recalls the panel on lamps, which had the theme “Wicks and glass in the guilds of lamplighters”;"
    )]
    [InlineData(
        "Welcomes the help of the Truth and Reconciliation Commission and the Mutual Accountability Framework for the guild;",
        "Welcomes the help of the Commission for the guild;"
    )]
    [InlineData(
        "Recalling resolutions 60/1 of 3 May 2095 on oil and 61/9 of 4 May 2096 on accountability of keepers,",
        "Recalling resolutions 60/1 of 3 May 2095 on oil and 62/3 of 7 June 2097 on wicks for piers,"
    )]
    [InlineData(
        "Having considered the note of the keeper on the financing of the watch,",
        "Having considered the note of the keeper on the financing of the watch and the report of the office of oil on the rule of law,"
    )]
    public void Words_of_names_and_titles_are_not_what_a_text_says(string old, string @new) => Assert.Empty(Between(old, @new));

    [Theory]
    [InlineData(
        "Calls for the return of the lamplighters who fled the flood;",
        "Calls for the voluntary return of the lamplighters who fled the flood;"
    )]
    [InlineData("Urges towns to give more oil to the guild;", "Urges towns to give more voluntary contributions of oil to the guild;")]
    [InlineData(
        "Deplores that lamplighters of the river quarter work by night;",
        "Deplores that lamplighters of the river quarter are subject to forced labour by night;"
    )]
    [InlineData(
        "Reaffirms that all towns have a vote in the guild of lamps;",
        "Reaffirms that all towns, in sovereign equality, have a vote in the guild of lamps;"
    )]
    [InlineData(
        "Demands that the pirates of the coast leave the harbour at dawn;",
        "Demands that the pirates of the coast leave the harbour at dawn, and respect the territorial integrity of the town;"
    )]
    [InlineData(
        "Stresses that harbours without lamps are in danger of a famine of fish;",
        "Stresses that harbours without lamps are in immediate danger of a famine of fish;"
    )]
    [InlineData(
        "Encourages towns to read aloud what the keepers wrote in spring;",
        "Encourages towns to read aloud the charter for lamplighters that the keepers wrote in spring;"
    )]
    [InlineData(
        "Encourages towns to protect all who are taking part in the watch by night;",
        "Encourages towns to protect all who are participating in the watch by night;"
    )]
    [InlineData(
        "Calls upon towns to light their piers and ferries by night;",
        "Calls upon towns to light their piers and ferries as soon as possible by night;"
    )]
    [InlineData(
        "Stresses the importance of access to lamps for all towns of the coast;",
        "Stresses the importance of universal access to lamps for all towns of the coast;"
    )]
    public void Set_phrases_are_neither_safeguards_nor_qualifiers(string old, string @new) => Assert.Empty(Between(old, @new));

    [Theory]
    [InlineData(
        "Demands that ferries carry lamps at the bow by night;",
        "Demands that ferries carry lamps, as required under international law, at the bow by night;"
    )]
    [InlineData(
        "Condemns the theft of lamps by night;",
        "Condemns the theft of lamps by night, and the arrest of wick makers for having allegedly sold candles without a licence;"
    )]
    [InlineData(
        "Calls upon towns to repair the lamps of the harbour;",
        "Calls upon towns to repair the lamps of the harbour, and to send oil, wicks and glass to those islands that have lost theirs in "
            + "the storm, as appropriate;"
    )]
    public void A_duty_or_a_qualifier_that_comes_with_new_matter_takes_nothing_from_the_old(string old, string @new) =>
        Assert.DoesNotContain(Between(old, @new), f => f.Rule == WeakeningRule.Qualifier);

    [Theory]
    [InlineData(
        "Requests the keeper to submit a report on the state of wicks to the guild at its tenth session;",
        "Welcomes the report of the keeper on the state of wicks;"
    )]
    [InlineData(
        "Decides to convene a meeting on wicks, glass and oil in the harbour;",
        "Recalls its decision to convene a meeting on wicks, glass and oil in the harbour;"
    )]
    [InlineData(
        "Requests the office of oil to convene a group of experts on wicks and glass;",
        "Recalling its resolution 60/1, in which it requested the office of oil to convene a group of experts on wicks and glass;"
    )]
    [InlineData(
        "Looks forward to the meeting of lamplighters in the harbour in spring;",
        "Welcomes the meeting of lamplighters in the harbour in spring;"
    )]
    [InlineData("Takes note of the work of the keeper of oil on wicks;", "Takes note of the final report of the keeper of oil on wicks;")]
    public void What_was_done_since_is_not_given_up(string old, string @new) => Assert.Empty(Between(old, @new));

    [Theory]
    [InlineData(
        "Calls for further efforts to train the lamplighters of the harbour, and stresses the need of oil;",
        "Notes the efforts made to train the lamplighters of the harbour, calls for further efforts, and stresses the need of oil;"
    )]
    [InlineData(
        "Noting with concern that waves of theft of lamps may put out the lights of the harbour,",
        "Expressing grave concern at the waves of theft of lamps, and noting that such theft may put out the lights of the harbour,"
    )]
    [InlineData(
        "Regretting that the keeper of oil has no access to the pier of lamps,",
        "Acknowledging the letters sent to the keeper of oil, while regretting that the keeper of oil has no access to the pier of lamps,"
    )]
    [InlineData("Recalling the vote on the lamps of the harbour in spring,", "Noting the vote on the lamps of the harbour in autumn,")]
    public void Unlike_verbs_are_not_compared(string old, string @new) =>
        Assert.DoesNotContain(Between(old, @new), f => f.Direction == Direction.Weakened);

    [Theory]
    [InlineData(
        "Urges towns to protect the rights of those who light lamps on the river;",
        "Urges towns to promote, respect, protect and fulfil the rights of those who light lamps on the river;"
    )]
    [InlineData(
        "Directs the guild, with the support of the keeper, to count all lamps within one year;",
        "Directs the guild to consider, with the support of the keeper, to count all lamps within one year;"
    )]
    public void A_verb_added_to_a_list_makes_no_duty_lighter(string old, string @new) =>
        Assert.DoesNotContain(Between(old, @new), f => f.Rule == WeakeningRule.Duty);

    [Theory]
    [InlineData(
        "Encourages the guild to respect the Charter of the United Nations in the lighting of piers;",
        "Encourages the guild to respect the Charter in the lighting of piers;"
    )]
    [InlineData(
        "Encourages the town to go on with the establishment of an independent commission of the rights of lamplighters;",
        "Encourages the town to go on with the establishment of a truly independent and at last well funded commission of the rights of "
            + "lamplighters;"
    )]
    public void What_is_still_named_in_other_words_is_not_lost(string old, string @new) => Assert.Empty(Between(old, @new));

    [Fact]
    public void A_mandate_that_was_set_up_and_is_extended_is_not_given_up() =>
        Assert.DoesNotContain(
            Between(
                "Decides to establish an independent mission of lamps for the harbour by night;",
                "Decides to extend the mandate of the independent mission of lamps for the harbour by night;"
            ),
            f => f.Direction == Direction.Weakened
        );

    [Fact]
    public void Before_a_paragraph_is_said_to_be_gone_the_whole_text_is_searched_for_it()
    {
        string[] old =
        [
            "Reiterates its concern at the number of lamps without a keeper in the harbour;",
            "Requests the warden to ensure that posts of keepers without a holder are filled before the winter tide;",
            "Requests the warden to review the posts that have been without a holder for twenty-four months, and to propose in the book of "
                + "oil whether they be kept;",
        ];
        string[] @new =
        [
            old[0],
            "Requests the warden to ensure that posts of keepers without a holder are filled before the winter tide, and to review the "
                + "posts that have been without a holder for twenty-four months, and to propose in the book of oil whether they be kept;",
        ];
        Assert.DoesNotContain(
            TextWeakening.Of(
                TextComparison.Of(
                    InventedTexts.Text([Elsewhere, .. old]),
                    InventedTexts.Text([Elsewhere, .. @new]),
                    cancellation: TestContext.Current.CancellationToken
                ),
                cancellation: TestContext.Current.CancellationToken
            ),
            f => f.Direction == Direction.Weakened
        );
    }

    [Fact]
    public void A_clause_that_has_its_own_paragraph_now_is_not_gone()
    {
        const string Condemns = "strongly condemns the starving of lamplighters as a means of taking their oil from the harbour";
        string[] old =
        [
            $"Calls upon towns to share their stores of fish, salt and grain with the islands of the west, {Condemns}, and stresses the "
                + "need to mend nets, boats and piers before the winter tide;",
        ];
        string[] @new =
        [
            "Strongly condemns the starving of lamplighters as a means of taking their oil from the harbour, and asks who ordered it;",
            "Calls upon towns to share their stores of fish, salt and grain with the islands of the west, and stresses the need to mend "
                + "nets, boats and piers before the winter tide;",
        ];
        Assert.DoesNotContain(
            TextWeakening.Of(
                TextComparison.Of(
                    InventedTexts.Text([Elsewhere, .. old]),
                    InventedTexts.Text([Elsewhere, .. @new]),
                    cancellation: TestContext.Current.CancellationToken
                ),
                cancellation: TestContext.Current.CancellationToken
            ),
            f => f.Direction == Direction.Weakened
        );
    }

    [Theory]
    [InlineData("Decides to set off the sum of 4,100 lamps against the share of each town in the fund of oil;")]
    [InlineData("Recalls that its meeting of spring was held in the harbour;")]
    [InlineData("Invites voluntary contributions of oil to the guild;")]
    [InlineData("Supports the town in its struggle with pirates, for its territorial integrity and peace on its piers;")]
    public void A_new_paragraph_that_asks_nothing_of_others_is_neither_weaker_nor_stronger(string paragraph) =>
        Assert.Empty(
            TextWeakening.Of(
                TextComparison.Of(
                    InventedTexts.Text(InventedTexts.Lamps),
                    InventedTexts.Text([.. InventedTexts.Lamps[..7], paragraph, InventedTexts.Lamps[7]]),
                    cancellation: TestContext.Current.CancellationToken
                ),
                cancellation: TestContext.Current.CancellationToken
            )
        );

    [Fact]
    public void A_decision_that_binds_others_asks_something_of_them() =>
        Assert.Contains(
            TextWeakening.Of(
                TextComparison.Of(
                    InventedTexts.Text([.. InventedTexts.Lamps[..7], "Decides that all States shall put out their lamps at dawn;"]),
                    InventedTexts.Text(InventedTexts.Lamps[..7]),
                    cancellation: TestContext.Current.CancellationToken
                ),
                cancellation: TestContext.Current.CancellationToken
            ),
            f => f is { Rule: WeakeningRule.Paragraph, Direction: Direction.Weakened }
        );

    private static IReadOnlyList<Finding> Between(string old, string @new) =>
        TextWeakening.Of(TextComparison.Of(InventedTexts.Text(Elsewhere, old), InventedTexts.Text(Elsewhere, @new)));
}
