using Placard.Sources.Files;
using Placard.Sources.Tests.Files;
using Placard.Sources.Vetoes;

namespace Placard.Sources.Tests.Vetoes;

public sealed class VetoesTests
{
    private const string Header =
        "year,date,month,draft,meeting_record,agenda_item,crisis_topic,region,member_veto1,member_veto2,member_veto3\n";

    [Fact]
    public void A_veto_is_a_rejection_without_a_list()
    {
        var vote = Single(Header + "1999,2/5/1999,2,S/1999/9/Rev.1 (as amended),S/PV.9,The question of tea,Tea,Tealand,France,UK,USA\n");
        Assert.Equal((Body.SecurityCouncil, "1999-02-05", "S/1999/9/Rev.1"), (vote.Body, vote.Date.ToString(), vote.Draft.ToString()));
        Assert.Equal((Outcome.Rejected, VoteMethod.Unknown, null, 0), (vote.Outcome, vote.Method, vote.Announced, vote.Ballots.Count));
        Assert.Equal("Vetoed by France, UK, USA", vote.Part);
        Assert.Equal(["FRA", "GBR", "USA"], vote.Vetoes.Select(s => s.ToString()));
    }

    [Fact]
    public void The_record_of_a_meeting_is_no_draft() =>
        Assert.False(
            Single(Header + "1946,6/26/1946,6,S/PV.49,S/PV.49,The question of tea preliminary question,Tea,T,USSR,,\n").Draft.IsKnown
        );

    [Fact]
    public void A_vote_on_the_preliminary_question_is_procedure() =>
        Assert.Equal(
            VoteKind.Procedure,
            Single(Header + "1946,6/26/1946,6,S/PV.49,S/PV.49,The question of tea preliminary question,Tea,T,USSR,,\n").Kind
        );

    [Fact]
    public void Vetoes_of_one_day_are_numbered()
    {
        const string row = "1946,6/26/1946,6,S/PV.49,S/PV.49,Tea,Tea,T,USSR,,\n";
        Assert.Equal(["1946-06-26-1", "1946-06-26-2"], Read(Header + row + row).Observations.Cast<VoteObservation>().Select(v => v.Serial));
    }

    [Fact]
    public void A_row_without_a_date_and_a_stranger_are_listed()
    {
        var reading = Read(
            Header + "1946,26/6/1946,6,S/1,S/PV.49,Tea,Tea,T,USSR,,\n1946,6/26/1946,6,S/1,S/PV.49,Tea,Tea,T,Teapot Republic,,\n"
        );
        Assert.Single(reading.Observations);
        Assert.Equal((FileStatus.ReadInPart, "voter"), (Assert.Single(reading.Files).Fate, Assert.Single(reading.Unresolved).What));
    }

    [Fact]
    public void Every_row_of_the_mirror_becomes_a_rejection()
    {
        var reading = new VetoesSource().Read(
            new Mirror(MirrorFolder.PathOrSkip()),
            StateRegister.Default,
            null,
            TestContext.Current.CancellationToken
        )!;
        Assert.Equal(214, reading.Observations.Count);
        Assert.Empty(reading.Unresolved);
        Assert.InRange(reading.Observations.Cast<VoteObservation>().Count(v => !v.Draft.IsKnown), 20, 24);
    }

    private static VoteObservation Single(string content) => (VoteObservation)Assert.Single(Read(content).Observations);

    private static SourceReading Read(string content)
    {
        using var mirror = new TemporaryMirror().With("sc-vetoes/vetoes.csv", content);
        return new VetoesSource().Read(mirror.Mirror, StateRegister.Default, null, TestContext.Current.CancellationToken)!;
    }
}
