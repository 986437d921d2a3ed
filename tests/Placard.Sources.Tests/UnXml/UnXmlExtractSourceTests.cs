using System.Text;
using Placard.Sources.Tests.Files;

namespace Placard.Sources.Tests.UnXml;

public sealed class UnXmlExtractSourceTests : IDisposable
{
    private const string Assembly = "UNxml/GAresolutions/data_extract/77.json";
    private readonly TemporaryMirror _folder = new();

    public void Dispose() => _folder.Dispose();

    private SourceReading Read() => Extracts.Read(_folder.Mirror, TestContext.Current.CancellationToken);

    private VoteObservation ReadOne(string file, string line)
    {
        _folder.With(file, line);
        return Assert.Single(Read().Observations.OfType<VoteObservation>());
    }

    private static string Line(
        string symbol = "A/RES/77/900",
        string type = "By a recorded vote",
        string counts = "\"MS_in_favour_count\":\"2\",\"MS_against_count\":\"1\",\"MS_abstaining_count\":\"1\"",
        string yes = "\"CHILE\",\"T\\u00dcRKI\\u0307YE\"",
        string more = ""
    ) =>
        $$"""{"symbol":"{{symbol}}","title":"Lanterns","adoption_date":"7 October 2022","adoption_type":"{{type}}",{{counts}},"MS_in_favour":[{{yes}}],"MS_against":["PERU"],"MS_abstaining":["INDIA"]{{more}}}""";

    [Fact]
    public void A_record_of_the_Assembly_announces_its_counts()
    {
        var vote = ReadOne(Assembly, Line());
        Assert.Equal(new Tally(2, 1, 1), vote.Announced);
        Assert.Equal(new PartialDate(2022, 10, 7), vote.Date);
        Assert.Equal(["CHL", "TUR"], vote.Ballots.Who(Ballot.Yes).Select(s => s.ToString()));
        Assert.Equal("line 1", vote.Origin.Locator);
    }

    [Fact]
    public void A_record_of_the_Council_on_Human_Rights_announces_nothing_for_its_counts_follow_its_list()
    {
        var vote = ReadOne("UNxml/HRCresolutions/data_extract/55session.json", Line("A/HRC/RES/55/90"));
        Assert.Null(vote.Announced);
        Assert.Equal(4, vote.Ballots.Count);
    }

    [Theory]
    [InlineData("Adopted 11-0-4, 8700th meeting", 11, 0, 4, null)]
    [InlineData("Adopted (12-1-1, 1 absent), 4100th meeting", 12, 1, 1, 1)]
    [InlineData("Adopted 12-0-3; voting by mail", 12, 0, 3, null)]
    [InlineData("Adopted unanimoulsy, 9000th meeting", 2, 1, 1, null)]
    public void The_words_of_the_Security_Council_go_before_the_counts(string words, int yes, int no, int abstain, int? absent) =>
        Assert.Equal(
            new Tally(yes, no, abstain, absent),
            ReadOne("UNxml/SCresolutions/data_extract/2020.json", Line("S/RES/9900 (2020)", words)).Announced
        );

    [Fact]
    public void Not_applicable_beside_a_figure_is_zero_and_no_figure_at_all_is_none()
    {
        Assert.Equal(
            new Tally(2, 0, 0),
            ReadOne(
                Assembly,
                Line(counts: "\"MS_in_favour_count\":\"2\",\"MS_against_count\":\"N.A.\",\"MS_abstaining_count\":\"\"")
            ).Announced
        );
        Assert.Null(ReadOne(Assembly, Line(counts: "\"MS_in_favour_count\":\"\",\"MS_against_count\":\"\"")).Announced);
    }

    [Fact]
    public void Without_a_vote_names_on_a_list_are_no_ballots()
    {
        var vote = ReadOne(Assembly, Line(type: "Without a vote"));
        Assert.Equal((VoteMethod.WithoutVote, null, 0), (vote.Method, vote.Announced, vote.Ballots.Count));
    }

    [Fact]
    public void A_list_that_names_each_voter_twice_counts_each_once_and_says_so()
    {
        var vote = ReadOne(Assembly, Line(yes: "\"CHILE\",\"CUBA\",\"CHILE\",\"CUBA\""));
        Assert.True(vote.Ballots.ToTally().AgreesWith(new Tally(2, 1, 1)));
        Assert.Equal(FileStatus.ReadInPart, Assert.Single(Read().Files).Fate);
    }

    [Fact]
    public void Stray_quotes_blank_lines_marks_and_control_characters_are_read_through()
    {
        _folder.With(
            "UNxml/HRCresolutions/data_extract/55session.json",
            [
                .. Encoding.UTF8.Preamble,
                .. Encoding.UTF8.GetBytes(
                    Line("A/HRC/RES/55/91")
                        + "\"\n\""
                        + Line("A/HRC/RES/55/92").Replace("Lanterns", "Lan\u0007terns", StringComparison.Ordinal)
                        + "\"\n\"\n\n"
                ),
            ]
        );
        var reading = Read();
        Assert.Equal(
            ["A/HRC/RES/55/91", "A/HRC/RES/55/92"],
            reading.Observations.OfType<VoteObservation>().Select(v => v.Symbol.ToString())
        );
        Assert.Equal(FileStatus.Read, Assert.Single(reading.Files).Fate);
    }

    [Fact]
    public void A_record_repeated_byte_for_byte_is_read_once()
    {
        var votes = ReadOne(Assembly, Line() + "\n" + Line() + "\n");
        Assert.Equal("line 1", votes.Origin.Locator);
        Assert.Equal(FileStatus.ReadInPart, Assert.Single(Read().Files).Fate);
    }

    [Fact]
    public void A_broken_line_costs_that_line()
    {
        _folder.With(Assembly, Line() + "\n{\"symbol\":\n" + Line("no symbol at all") + "\n" + Line("A/RES/77/901"));
        var reading = Read();
        Assert.Equal(2, reading.Observations.Count);
        Assert.Contains("line 2", Assert.Single(reading.Files).Reason, StringComparison.Ordinal);
        Assert.Contains(reading.Unresolved, u => u.What == "symbol");
    }

    [Fact]
    public void A_line_without_end_costs_that_file()
    {
        _folder
            .With(Assembly, Line() + "\n" + new string('x', 5 << 20))
            .With("UNxml/GAresolutions/data_extract/78.json", Line("A/RES/78/900"));
        var reading = Read();
        Assert.Single(reading.Observations);
        Assert.Equal(FileStatus.LeftOut, reading.Files.Single(f => f.Path.EndsWith("77.json", StringComparison.Ordinal)).Fate);
    }

    [Fact]
    public void Records_cut_or_damaged_anywhere_never_stop_the_reading()
    {
        var whole = Encoding.UTF8.GetBytes(Line());
        for (var length = 0; length < whole.Length; length += 3)
            _folder.With($"UNxml/GAresolutions/data_extract/{length}.json", whole[..length]);
        Gen.Byte.Array[1, 300]
            .Sample(
                junk =>
                    Extracts.Read(_folder.With(Assembly, [.. whole, (byte)'\n', .. junk]).Mirror, CancellationToken.None).Observations.Count
                        is 1
                            or 2,
                iter: 20,
                threads: 1
            );
    }

    [Fact]
    public void A_document_without_a_record_gives_the_list_of_its_markup()
    {
        var voting = $"<voting>{AknFixture.Count("inFavour", "013", "CHILE", "CUBA")}{AknFixture.Count("against", "01", "PERU")}</voting>";
        var steps =
            "<step outcome=\"draftResolution\" by=\"Chile\"/><step outcome=\"veto\" as=\"S/PV.9999\" by=\"The draft resolution was not "
            + "adopted\"/>";
        _folder
            .With("UNxml/SCresolutions/data_extract/2023.json", Line("S/RES/2023 (2011)", "Adopted unanimously"))
            .With(
                "UNxml/SCresolutions/Not adopted/English/S_2023_900-1E.xml",
                new AknFixture
                {
                    Symbol = "S/2023/900",
                    Statement = "draftResolution",
                    Voting = voting,
                    Steps = steps,
                    Closing = "",
                }.ToString()
            )
            .With("UNxml/SCresolutions/Pre-2020/2011/S_RES_2023_N1.xml", new AknFixture { Symbol = "S/RES/2023(2011)" }.ToString());
        var reading = Read();
        var vetoed = Assert.Single(reading.Observations.OfType<VoteObservation>(), v => v.Symbol.ToString() == "S/2023/900");
        Assert.Equal(
            (VoteMethod.Recorded, Outcome.Rejected, new Tally(13, 1, 0)),
            (vetoed.Method, vetoed.Outcome, vetoed.Announced!.Value)
        );
        Assert.Equal(vetoed.Symbol, vetoed.Draft);
        Assert.Equal(2, reading.Observations.Count);
    }

    [Fact]
    public void The_words_of_the_workflow_tell_what_counts_of_a_list_cannot()
    {
        var voting = $"<voting outcome=\"adoptedRecordedVote\">{AknFixture.Count("inFavour", "1", "CHILE")}</voting>";
        var steps = "<step outcome=\"adopted\" as=\"Adopted 2-0-1, 14th plenary meeting\" by=\"economicAndSocialCouncil\"/>";
        var vote = ReadOne(
            "UNxml/ECOSOCresolutions/2022/English/E_RES_2022_90-1E.xml",
            new AknFixture
            {
                Symbol = "E/RES/2022/90",
                Voting = voting,
                Steps = steps,
                Closing = "",
            }.ToString()
        );
        Assert.Equal((VoteMethod.Recorded, new Tally(2, 0, 1)), (vote.Method, vote.Announced!.Value));
    }
}
