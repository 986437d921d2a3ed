using System.Text;
using Placard.Sources.Corrections;
using Placard.Sources.Files;

namespace Placard.Sources.Tests.Corrections;

public sealed class CorrectionsTests
{
    private const string Header = "body,symbol,serial,field,value,reason,evidence,author,made\n";

    private const string Tally = "HRC,A/HRC/RES/9/4,,tally,2-1-0,Two digits were swapped.,A/HRC/9/SR.7,T. Pot,2026-01-02\n";

    [Fact]
    public void The_corrections_compiled_in_can_be_read()
    {
        var reading = new CorrectionsSource().Read(
            new Mirror("nowhere"),
            StateRegister.Default,
            null,
            TestContext.Current.CancellationToken
        );
        Assert.Equal((0, "placard-corrections"), (reading.Source.Rank, reading.Source.Lineage));
        Assert.All(reading.Observations, o => Assert.IsType<VoteObservation>(o));
    }

    [Fact]
    public void Rows_of_one_vote_make_one_statement_with_reason_and_evidence()
    {
        var correction = Assert.Single(
            Read(
                Tally
                    + "HRC,A/HRC/RES/9/4,,in_favour,CHN CUB,They are on page 3.,A/HRC/9/SR.7,T. Pot,2026-01-03\n"
                    + "HRC,A/HRC/RES/9/4,,against,FRA,They are on page 3.,A/HRC/9/SR.7,T. "
                    + "Pot,2026-01-03\nHRC,A/HRC/RES/9/4,,outcome,adopted without vote,No vote was asked for.,A/HRC/9/SR.7,T. "
                    + "Pot,2026-01-03\n"
            )
        );
        Assert.Equal(
            (Body.HumanRightsCouncil, new Tally(2, 1, 0), Outcome.AdoptedWithoutVote),
            (correction.Body, correction.Announced, correction.Outcome)
        );
        Assert.Equal(new Tally(2, 1, 0, 0), correction.Ballots.ToTally());
        Assert.Equal("2026-01-03", correction.Origin.AsOf.ToString());
        Assert.Contains("Two digits were swapped. (A/HRC/9/SR.7)", correction.Origin.Locator, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("HRC,A/HRC/RES/9/4,,tally,2-1-0,,A/HRC/9/SR.7,T. Pot,2026-01-02\n")]
    [InlineData("HRC,A/HRC/RES/9/4,,tally,2-1-0,Because.,,T. Pot,2026-01-02\n")]
    [InlineData("HRC,A/HRC/RES/9/4,,tally,two,Because.,A/HRC/9/SR.7,T. Pot,2026-01-02\n")]
    [InlineData("HRC,A/HRC/RES/9/4,,flavour,green,Because.,A/HRC/9/SR.7,T. Pot,2026-01-02\n")]
    [InlineData("TEA,A/HRC/RES/9/4,,tally,2-1-0,Because.,A/HRC/9/SR.7,T. Pot,2026-01-02\n")]
    public void A_correction_that_cannot_be_read_or_gives_no_reason_stops_everything(string row) =>
        Assert.Throws<FormatException>(() => Read(row));

    [Fact]
    public void A_correction_that_differs_from_the_record_is_needed()
    {
        var correction = Read(Tally)[0];
        Assert.Equal(["tally"], CorrectionNeed.Differences(correction, Vote(new Tally(1, 2, 0))));
        Assert.Equal(["tally"], CorrectionNeed.Differences(correction, null));
    }

    [Fact]
    public void A_correction_that_says_what_the_record_says_can_go() =>
        Assert.Empty(CorrectionNeed.Differences(Read(Tally)[0], Vote(new Tally(2, 1, 0, 44))));

    [Fact]
    public void A_corrected_list_is_needed_as_long_as_the_record_is_quarantined()
    {
        var correction = Read("HRC,A/HRC/RES/9/4,,in_favour,CHN,Because.,A/HRC/9/SR.7,T. Pot,2026-01-02\n")[0];
        var vote = Vote(null) with
        {
            Ballots = BallotSheet.Of([
                KeyValuePair.Create(StateCode.Parse("CHN"), Ballot.Yes),
                KeyValuePair.Create(StateCode.Parse("CUB"), Ballot.NotVoting),
            ]),
        };
        Assert.Empty(CorrectionNeed.Differences(correction, vote));
        Assert.Equal(["ballots"], CorrectionNeed.Differences(correction, vote with { Status = RecordStatus.Quarantined }));
    }

    private static VoteEvent Vote(Tally? tally) =>
        new()
        {
            Address = VoteAddress.From("A/HRC/RES/9/4"),
            Body = Body.HumanRightsCouncil,
            Date = new PartialDate(2008),
            Title = "Tea",
            Kind = VoteKind.WholeText,
            Method = VoteMethod.Recorded,
            Outcome = Outcome.Adopted,
            Status = RecordStatus.Single,
            Tally = tally,
        };

    private static IReadOnlyList<VoteObservation> Read(string rows) =>
        CorrectionTable.Read(
            new MemoryStream(Encoding.UTF8.GetBytes(Header + rows)),
            (locator, asOf) => new Origin(new SourceCode("corrections"), "test.csv", locator, asOf)
        );
}
