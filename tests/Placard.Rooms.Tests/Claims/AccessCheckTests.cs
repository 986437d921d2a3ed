using Placard.Record.Claims;

namespace Placard.Rooms.Tests.Claims;

public class AccessCheckTests
{
    [Theory]
    [InlineData("Night Watch International was rejected by the NGO Committee.", "supported")]
    [InlineData("The NGO Committee has never rejected Night Watch International.", "contradicted")]
    [InlineData("In July 2094 the Economic and Social Council granted status to Night Watch International.", "supported")]
    [InlineData("In July 2093 the Economic and Social Council granted status to Night Watch International.", "contradicted")]
    [InlineData("The Oil and Wick Society was deferred five times by the NGO Committee.", "not checkable (not held)")]
    [InlineData("At its resumed session of 2094 the NGO Committee deferred 1 application.", "supported")]
    [InlineData("At its resumed session of 2094 the NGO Committee deferred 12 applications.", "contradicted")]
    [InlineData("At its resumed session of 2080 the NGO Committee deferred 12 applications.", "not checkable (not held)")]
    public void Decisions_on_organisations_are_held_against_the_ledger(string text, string verdict) =>
        Assert.Equal([verdict], CheckedSentences.Verdicts(text, "2098-12-01", ClaimKind.Access));

    [Theory]
    [InlineData("Brazil has extended a standing invitation to the special procedures.", "supported")]
    [InlineData("Brazil has not extended a standing invitation to the special procedures.", "contradicted")]
    [InlineData("Brazil extended a standing invitation to the special procedures in 2085.", "partly")]
    [InlineData("Brazil extended a standing invitation to the special procedures in 2095.", "contradicted")]
    [InlineData("Senegal has extended a standing invitation to the special procedures.", "partly")]
    [InlineData("Japan has not extended a standing invitation to the special procedures.", "not checkable (not held)")]
    public void Invitations_are_held_against_those_found(string text, string verdict) =>
        Assert.Equal([verdict], CheckedSentences.Verdicts(text, "2098-12-01", ClaimKind.Access));

    [Theory]
    [InlineData("Cuba is named in the Secretary-General's report on reprisals of 2097.", "supported")]
    [InlineData("Japan is named in the Secretary-General's report on reprisals of 2097.", "contradicted")]
    [InlineData("Japan is named in the Secretary-General's report on reprisals of 2098.", "not checkable (not held)")]
    [InlineData("Poland was named in every report on reprisals since 2097.", "supported")]
    [InlineData("Cuba was named in every report on reprisals since 2097.", "partly")]
    [InlineData("The Secretary-General's report on reprisals of 2097 covers 2 countries.", "supported")]
    [InlineData("The Secretary-General's report on reprisals of 2097 covers 3 countries.", "contradicted")]
    [InlineData("The Secretary-General's report on reprisals of 2098 covers 3 countries.", "not checkable (not held)")]
    public void Only_a_whole_list_proves_that_a_report_does_not_name_a_state(string text, string verdict) =>
        Assert.Equal([verdict], CheckedSentences.Verdicts(text, "2098-12-01", ClaimKind.Reprisals));
}
