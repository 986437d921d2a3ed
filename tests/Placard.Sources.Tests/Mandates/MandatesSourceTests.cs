using Placard.Sources.Mandates;
using Placard.Sources.Tests.Files;

namespace Placard.Sources.Tests.Mandates;

public sealed class MandatesSourceTests : IDisposable
{
    private const string Name = "A_HRC_RES_42_90.json";
    private readonly TemporaryMirror _mirror = new();

    public void Dispose() => _mirror.Dispose();

    private SourceReading Read() =>
        new MandatesSource().Read(_mirror.Mirror, StateRegister.Default, null, TestContext.Current.CancellationToken)!;

    private SourceReading Read(MandateFixture fixture, string name = Name)
    {
        _mirror.WithZip("mandates/paragraphs.zip", ("paragraphs/" + name, fixture.ToString()));
        return Read();
    }

    private StructuredText TextOf(MandateFixture fixture, string name = Name) =>
        Assert.Single(Read(fixture, name).Observations.OfType<TextObservation>()).Text;

    private VoteObservation VoteOf(MandateFixture fixture) => Assert.Single(Read(fixture).Observations.OfType<VoteObservation>());

    private string ReasonOf(MandateFixture fixture, string name = Name)
    {
        var reading = Read(fixture, name);
        Assert.Empty(reading.Observations);
        return Assert.Single(reading.Files).Reason;
    }

    private static StateCode[] Codes(params string[] codes) => [.. codes.Select(StateCode.Parse)];

    [Fact]
    public void A_mirror_without_the_paragraphs_has_nothing_of_this_source() =>
        Assert.Null(new MandatesSource().Read(_mirror.Mirror, StateRegister.Default, null, TestContext.Current.CancellationToken));

    [Fact]
    public void A_text_is_read_with_the_addresses_by_which_it_is_cited()
    {
        var text = TextOf(MandateFixture.OfCouncil().WithClosing());
        Assert.Equal(("A/HRC/RES/42/90", "Question of lamps", "2019-09-27"), (text.Symbol.ToString(), text.Title, text.Date.ToString()));
        Assert.Equal(
            ["F1", "PP1", "PP2", "OP1", "OP1 (a)", "OP1 (b)", "OP2", "C1", "C2"],
            text.Paragraphs.Select(p => p.Address.ToString())
        );
        Assert.Equal(["Recalling", "Noting", "Calls upon", "", "", "Decides"], text.Paragraphs.Skip(1).Take(6).Select(p => p.Opening));
    }

    [Fact]
    public void A_recorded_vote_is_read_from_the_sentence_with_its_names()
    {
        var vote = VoteOf(
            MandateFixture
                .OfCouncil()
                .WithRecordedVote(
                    "6 to 2, with 2 abstentions",
                    "Chile, Netherland, Kazakstan, Kyrgyzstan Mongolia and Viet Nam",
                    "Germany; Indonesia",
                    "India and Peru"
                )
        );
        Assert.Equal(Codes("CHL", "KAZ", "KGZ", "MNG", "NLD", "VNM"), vote.Ballots.Who(Ballot.Yes));
        Assert.Equal(Codes("DEU", "IDN"), vote.Ballots.Who(Ballot.No));
        Assert.Equal(new Tally(6, 2, 2), vote.Announced);
        Assert.Equal(("2019-09-27", "41st meeting", "3", "42"), (vote.Date.ToString(), vote.Meeting, vote.AgendaItem, vote.Session));
        Assert.Empty(vote.Unresolved);
    }

    [Fact]
    public void A_name_that_is_no_state_is_told_and_not_guessed()
    {
        var reading = Read(MandateFixture.OfCouncil().WithRecordedVote("2 to 1, with 1 abstention", "Chile, Ruritania", "Cuba", "Peru"));
        Assert.Equal("Ruritania", Assert.Single(reading.Unresolved).Text);
        Assert.Equal(3, Assert.Single(reading.Observations.OfType<VoteObservation>()).Ballots.Count);
    }

    [Fact]
    public void A_text_of_a_special_session_that_is_all_front_matter_is_read_like_any()
    {
        var fixture = new MandateFixture()
            .With("frontmatter", "Human Rights Council")
            .With("frontmatter", "Thirtieth special session")
            .With("frontmatter", "Resolution adopted by the Human Rights Council on 27 September 2019")
            .With("frontmatter", "S-30/90.\tQuestion of lamps")
            .With("frontmatter", "The Human Rights Council,")
            .With("frontmatter", "Recalling the harbours,")
            .With("frontmatter", "1.\tCalls upon keepers to trim the lamps;")
            .With("frontmatter", "2.\tDecides to remain seized of the matter.")
            .WithRecordedVote("1 to 1, with 1 abstention", "Chile", "Cuba", "Peru", "frontmatter");
        var reading = Read(fixture, "A_HRC_RES_S-30_90.json");
        var text = Assert.Single(reading.Observations.OfType<TextObservation>()).Text;
        Assert.Equal(
            ["PP1", "OP1", "OP2"],
            text.Paragraphs.Where(p => p.Kind is ParagraphKind.Preambular or ParagraphKind.Operative).Select(p => p.Address.ToString())
        );
        Assert.Equal(3, Assert.Single(reading.Observations.OfType<VoteObservation>()).Ballots.Count);
    }

    [Fact]
    public void What_a_text_does_not_say_of_its_adoption_is_not_told()
    {
        var reading = Read(
            new MandateFixture()
                .With("frontmatter", "Resolution adopted by the General Assembly on 18\u00A0December 2009")
                .With("title", "64/990.\tQuestion of lamps")
                .With("paragraph", "The General Assembly,", part: "preambular")
                .With("paragraph", "Requests the keepers to report.", "1.", "operative")
                .With("backmatter", "65th\u00A0plenary meeting\n18\u00A0December 2009"),
            "A_RES_64_990.json"
        );
        Assert.Equal("2009-12-18", Assert.IsType<TextObservation>(Assert.Single(reading.Observations)).Text.Date.ToString());
    }

    [Fact]
    public void A_text_of_the_Security_Council_is_called_by_its_number_and_dated_by_its_meeting()
    {
        var text = TextOf(
            new MandateFixture()
                .With("title", "Resolution 2990 (2018)")
                .With("frontmatter", "Adopted by the Security Council at its 8490th meeting, on")
                .With("heading", "20 July 2018", level: 1)
                .With("paragraph", "The Security Council,", part: "preambular")
                .With("paragraph", "Decides to remain seized of the matter.", "1.", "operative"),
            "S_RES_2990(2018).json"
        );
        Assert.Equal(("", "Resolution 2990 (2018)", "2018-07-20"), (text.Title, text.Label, text.Date.ToString()));
    }

    [Fact]
    public void A_part_of_a_resolution_is_called_by_the_letter_of_its_symbol_and_the_title_of_the_whole()
    {
        var text = TextOf(
            new MandateFixture()
                .With("frontmatter", "Resolution adopted by the General Assembly on 18\u00A0December 2009")
                .With("title", "64/990.\tQuestion of lamps")
                .With("heading", "B", level: 1)
                .With("paragraph", "The General Assembly,", part: "preambular")
                .With("paragraph", "Requests the keepers to report.", "1.", "operative"),
            "A_RES_64_990_B.json"
        );
        Assert.Equal(("A/RES/64/990 B", "Question of lamps"), (text.Symbol.ToString(), text.Title));
    }

    [Fact]
    public void Footnotes_typed_with_a_stroke_are_lifted_out_of_the_words()
    {
        var text = TextOf(
            new MandateFixture()
                .With("frontmatter", "RESOLUTION ADOPTED BY THE GENERAL ASSEMBLY")
                .With("title", "48/990.\tQuestion of lamps")
                .With("paragraph", "The General Assembly,", part: "preambular")
                .With("paragraph", "Recalling the Rules on Lamps 1/ and resolution 47/990,", part: "preambular")
                .With("footer", "____________")
                .With("footer", "1/\tResolution 3990 (XXX).")
                .With("footer", "1.\tRequests the keepers to report.")
                .With("footer", "85th plenary meeting")
                .With("footer", "20 December 1993"),
            "A_RES_48_990.json"
        );
        var recalling = text.Paragraphs[1];
        Assert.Equal("Recalling the Rules on Lamps and resolution 47/990,", recalling.Text);
        Assert.Equal(
            new Footnote("1", "Recalling the Rules on Lamps".Length, "Resolution 3990 (XXX)."),
            Assert.Single(recalling.Footnotes)
        );
        Assert.Equal("Requests the keepers to report.", text.Paragraphs[2].Text);
        Assert.Equal("1993-12-20", text.Date.ToString());
    }

    [Fact]
    public void A_scanned_page_is_left_out_since_it_holds_pieces_of_other_texts()
    {
        const string reason = "Its words were read off a scanned page by machine.";
        Assert.Equal(reason, ReasonOf(MandateFixture.OfCouncil().With("frontmatter", "<!-- Page 2 -->")));
        Assert.Equal(reason, ReasonOf(MandateFixture.OfCouncil().With("paragraph", "Lamps", language: "english")));
    }

    [Fact]
    public void A_file_whose_name_is_that_of_another_text_is_left_out() =>
        Assert.Equal("Its name does not fit the text in it, which is 42/91.", ReasonOf(MandateFixture.OfCouncil("42/91").WithClosing()));

    [Theory]
    [InlineData("A_79_990.json")]
    [InlineData("UNEP_EA.4_RES.90.json")]
    [InlineData("README.md")]
    public void A_document_that_no_body_adopted_is_left_out(string name) =>
        Assert.Equal(
            "It is no resolution, decision or statement of a body whose texts are held.",
            ReasonOf(MandateFixture.OfCouncil(), name)
        );

    [Fact]
    public void A_text_of_the_Council_whose_symbol_is_not_understood_is_left_out_for_that_reason() =>
        Assert.Equal("Its symbol, A/HRC/PRST/OS/92/1, is not understood.", ReasonOf(MandateFixture.OfCouncil(), "A_HRC_PRST_OS_92_1.json"));

    [Theory]
    [InlineData("")]
    [InlineData("{\"text\":\"x\"}")]
    [InlineData("[1, 2]")]
    [InlineData("[[[[[[[[[[1]]]]]]]]]]")]
    public void What_is_no_list_of_paragraphs_costs_that_file_only(string content)
    {
        _mirror.WithZip(
            "mandates/paragraphs.zip",
            ("paragraphs/" + Name, content),
            ("paragraphs/A_HRC_RES_42_91.json", MandateFixture.OfCouncil("42/91").WithClosing().ToString())
        );
        var reading = Read();
        Assert.Equal(FileStatus.LeftOut, reading.Files.Single(f => f.Path.EndsWith(Name, StringComparison.Ordinal)).Fate);
        Assert.Single(reading.Observations.OfType<TextObservation>());
    }
}
