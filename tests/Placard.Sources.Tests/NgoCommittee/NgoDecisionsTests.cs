using Placard.Record.Access;
using Placard.Sources.Files;
using Placard.Sources.NgoCommittee;
using Placard.Sources.Tests.Files;

namespace Placard.Sources.Tests.NgoCommittee;

public sealed class NgoDecisionsTests
{
    private const string Header = "kind,session_end_date,ngo,info,source_row\n";

    [Theory]
    [InlineData("deferred", NgoDecisionKind.Deferred, false)]
    [InlineData("new_deferred", NgoDecisionKind.Deferred, true)]
    [InlineData("closed_no_reply", NgoDecisionKind.Closed, null)]
    [InlineData("declined", NgoDecisionKind.NotRecommended, null)]
    [InlineData("withdrawn_application", NgoDecisionKind.ApplicationWithdrawn, null)]
    [InlineData("reclassification_deferred", NgoDecisionKind.ReclassificationDeferred, null)]
    [InlineData("status_withdrawn_own_request", NgoDecisionKind.StatusGivenUp, null)]
    public void A_row_is_a_decision(string word, NgoDecisionKind kind, bool? isNew)
    {
        var decision = Assert.IsType<NgoDecision>(
            Assert.Single(Read($"{word},2031-06-05,Friends of Tea,a word,f.xlsx row 2\n").Observations)
        );
        Assert.Equal((new DateOnly(2031, 6, 5), kind, "Friends of Tea"), (decision.Session, decision.Kind, decision.Organisation));
        Assert.Equal((isNew, "a word"), (decision.IsNew, decision.Note));
    }

    [Fact]
    public void One_that_is_also_among_the_new_ones_is_one_decision_on_a_new_application()
    {
        var decisions = Read(
            "granted,2031-06-05,Friends of Tea,,r\ngranted,2031-06-05,Friends of Mate,,r\ngranted,2030-06-05,Friends of Cocoa,,r\n"
                + "new_granted_directly,2031-06-05,\"FRIENDS, of Tea\",,r\n"
        )
            .Observations.Cast<NgoDecision>()
            .ToDictionary(d => d.Organisation, d => d.IsNew);
        Assert.Equal(
            [("Friends of Cocoa", null), ("Friends of Mate", false), ("Friends of Tea", true)],
            decisions.OrderBy(d => d.Key).Select(d => (d.Key, d.Value))
        );
    }

    [Fact]
    public void A_new_one_that_was_not_recommended_at_its_session_is_listed_as_not_understood()
    {
        var reading = Read("new_granted_directly,2031-06-05,Friends of Tea,,r\n");
        Assert.Empty(reading.Observations);
        Assert.Equal("new application recommended", Assert.Single(reading.Unresolved).What);
    }

    [Fact]
    public void A_malformed_row_costs_that_row()
    {
        var reading = Read(
            "deferred,5 June,Friends of Tea,,r\ndeferred,2031-06-05,,,r\ndeferred,2031-06-05,Friends of Mate,,r\nodd,2031-06-05,X,,r\n"
        );
        Assert.Single(reading.Observations);
        Assert.Equal(FileStatus.ReadInPart, Assert.Single(reading.Files).Fate);
        Assert.Equal("decision", Assert.Single(reading.Unresolved).What);
    }

    [Fact]
    public void Every_row_of_the_mirror_is_read_or_said_to_be_left_out()
    {
        var reading = new NgoCommitteeSource().Read(
            new Mirror(MirrorFolder.PathOrSkip()),
            StateRegister.Default,
            null,
            TestContext.Current.CancellationToken
        )!;
        var decisions = reading.Observations.OfType<NgoDecision>().ToList();
        var alone = reading.Unresolved.Count(u => u.What == "new application recommended");
        // Three rows have no name, one of them among the new ones that were recommended.
        const int rows = 18_714 - 3,
            rowsOfNewAndRecommended = 3_944 - 1;
        Assert.Equal(rows - rowsOfNewAndRecommended, decisions.Count);
        Assert.Equal(rowsOfNewAndRecommended, alone + decisions.Count(d => d is { Kind: NgoDecisionKind.Recommended, IsNew: true }));
        // The list of June 2021 has that of September 2021 among its own.
        Assert.InRange(alone, 190, 215);
        Assert.Equal([FileStatus.ReadInPart, FileStatus.Read], reading.Files.Select(file => file.Fate));

        var ledger = NgoLedger.Of(decisions, [], []);
        Assert.Equal(26, ledger.All.Max(o => o.Deferrals));
        Assert.Equal(26, ledger.Find("International Dalit Solidarity Network")!.Deferrals);
        Assert.Equal(0, reading.Unresolved.Count(u => u.What == "voter"));
        Assert.Equal(96, reading.Observations.OfType<VoteObservation>().Count());
    }

    private static SourceReading Read(string rows)
    {
        using var mirror = new TemporaryMirror().With("ngo-committee/decisions_1998-2024.csv", Header + rows);
        return new NgoCommitteeSource().Read(mirror.Mirror, StateRegister.Default, null, TestContext.Current.CancellationToken)!;
    }
}
