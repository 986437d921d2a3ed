using Placard.Sources.Tests.Files;
using Placard.Sources.UndlVotes;

namespace Placard.Sources.Tests.UndlVotes;

public sealed class UndlVotesFileTests
{
    private const string Tea =
        "2001-02-03,55,A/RES/55/9,A/55/L.9,,A/55/PV.9,The right to tea : resolution / adopted by the General "
        + "Assembly,Drinks,TEA|CUPS,,2,1,0,1,4,x";

    [Fact]
    public void Rows_of_one_vote_become_one_observation()
    {
        var vote = Assert.IsType<VoteObservation>(
            Assert.Single(
                Read(
                    $"7,CHN,CHINA,Y,{Tea}\n7,,UNION OF SOVIET SOCIALIST REPUBLICS,Y,{Tea}\n7,FRA,FRANCE,N,{Tea}\n7,NAM,NAMIBIA,X,{Tea}\n"
                ).Observations
            )
        );
        Assert.Equal(
            ("7", "record 7", "A/RES/55/9", "A/55/L.9"),
            (vote.Serial, vote.Origin.Locator, vote.Symbol.ToString(), vote.Draft.ToString())
        );
        Assert.Equal(("The right to tea", "2001-02-03", Outcome.Adopted), (vote.Title, vote.Date.ToString(), vote.Outcome));
        Assert.Equal((new Tally(2, 1, 0, 1), new Tally(2, 1, 0, 1)), (vote.Announced, vote.Ballots.ToTally()));
        Assert.Equal("CHN FRA NAM RUS", string.Join(' ', vote.Ballots.States.ToArray()));
        Assert.Equal(["TEA", "CUPS"], vote.Topics);
    }

    [Fact]
    public void Strangers_and_broken_rows_are_listed()
    {
        var reading = Read($"7,QQQ,TEAPOT REPUBLIC,Y,{Tea}\n7,CHN\n");
        Assert.Equal("TEAPOT REPUBLIC", Assert.Single(reading.Unresolved).Text);
        Assert.Equal((FileStatus.ReadInPart, "Rows without the columns of a ballot: 1."), (reading.Files[0].Fate, reading.Files[0].Reason));
    }

    [Fact]
    public void One_number_with_two_sets_of_data_is_two_statements()
    {
        var other = Tea.Replace("2001-02-03", "2001-02-04", StringComparison.Ordinal);
        Assert.NotEqual(Tea, other);
        Assert.Equal(["7", "7-2"], SerialsOf($"7,CHN,CHINA,Y,{Tea}\n7,FRA,FRANCE,Y,{other}\n"));
    }

    [Fact]
    public void What_is_not_taken_makes_no_second_statement() =>
        Assert.Equal(["7"], SerialsOf($"7,CHN,CHINA,Y,{Tea}\n7,FRA,FRANCE,Y,{Tea}z\n"));

    private static IEnumerable<string> SerialsOf(string rows) => Read(rows).Observations.Cast<VoteObservation>().Select(v => v.Serial);

    private static SourceReading Read(string rows)
    {
        using var mirror = new TemporaryMirror().With("undl-votes/ga.csv", UndlCsv.Header + rows);
        return new UndlVotesSource().Read(mirror.Mirror, StateRegister.Default, null, TestContext.Current.CancellationToken)!;
    }
}
