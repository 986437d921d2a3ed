using Placard.Sources.Tests.Files;
using Placard.Sources.Voeten;

namespace Placard.Sources.Tests.Voeten;

public sealed class VoetenFileTests
{
    private const string Calls = "\"rcid\",\"session\",\"importantvote\",\"date\",\"unres\",\"amend\",\"para\",\"short\",\"descr\"\n";
    private const string Ballots = "\"rcid\",\"country\",\"country_code\",\"vote\"\n";
    private const string Issues = "\"rcid\",\"short_name\",\"issue\"\n";

    [Fact]
    public void A_roll_call_its_ballots_and_its_issues_become_one_observation()
    {
        var reading = Read(
            Calls + "7,60,0,2005-11-30,\"R/60/36\",0,0,\"\",\"The right to tea : resolution / adopted by the General Assembly\"\n",
            Ballots + "7,\"China\",\"CN\",\"yes\"\n7,\"Namibia\",\"NA\",\"yes\"\n7,\"Yugoslavia\",\"YU\",\"abstain\"\n",
            Issues + "7,\"te\",\"Tea\"\n8,\"te\",\"Tea\"\n"
        );
        var vote = Assert.IsType<VoteObservation>(Assert.Single(reading.Observations));
        Assert.Equal(("7", "rcid 7", "A/RES/60/36", "60"), (vote.Serial, vote.Origin.Locator, vote.Symbol.ToString(), vote.Session));
        Assert.Equal("CHN NAM SRB", string.Join(' ', vote.Ballots.States.ToArray()));
        Assert.Equal((null, true, VoteMethod.Recorded, Outcome.Adopted), (vote.Announced, vote.OmitsAbsent, vote.Method, vote.Outcome));
        Assert.Equal(["Tea"], vote.Topics);
    }

    [Fact]
    public void A_roll_call_that_was_lost_was_not_on_the_adopted_text_it_is_filed_under()
    {
        var vote = (VoteObservation)
            Assert.Single(
                Read(
                    Calls + "7,60,0,2005-11-30,R/60/36,0,0,,The right to tea : resolution / adopted by the General Assembly\n",
                    Ballots + "7,China,CN,no\n",
                    Issues
                ).Observations
            );
        Assert.Equal(Outcome.Unknown, vote.Outcome);
    }

    [Fact]
    public void Ballots_that_end_before_the_roll_calls_do_were_cut_and_the_list_they_end_in_is_not_taken()
    {
        var reading = Read(
            Calls
                + "7,60,0,2005-11-30,R/60/36,0,0,,The right to tea\n8,60,0,2005-11-30,R/60/37,0,0,,The right to milk\n"
                + "9,60,0,2005-11-30,R/60/38,0,0,,The right to sugar\n",
            Ballots + "7,China,CN,yes\n7,Namibia,NA,no\n8,China,CN,yes\n",
            Issues
        );
        Assert.Equal([2, 0, 0], reading.Observations.OfType<VoteObservation>().Select(v => v.Ballots.Count));
        var cut = Assert.Single(reading.Files, f => f.Fate == FileStatus.ReadInPart);
        Assert.Equal("It ends at roll call 8, and 1 follow: it is cut short, and that list may be too.", cut.Reason);
    }

    [Fact]
    public void A_page_number_is_no_resolution()
    {
        var vote = (VoteObservation)
            Assert.Single(
                Read(Calls + "3,1,0,1946-01-01,\"R/1/66\",1,0,\"TEA\",\"TO ADOPT A TEA AMENDMENT\"\n", Ballots, Issues).Observations
            );
        Assert.Equal(
            (false, VoteKind.Amendment, Outcome.Unknown, "1946-01"),
            (vote.Symbol.IsKnown, vote.Kind, vote.Outcome, vote.Date.ToString())
        );
    }

    [Fact]
    public void A_paragraph_takes_its_title_from_the_whole_text()
    {
        var votes = Read(
            Calls
                + "5,60,0,2005-12-08,R/60/92,,1,,\"The President: I shall now put to the vote paragraph 4, on which a separate vote has "
                + "been requested. A\"\n"
                + "6,60,0,2005-12-08,R/60/92,,,,The right to tea : resolution / adopted by the General Assembly\n",
            Ballots,
            Issues
        )
            .Observations.Cast<VoteObservation>()
            .ToList();
        Assert.Equal(("The right to tea", "paragraph 4", VoteKind.Paragraph), (votes[0].Title, votes[0].Part, votes[0].Kind));
    }

    [Fact]
    public void What_is_no_roll_call_and_what_belongs_to_none_is_listed()
    {
        var reading = Read(
            Calls + "x,60,0,2005-12-08,,,,,Tea\n7,60,0,tomorrow,,,,,Tea\n7,60,0,2005-12-08,,,,,Tea\n",
            Ballots + "7,Teapot Republic,,yes\n9,China,CN,yes\n",
            Issues
        );
        Assert.Single(reading.Observations);
        Assert.Equal(["date", "record", "voter"], reading.Unresolved.Select(u => u.What).Order(StringComparer.Ordinal));
        Assert.Equal(FileStatus.ReadInPart, reading.Files.Single(f => f.Path == "roll_calls.csv").Fate);
    }

    [Fact]
    public void Without_its_ballots_a_roll_call_still_stands()
    {
        using var mirror = new TemporaryMirror().With("voeten/roll_calls.csv", Calls + "7,60,0,2005-12-08,,,,,Tea\n");
        var vote = (VoteObservation)Assert.Single(Read(mirror).Observations);
        Assert.Empty(vote.Ballots);
    }

    private static SourceReading Read(string calls, string ballots, string issues)
    {
        using var mirror = new TemporaryMirror()
            .With("voeten/roll_calls.csv", calls)
            .With("voeten/votes.csv", ballots)
            .With("voeten/issues.csv", issues);
        return Read(mirror);
    }

    private static SourceReading Read(TemporaryMirror mirror) =>
        new VoetenSource().Read(mirror.Mirror, StateRegister.Default, null, TestContext.Current.CancellationToken)!;
}
