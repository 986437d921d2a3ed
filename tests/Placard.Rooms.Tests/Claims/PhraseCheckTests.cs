using Placard.Record.Claims;

namespace Placard.Rooms.Tests.Claims;

public sealed class PhraseCheckTests
{
    [Theory]
    [InlineData("The phrase “state of wicks” first appeared in a resolution in September 2097.", VerdictKind.Partly)]
    [InlineData("The phrase “state of wicks” first appeared in a resolution in 2098.", VerdictKind.Contradicted)]
    [InlineData("The phrase “state of wicks” first appeared in a resolution in 2096.", VerdictKind.NotCheckable)]
    [InlineData("The phrase “state of wicks” was first used in resolution A/HRC/RES/98/1.", VerdictKind.Partly)]
    [InlineData("The phrase “state of wicks” was first used in resolution A/HRC/RES/99/3.", VerdictKind.Contradicted)]
    [InlineData("The phrase “state of the moon” first appeared in a resolution in 2098.", VerdictKind.NotCheckable)]
    [InlineData("The phrase “state of wicks” is in no resolution of the Human Rights Council.", VerdictKind.Contradicted)]
    [InlineData("The phrase “state of the moon” is in no resolution of the Human Rights Council.", VerdictKind.Partly)]
    [InlineData("The phrase “state of wicks” appears in two resolutions.", VerdictKind.Partly)]
    [InlineData("The phrase “state of wicks” appears in one resolutions.", VerdictKind.Contradicted)]
    [InlineData("The phrase “state of wicks” appears in nine resolutions.", VerdictKind.NotCheckable)]
    [InlineData("China invented the phrase “state of wicks”.", VerdictKind.NotCheckable)]
    public void A_phrase_is_first_or_spread_only_as_far_as_texts_are_held(string sentence, VerdictKind expected)
    {
        var verdict = CheckedSentences.Of(sentence, ClaimKind.Phrase).Verdict;

        Assert.True(expected == verdict.Kind, verdict.Says);
    }

    [Fact]
    public void A_first_use_is_shown_with_the_window_of_texts_that_are_held() =>
        Assert.Contains(
            "texts held in English",
            CheckedSentences
                .Of("The phrase “state of wicks” first appeared in a resolution in September 2097.", ClaimKind.Phrase)
                .Verdict.Says
        );

    [Theory]
    [InlineData("The High Commissioner published a report in August 2022.", ClaimKind.Report, NotCheckableReason.NotHeld)]
    [InlineData("Resolution A/HRC/RES/98/1 is legally binding.", ClaimKind.Law, NotCheckableReason.Law)]
    public void What_no_source_decides_is_not_checkable(string sentence, ClaimKind kind, NotCheckableReason reason) =>
        Assert.Equal(reason, CheckedSentences.Of(sentence, kind).Verdict.Reason);
}
