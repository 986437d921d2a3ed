using Placard.Edition.Building;
using Placard.Edition.Reading;

namespace Placard.Edition.Tests.Building;

public class EditionBuilderTests
{
    private static readonly DocumentSymbol Lamps = DocumentSymbol.Parse("A/HRC/RES/99/1");

    [Fact]
    public void A_correction_alone_tells_of_no_vote()
    {
        using var folder = new TemporaryFolder();
        var correction = Reconciling.SampleVotes.Correction;
        var told = Reconciling.SampleVotes.Says(correction, Reconciling.SampleVotes.Vote("A/HRC/RES/82/24", "YYYYYYNNAA"));

        EditionBuilder.Build([told], false, folder["edition"], null, CancellationToken.None);

        using var edition = OpenEdition.Open(folder["edition"]);
        Assert.Empty(edition.Votes.All);
    }

    [Fact]
    public void What_two_sources_say_becomes_one_vote_with_two_witnesses()
    {
        using var folder = new TemporaryFolder();
        var hash = EditionBuilder.Build(Readings(), false, folder["edition"], null, CancellationToken.None);
        using var edition = OpenEdition.Open(folder["edition"]);
        Assert.Equal(hash, edition.Info.Hash);
        var vote = Assert.Single(edition.Votes.On(Lamps));
        Assert.Equal((Ballot.Yes, Ballot.No), (vote.Ballots[StateCode.Parse("BRA")], vote.Ballots[StateCode.Parse("CHN")]));
        Assert.Equal(2, edition.WithWitnesses(vote).Witnesses.Count);
        Assert.Contains(edition.Seats.On(Body.HumanRightsCouncil, new DateOnly(2014, 6, 1)), t => t.State == StateCode.Parse("BRA"));
        Assert.Equal("Brésil", edition.NamesOf(StateCode.Parse("BRA"))["fr"]);
        Assert.Equal(2, edition.Files().Count);
        Assert.Equal("Ruritania", Assert.Single(edition.Unresolved()).Text);
    }

    [Fact]
    public void Readings_in_any_order_make_equal_bytes()
    {
        using var folder = new TemporaryFolder();
        var readings = Readings();
        EditionBuilder.Build(readings, false, folder["one"], null, CancellationToken.None);
        SourceReading[] turned =
        [
            .. readings.Reverse().Select(r => r with { Observations = [.. r.Observations.Reverse()], Files = [.. r.Files.Reverse()] }),
        ];
        EditionBuilder.Build(turned, false, folder["two"], null, CancellationToken.None);
        Assert.Equal(File.ReadAllBytes(folder["one"]), File.ReadAllBytes(folder["two"]));
    }

    [Fact]
    public void No_readings_make_an_edition_without_votes()
    {
        using var folder = new TemporaryFolder();
        EditionBuilder.Build([], true, folder["edition"], null, CancellationToken.None);
        using var edition = OpenEdition.Open(folder["edition"]);
        Assert.Empty(edition.Votes.All);
        Assert.Empty(edition.Info.Sources);
        Assert.True(edition.Info.IsStarter);
        Assert.True(EditionVerifier.Verify(folder["edition"]).IsIntact);
    }

    [Fact]
    public void Progress_never_goes_back_and_ends_at_one()
    {
        using var folder = new TemporaryFolder();
        var told = new Told();
        EditionBuilder.Build(Readings(), false, folder["edition"], told, CancellationToken.None);
        Assert.Equal(told.Shares.Order(), told.Shares);
        Assert.Equal(1, told.Shares[^1]);
    }

    [Fact]
    public void A_source_described_in_two_ways_is_refused()
    {
        using var folder = new TemporaryFolder();
        SourceReading[] readings = [.. Readings(), new(Invented.Minutes with { Rank = 7 }, [], [], [])];
        Assert.Throws<ArgumentException>(() => EditionBuilder.Build(readings, false, folder["edition"], null, CancellationToken.None));
        Assert.Empty(folder.Names);
    }

    private static SourceReading[] Readings() => [Reading(Invented.Minutes, "7"), Reading(Invented.Ledger, "L7")];

    private static SourceReading Reading(SourceDescription source, string serial)
    {
        var origin = new Origin(source.Code, "1.csv", $"row {serial}", default);
        return new SourceReading(
            source,
            [new(source.Code, "1.csv", 10, new string('c', 64), FileStatus.Read, "")],
            [
                new VoteObservation(origin)
                {
                    Body = Body.HumanRightsCouncil,
                    Serial = serial,
                    Symbol = Lamps,
                    Date = new PartialDate(2014, 3, 28),
                    Title = "Question of lamps",
                    Method = VoteMethod.Recorded,
                    Outcome = Outcome.Adopted,
                    Announced = new Tally(2, 1, 0),
                    Ballots = Invented.Sheets("BRA=Y CHN=N FRA=Y"),
                },
                new TermObservation(
                    origin,
                    Body.HumanRightsCouncil,
                    StateCode.Parse("BRA"),
                    RegionalGroup.LatinAmericanCaribbean,
                    new(new DateOnly(2013, 1, 1), new DateOnly(2015, 12, 31)),
                    ""
                ),
                new StateNameObservation(origin, StateCode.Parse("BRA"), "fr", "Brésil"),
            ],
            source.Rank == 1 ? [new(origin, "voter", "Ruritania")] : []
        );
    }

    private sealed class Told : IProgress<(string What, double Done)>
    {
        public List<double> Shares { get; } = [];

        public void Report((string What, double Done) value) => Shares.Add(value.Done);
    }
}
