using System.Text;
using Placard.Record.FollowUp;
using Placard.Sources.Files;
using Placard.Sources.Tests.Files;
using Placard.Sources.UprInfo;

namespace Placard.Sources.Tests.UprInfo;

public sealed class UprInfoTests
{
    private const string Header = "To,To-Rgrp,To-Org,Text,From,From-Rgrp,From-Org,Response,Action,Issue,Session\r";
    private static readonly Encoding MacRoman = CodePagesEncodingProvider.Instance.GetEncoding("macintosh")!;

    [Fact]
    public void Letters_of_Mac_Roman_and_lines_that_end_in_a_carriage_return_are_read()
    {
        var entry = Single(
            "Chad,Africa,AU,\"Sign the Protocol of Málaga, as agreed at Orléans \",France,WEOG,EU,Noted,5,\"Justice,Detention\",5\r"
        );

        Assert.Equal("Sign the Protocol of Málaga, as agreed at Orléans", entry.Text);
        Assert.Equal(("TCD", "FRA"), (entry.State.ToString(), Assert.Single(entry.Issuers).ToString()));
        Assert.Equal((Response.Noted, "Noted", 5, 1), (entry.Response, entry.ResponseAsWritten, entry.Action, entry.Cycle));
        Assert.Equal(["Justice", "Detention"], entry.Themes);
        Assert.Equal("TCD-UPR05-001", entry.Id);
    }

    [Fact]
    public void An_exact_duplicate_is_left_out_and_said()
    {
        const string row = "Chad,Africa,AU,Light the lamps,France,WEOG,EU,Accepted,5,Other,5\r";
        var reading = Read(row + row);

        Assert.Single(reading.Observations);
        Assert.Equal("Row 2 is an exact duplicate of row 1 (Chad).", Assert.Single(reading.Files).Reason);
    }

    [Fact]
    public void A_pledge_is_the_states_own_and_has_no_response()
    {
        var pledge = Single("Fiji,Asia,,Fiji will light the lamps,Fiji,Asia,,Voluntary Pledge,4,General,18\r");

        Assert.Equal((RecommendationKind.Pledge, Response.NotKnown), (pledge.Kind, pledge.Response));
        Assert.Empty(pledge.Issuers);
        Assert.Equal(("FJI-PLEDGE18-001", 2), (pledge.Id, pledge.Cycle));
    }

    [Fact]
    public void A_stranger_costs_its_row_and_a_row_without_a_session_is_listed()
    {
        var reading = Read(
            "Teapot Republic,Asia,,Light the lamps,France,WEOG,EU,Accepted,5,Other,5\r"
                + "Chad,Africa,AU,Light the lamps,Teapot Republic,WEOG,EU,Accepted,5,Other,5\r"
                + "Chad,Africa,AU,Light the lamps,France,WEOG,EU,Accepted,5,Other,fifth\r"
        );

        Assert.Empty(Assert.IsType<Recommendation>(Assert.Single(reading.Observations)).Issuers);
        Assert.Equal(["state", "issuer"], reading.Unresolved.Select(u => u.What));
        Assert.Equal(FileStatus.ReadInPart, Assert.Single(reading.Files).Fate);
    }

    [Fact]
    public void A_review_has_the_year_of_its_cycle()
    {
        using var mirror = new TemporaryMirror()
            .With("upr-info/upr-years.csv", "country,review1,review2,report1,report2\rFiji,2010,2014,2010,.\r")
            .With("upr-info/upr-sessions.csv", "\"\",\"To\",\"To_COW\",\"Session\"\n\"1\",\"Fiji\",\"FIJ\",7\n\"2\",\"Fiji\",\"FIJ\",20\n");

        var reading = Read(mirror);

        Assert.Equal([(7, "2010"), (20, "2014")], reading.Observations.Cast<Review>().Select(r => (r.Session, r.Date.ToString())));
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(12, 1)]
    [InlineData(13, 2)]
    [InlineData(26, 2)]
    [InlineData(27, 3)]
    [InlineData(40, 3)]
    [InlineData(48, 4)]
    public void The_first_cycle_had_twelve_sessions_and_later_ones_have_fourteen(int session, int cycle) =>
        Assert.Equal(cycle, Review.CycleOf(session));

    [Fact]
    public void The_mirror_has_14_436_recommendations_of_nine_sessions_with_every_accent_right()
    {
        var reading = new UprInfoSource().Read(
            new Mirror(MirrorFolder.PathOrSkip()),
            StateRegister.Default,
            null,
            TestContext.Current.CancellationToken
        )!;
        var entries = reading.Observations.OfType<Recommendation>().ToList();

        Assert.Equal(Enumerable.Repeat("(Unknown)", 9), reading.Unresolved.Select(u => u.Text));
        Assert.Equal(14_436, entries.Count(e => e.Kind == RecommendationKind.Recommendation));
        Assert.Equal(945, entries.Count(e => e.Kind == RecommendationKind.Pledge));
        Assert.Equal(305, reading.Observations.OfType<Review>().Count());
        Assert.All(entries.SelectMany(e => e.Text).Where(c => c > 127), c => Assert.Contains(c, "éèíàô"));
        Assert.Equal(entries.Count, entries.Select(e => e.Id).Distinct().Count());
        Assert.Equal(3, reading.Files.Sum(f => f.Reason.Split("exact duplicate").Length - 1));
    }

    private static Recommendation Single(string rows) => (Recommendation)Assert.Single(Read(rows).Observations);

    private static SourceReading Read(string rows)
    {
        using var mirror = new TemporaryMirror().With("upr-info/upr-info_sessions_1-5.csv", MacRoman.GetBytes(Header + rows));
        return Read(mirror);
    }

    private static SourceReading Read(TemporaryMirror mirror) =>
        new UprInfoSource().Read(mirror.Mirror, StateRegister.Default, null, TestContext.Current.CancellationToken)!;
}
