using System.Text;
using Placard.Sources.OhchrVotes;
using Placard.Sources.Tests.Files;

namespace Placard.Sources.Tests.OhchrVotes;

public sealed class OhchrVotesFileTests
{
    private const string Header =
        "record_id,symbol,title,statement,date,body,vote_type,meeting,meeting_type,agenda_item_no,agenda_item_title,agenda_subject,main_sponsors,draft,yes,no,abstain,nonvoting\n";

    private const string TeaRow =
        "901,A/HRC/RES/9/4,The right to tea : resolution /,adopted by the Human Rights Council at its 9th session,2008-09-24,Human "
        + "Rights Council,"
        + "RECORDED,Adopted at the 21st meeting,PLENARY MEETING,3.,Drinks -,TEA - CULTURE,\"Cuba, China\",Draft resolution "
        + "A/HRC/9/L.4,2,1,0,1\n";

    private const string VotesHeader = "record_id,symbol,date,body,iso3,name_latest,vote\n";

    [Fact]
    public void A_record_and_its_list_become_one_observation()
    {
        var reading = Read(Header + TeaRow, VotesHeader + Ballots(901, "CHN:Y", "CUB:Y", "FRA:N", "NAM:-"));
        var vote = Assert.IsType<VoteObservation>(Assert.Single(reading.Observations));
        Assert.Equal(("901", "resolutions.csv", "record 901"), (vote.Serial, vote.Origin.File, vote.Origin.Locator));
        Assert.Equal((Body.HumanRightsCouncil, "2008-09-24"), (vote.Body, vote.Date.ToString()));
        Assert.Equal(("A/HRC/RES/9/4", "A/HRC/9/L.4", "The right to tea"), (vote.Symbol.ToString(), vote.Draft.ToString(), vote.Title));
        Assert.Equal((VoteKind.WholeText, VoteMethod.Recorded, Outcome.Adopted), (vote.Kind, vote.Method, vote.Outcome));
        Assert.Equal((new Tally(2, 1, 0, 1), new Tally(2, 1, 0, 1)), (vote.Announced, vote.Ballots.ToTally()));
        Assert.Equal(("9", "21st meeting", "3. Drinks"), (vote.Session, vote.Meeting, vote.AgendaItem));
        Assert.Equal(["TEA", "CULTURE"], vote.Topics);
        Assert.Equal("CHN CUB", string.Join(' ', vote.Sponsors.Main));
        Assert.Equal(Ballot.NotVoting, vote.Ballots[StateCode.Parse("NAM")]);
    }

    [Fact]
    public void A_list_that_does_not_add_up_goes_on_as_it_is()
    {
        var vote = Single(Read(Header + TeaRow, VotesHeader + Ballots(901, "CHN:N", "FRA:N")));
        Assert.Equal((new Tally(2, 1, 0, 1), new Tally(0, 2, 0, 0)), (vote.Announced, vote.Ballots.ToTally()));
    }

    [Fact]
    public void A_state_with_two_different_ballots_is_named_and_left_off_the_list()
    {
        var vote = Single(Read(Header + TeaRow, VotesHeader + Ballots(901, "CHN:Y", "CHN:N", "CUB:A", "CUB:A")));
        Assert.Equal("CHN", string.Join(' ', vote.Repeated));
        Assert.Equal("CUB", string.Join(' ', vote.Ballots.States.ToArray()));
    }

    [Fact]
    public void A_voter_that_is_no_state_is_listed_with_its_ballot()
    {
        var reading = Read(Header + TeaRow, VotesHeader + Ballots(901, "QQQ:Y", "CHN:?"));
        var vote = Single(reading);
        Assert.Equal(KeyValuePair.Create("QQQ", Ballot.Yes), Assert.Single(vote.Unresolved));
        Assert.Equal(Ballot.Unknown, vote.Ballots[StateCode.Parse("CHN")]);
        Assert.Equal(("voter", "QQQ"), (Assert.Single(reading.Unresolved).What, reading.Unresolved[0].Text));
    }

    [Fact]
    public void The_Peoples_Republic_votes_from_the_day_it_took_the_seat()
    {
        var before = TeaRow.Replace("2008-09-24", "1970-03-01", StringComparison.Ordinal);
        var vote = Single(
            Read(Header + before, VotesHeader + Ballots(901, "CHN:Y").Replace("2008-09-24", "1970-03-01", StringComparison.Ordinal))
        );
        Assert.Equal("TWN", string.Join(' ', vote.Ballots.States.ToArray()));
    }

    [Fact]
    public void An_amendment_whose_column_names_another_keeps_its_own_symbol()
    {
        var row = TeaRow
            .Replace("A/HRC/RES/9/4", "A/HRC/9/L.8", StringComparison.Ordinal)
            .Replace(": resolution", ": amendment", StringComparison.Ordinal)
            .Replace(
                "Draft resolution A/HRC/9/L.4",
                "Amendment A/HRC/9/L.7 to draft resolution L.4 Rejected by a recorded vote",
                StringComparison.Ordinal
            );
        var reading = Read(Header + row, VotesHeader);
        var vote = Single(reading);
        Assert.Equal(("A/HRC/9/L.8", "", "A/HRC/9/L.4"), (vote.Symbol.ToString(), vote.Draft.ToString(), vote.Amends.ToString()));
        Assert.Equal((VoteKind.Amendment, Outcome.Rejected), (vote.Kind, vote.Outcome));
        Assert.Equal("symbol", Assert.Single(reading.Unresolved).What);
    }

    [Fact]
    public void Rows_that_are_no_records_are_left_out_and_counted()
    {
        var reading = Read(
            Header
                + TeaRow
                + TeaRow
                + "902,A/HRC/RES/9/5\n"
                + TeaRow
                    .Replace("901", "903", StringComparison.Ordinal)
                    .Replace("Human Rights Council,RECORDED", "Tea Council,RECORDED", StringComparison.Ordinal),
            VotesHeader
        );
        Assert.Single(reading.Observations);
        var file = reading.Files.Single(f => f.Path == "resolutions.csv");
        Assert.Equal(FileStatus.ReadInPart, file.Fate);
        Assert.Contains("Row 2 repeats", file.Reason, StringComparison.Ordinal);
        Assert.Contains("Row 4 names a body", file.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_of_a_record_that_is_not_there_is_listed()
    {
        var reading = Read(Header + TeaRow, VotesHeader + Ballots(77, "CHN:Y"));
        Assert.Equal("record", Assert.Single(reading.Unresolved).What);
    }

    [Theory]
    [InlineData("", "It is empty.")]
    [InlineData("record_id,symbol\n1,2\n", "The column “title” is missing.")]
    public void A_file_without_its_columns_is_left_out(string content, string reason)
    {
        var reading = Read(content, VotesHeader);
        Assert.Empty(reading.Observations);
        var file = reading.Files.Single(f => f.Path == "resolutions.csv");
        Assert.Equal((FileStatus.LeftOut, reason), (file.Fate, file.Reason));
    }

    [Fact]
    public void A_file_in_another_encoding_is_left_out_whole()
    {
        using var mirror = new TemporaryMirror()
            .With(
                "ohchr-votes/resolutions.csv",
                Encoding.Latin1.GetBytes(Header + TeaRow.Replace("tea :", "thé :", StringComparison.Ordinal))
            )
            .With("ohchr-votes/votes.csv", VotesHeader);
        var reading = Read(mirror);
        Assert.Empty(reading.Observations);
        Assert.Equal("Its characters are not the encoding it should be in.", reading.Files.Single(f => f.Path == "resolutions.csv").Reason);
    }

    [Fact]
    public void Half_a_list_of_names_is_no_list()
    {
        using var mirror = new TemporaryMirror()
            .With("ohchr-votes/resolutions.csv", Header + TeaRow)
            .With(
                "ohchr-votes/votes.csv",
                [.. Encoding.UTF8.GetBytes(VotesHeader + Ballots(901, "CHN:Y", "CUB:Y")), 0xC3, 0x28, .. "\n"u8]
            );
        var reading = Read(mirror);
        Assert.Empty(Single(reading).Ballots);
        Assert.Equal(FileStatus.LeftOut, reading.Files.Single(f => f.Path == "votes.csv").Fate);
    }

    [Fact]
    public void A_byte_order_mark_and_Windows_line_ends_change_nothing()
    {
        var plain = Read(Header + TeaRow, VotesHeader + Ballots(901, "CHN:Y"));
        var marked = Read(
            "\uFEFF" + (Header + TeaRow).ReplaceLineEndings("\r\n"),
            "\uFEFF" + (VotesHeader + Ballots(901, "CHN:Y")).ReplaceLineEndings("\r\n")
        );
        Assert.Equal(Single(plain).Ballots, Single(marked).Ballots);
        Assert.Equal(Single(plain).Title, Single(marked).Title);
    }

    [Fact]
    public void A_mirror_without_the_folder_has_nothing_of_this_source()
    {
        using var mirror = new TemporaryMirror();
        Assert.Null(new OhchrVotesSource().Read(mirror.Mirror, StateRegister.Default, null, TestContext.Current.CancellationToken));
    }

    private static string Ballots(int record, params string[] ballots) =>
        string.Concat(ballots.Select(b => $"{record},A/HRC/RES/9/4,2008-09-24,HRC,{b[..3]},Name,{b[4..]}\n"));

    private static VoteObservation Single(SourceReading reading) => Assert.IsType<VoteObservation>(Assert.Single(reading.Observations));

    private static SourceReading Read(string resolutions, string votes)
    {
        using var mirror = new TemporaryMirror().With("ohchr-votes/resolutions.csv", resolutions).With("ohchr-votes/votes.csv", votes);
        return Read(mirror);
    }

    private static SourceReading Read(TemporaryMirror mirror) =>
        new OhchrVotesSource().Read(mirror.Mirror, StateRegister.Default, null, TestContext.Current.CancellationToken)!;
}
