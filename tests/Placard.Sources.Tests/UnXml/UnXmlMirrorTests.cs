using Placard.Sources.Files;

namespace Placard.Sources.Tests.UnXml;

public sealed class UnXmlMirrorTests
{
    private static SourceReading? s_extract;

    private static SourceReading Text() => MirrorTexts.Reading;

    private static SourceReading Extract() =>
        s_extract ??= Extracts.Read(new Mirror(MirrorFolder.PathOrSkip()), TestContext.Current.CancellationToken);

    private static VoteObservation Vote(SourceReading reading, string symbol) =>
        Assert.Single(reading.Observations.OfType<VoteObservation>(), v => v.Symbol.ToString() == symbol);

    [Fact]
    public void Every_file_is_accounted_for()
    {
        var files = Text().Files;
        Assert.Equal(4901, files.Count);
        Assert.Equal(
            [
                "GAresolutions/75session/English/75_274_F.xml",
                "HRCresolutions/57session/English/A_HRC_RES_57_18F.xml",
                "HRCresolutions/57session/English/A_HRC_RES_57_18R.xml",
                "HRCresolutions/57session/English/A_HRC_RES_57_18S.xml",
            ],
            files
                .Where(f =>
                    f.Fate == FileStatus.LeftOut
                    && f.Path.EndsWith(".xml", StringComparison.Ordinal)
                    && !f.Path.Contains("/German/", StringComparison.Ordinal)
                )
                .Select(f => f.Path)
        );
        Assert.Equal(8, files.Count(f => f.Reason == "German is no language of the United Nations."));
        Assert.All(files.Where(f => f.Fate == FileStatus.Read), f => Assert.Equal(64, f.Sha256.Length));
    }

    [Fact]
    public void Texts_give_a_decision_for_every_English_resolution()
    {
        var counts = Text().Observations.OfType<VoteObservation>().CountBy(v => v.Body.Code).ToDictionary();
        Assert.Equal(
            new Dictionary<string, int>
            {
                ["ECOSOC"] = 113,
                ["GA"] = 1642,
                ["HRC"] = 156,
                ["SC"] = 1480,
            },
            counts
        );
        Assert.All(Text().Observations.OfType<VoteObservation>(), v => Assert.True(v.Date.IsExact, v.Symbol.ToString()));
        Assert.All(Text().Observations.OfType<VoteObservation>(), v => Assert.NotEqual("", v.Title));
    }

    [Fact]
    public void Every_recorded_vote_the_Council_states_adds_up()
    {
        var votes = Text()
            .Observations.OfType<VoteObservation>()
            .Where(v => v is { Method: VoteMethod.Recorded } && v.Body == Body.HumanRightsCouncil)
            .ToList();
        Assert.Equal(46, votes.Count);
        Assert.All(
            votes,
            v => Assert.True(v.Ballots.ToTally().AgreesWith(v.Announced!.Value), $"{v.Symbol}: {v.Announced} and {v.Ballots.ToTally()}")
        );
        Assert.All(votes, v => Assert.Empty(v.Unresolved));
    }

    [Theory]
    [InlineData("A/HRC/RES/55/28", 28, 6, 13)]
    [InlineData("A/HRC/RES/55/6", 31, 12, 4)]
    [InlineData("A/HRC/RES/57/2", 23, 12, 12)]
    public void The_document_decides(string symbol, int yes, int no, int abstain) =>
        Assert.Equal(new Tally(yes, no, abstain), Vote(Text(), symbol).Announced);

    [Fact]
    public void Resolution_55_28_has_Cameroon_in_the_text_and_not_in_the_extract()
    {
        var cameroon = StateCode.Parse("CMR");
        Assert.Equal(Ballot.Abstain, Vote(Text(), "A/HRC/RES/55/28").Ballots[cameroon]);
        Assert.Equal(Ballot.None, Vote(Extract(), "A/HRC/RES/55/28").Ballots[cameroon]);
    }

    [Theory]
    [InlineData("A/HRC/RES/56/18")]
    [InlineData("A/HRC/RES/56/20")]
    [InlineData("A/HRC/RES/56/21")]
    public void Adopted_without_a_vote_is_not_recorded(string symbol) => Assert.Equal(VoteMethod.WithoutVote, Vote(Text(), symbol).Method);

    [Fact]
    public void Lists_and_tallies_of_the_extract_differ_in_these_votes_only()
    {
        var differ = Extract()
            .Observations.OfType<VoteObservation>()
            .Where(v => v.Announced is { } announced && !v.Ballots.ToTally().AgreesWith(announced))
            .Select(v => v.Symbol.ToString())
            .Order(StringComparer.Ordinal);
        Assert.Equal(
            [
                "A/RES/75/254 A-C",
                "A/RES/77/293",
                "E/RES/2021/2",
                "S/2023/638",
                "S/RES/1287 (2000)",
                "S/RES/2723 (2024)",
                "S/RES/2756 (2024)",
            ],
            differ
        );
        Assert.Empty(Extract().Observations.OfType<VoteObservation>().SelectMany(v => v.Unresolved));
    }

    [Fact]
    public void Drafts_not_adopted_are_in_the_extract_and_rejected()
    {
        var rejected = Extract().Observations.OfType<VoteObservation>().Where(v => v.Outcome == Outcome.Rejected).ToList();
        Assert.Equal(19, rejected.Count);
        Assert.Equal(new Tally(3, 0, 12), Vote(Extract(), "S/2023/212").Announced);
    }

    [Fact]
    public void No_symbol_is_told_of_twice_by_one_source()
    {
        foreach (var reading in new[] { Text(), Extract() })
            Assert.Empty(
                reading
                    .Observations.OfType<VoteObservation>()
                    .GroupBy(v => v.Symbol)
                    .Where(g => g.Count() > 1)
                    .Select(g => g.Key.ToString())
            );
    }
}
