using Placard.Record.Claims;

namespace Placard.Rooms.Tests.Claims;

public class ElectionCheckTests
{
    [Theory]
    [InlineData("China received 96 votes in the Human Rights Council election of January 2098.", "supported")]
    [InlineData("China received 97 votes in the Human Rights Council election of January 2098.", "contradicted")]
    [InlineData("Poland received 150 votes in the Human Rights Council election of January 2098.", "not checkable (not held)")]
    [InlineData("China was not elected to the Human Rights Council in January 2098.", "supported")]
    [InlineData("China was elected to the Human Rights Council in January 2098.", "contradicted")]
    [InlineData("Egypt was elected to the Human Rights Council in January 2098.", "supported")]
    [InlineData("Ukraine was not elected to the Human Rights Council in January 2098.", "partly")]
    [InlineData("Japan was elected to the Human Rights Council in January 2091.", "not checkable (not held)")]
    [InlineData("Egypt was elected unopposed to the Human Rights Council in January 2098.", "supported")]
    [InlineData("India was elected unopposed to the Human Rights Council in January 2098.", "contradicted")]
    [InlineData("India had the lowest result of all states elected to the Human Rights Council in January 2098.", "partly")]
    public void A_result_is_held_against_the_candidacies(string text, string verdict) =>
        Assert.Equal([verdict], CheckedSentences.Verdicts(text, "2098-12-01", ClaimKind.Election));

    [Theory]
    [InlineData("In January 2098 the slate of the Asia-Pacific Group was contested.", "supported")]
    [InlineData("In January 2098 only the slate of the Asia-Pacific Group was contested.", "supported")]
    [InlineData("In January 2098 the slate of the African Group was contested.", "contradicted")]
    [InlineData("In January 2098 there were two candidates for one Asia-Pacific seat.", "supported")]
    [InlineData("In January 2098 there were three candidates for one Asia-Pacific seat.", "contradicted")]
    [InlineData("In January 2098 all regional groups put forward as many candidates as there were seats.", "contradicted")]
    [InlineData("In February 2098 the slate of the Eastern European Group was contested.", "not checkable (not held)")]
    public void A_slate_is_held_against_seats_and_candidates(string text, string verdict) =>
        Assert.Equal([verdict], CheckedSentences.Verdicts(text, "2098-12-01", ClaimKind.Election));
}
