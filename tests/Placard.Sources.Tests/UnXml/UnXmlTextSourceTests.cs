using Placard.Sources.Tests.Files;
using Placard.Sources.UnXml;

namespace Placard.Sources.Tests.UnXml;

public sealed class UnXmlTextSourceTests : IDisposable
{
    private const string Folder = "UNxml/HRCresolutions/55session/English/";
    private readonly TemporaryMirror _folder = new();

    public void Dispose() => _folder.Dispose();

    private SourceReading Read() =>
        new UnXmlTextSource().Read(_folder.Mirror, StateRegister.Default, null, TestContext.Current.CancellationToken)!;

    private VoteObservation ReadOne(AknFixture fixture)
    {
        _folder.With(Folder + "A_HRC_RES_55_90E.xml", fixture.ToString());
        return Assert.Single(Read().Observations.OfType<VoteObservation>());
    }

    private static StateCode[] Codes(params string[] codes) => [.. codes.Select(StateCode.Parse)];

    [Fact]
    public void A_mirror_without_the_archives_has_nothing_of_this_source() =>
        Assert.Null(new UnXmlTextSource().Read(_folder.Mirror, StateRegister.Default, null, TestContext.Current.CancellationToken));

    [Fact]
    public void Draft_sponsors_and_subjects_are_not_taken_from_markup_that_tells_of_another_text()
    {
        var fixture = new AknFixture
        {
            Closing = AknFixture.RecordedVote("2 to 1, with 1 abstention", "Algeria, Viet Nam", "Germany", "Cuba"),
        };
        fixture = fixture with { Steps = fixture.Steps + "<step outcome=\"adopted\" as=\"Adopted without vote, 55th meeting\" by=\"\" />" };
        var vote = ReadOne(fixture);
        Assert.Equal(("", 0, 0), (vote.Draft.ToString(), vote.Sponsors.Main.Count, vote.Topics.Count));
        Assert.Contains(Read().Unresolved, u => u.Text == "Its markup tells of another text: Adopted without vote, 55th meeting.");

        var same = fixture with { Steps = fixture.Steps.Replace("55th", "56th", StringComparison.Ordinal) };
        Assert.Equal("A/HRC/55/L.90", ReadOne(same).Draft.ToString());
    }

    [Fact]
    public void Who_submits_a_text_as_chair_of_a_committee_is_no_main_sponsor()
    {
        var vote = ReadOne(
            new AknFixture
            {
                Steps =
                    "<step outcome=\"draftResolution\" as=\"A/HRC/55/L.90\" by=\"Cuba, Egypt (in its capacity as Chair of the Committee on "
                    + "Lanterns) and Pakistan\" />",
            }
        );
        Assert.Equal(Codes("CUB", "PAK"), vote.Sponsors.Main);
        Assert.Equal(["Egypt (in its capacity as Chair of the Committee on Lanterns)"], vote.Sponsors.Other);
    }

    [Fact]
    public void The_label_of_a_text_without_title_is_none_of_its_words()
    {
        _folder.With(
            Folder + "A_HRC_RES_55_90E.xml",
            new AknFixture
            {
                Title = "",
                Keywords = "<keyword refersTo=\"title\" value=\"x\" showAs=\"Resolution 90 [on extension of the lamps]\"></keyword>",
            }.ToString()
        );
        var text = Assert.Single(Read().Observations.OfType<TextObservation>()).Text;
        Assert.Equal(("", "Resolution 90 [on extension of the lamps]"), (text.Title, text.Label));
    }

    [Fact]
    public void A_recorded_vote_is_read_from_the_sentence_of_the_document()
    {
        var vote = ReadOne(
            new AknFixture
            {
                Closing = AknFixture.RecordedVote(
                    "4 to 2, with 2 abstentions",
                    "Algeria, Côte d’Ivoire, Trinidad and Tobago and Viet Nam",
                    "Germany and United Kingdom of Great Britain and Northern Ireland",
                    "Cameron, Netherlands (Kingdom of the)"
                ),
            }
        );
        Assert.Equal(new Tally(4, 2, 2), vote.Announced);
        Assert.True(vote.Ballots.ToTally().AgreesWith(new Tally(4, 2, 2)), vote.Ballots.ToTally().ToString());
        Assert.Equal(Codes("CIV", "DZA", "TTO", "VNM"), vote.Ballots.Who(Ballot.Yes));
        Assert.Equal(Codes("CMR", "NLD"), vote.Ballots.Who(Ballot.Abstain));
        Assert.Equal((VoteMethod.Recorded, Outcome.Adopted, true), (vote.Method, vote.Outcome, vote.OmitsAbsent));
        Assert.Empty(vote.Unresolved);
    }

    [Fact]
    public void A_footnote_within_the_sentence_is_no_voter()
    {
        var vote = ReadOne(
            new AknFixture
            {
                Closing = AknFixture.RecordedVote(
                    "1 to 1, with 1 abstention",
                    "Chile<authorialNote><p>Subsequently, Peru informed the secretariat.</p></authorialNote>",
                    "Cuba",
                    "India"
                ),
            }
        );
        Assert.Equal(3, vote.Ballots.Count);
        Assert.Empty(vote.Unresolved);
    }

    [Fact]
    public void A_name_that_is_no_state_is_listed_and_not_guessed()
    {
        var vote = ReadOne(
            new AknFixture { Closing = AknFixture.RecordedVote("2 to 1, with 1 abstention", "Chile, Ruritania", "Cuba", "India") }
        );
        Assert.Equal(new("Ruritania", Ballot.Yes), Assert.Single(vote.Unresolved));
        Assert.Contains(Read().Unresolved, u => u is { What: "voter", Text: "Ruritania" });
    }

    [Fact]
    public void A_state_on_two_lists_stands_on_neither()
    {
        var vote = ReadOne(
            new AknFixture { Closing = AknFixture.RecordedVote("2 to 1, with 1 abstention", "Chile, Cuba", "Cuba", "India") }
        );
        Assert.Equal(Codes("CUB"), vote.Repeated);
        Assert.Equal(Codes("CHL", "IND"), vote.Ballots.States.ToArray());
    }

    [Fact]
    public void The_rest_of_the_record_comes_along()
    {
        var vote = ReadOne(new AknFixture());
        Assert.Equal("A/HRC/RES/55/90", vote.Symbol.ToString());
        Assert.Equal("A/HRC/55/L.90", vote.Draft.ToString());
        Assert.Equal("Lanterns and their keepers", vote.Title);
        Assert.Equal(new PartialDate(2024, 4, 5), vote.Date);
        Assert.Equal(("55", "56th meeting", "3 Light"), (vote.Session, vote.Meeting, vote.AgendaItem));
        Assert.Equal(Codes("BOL", "CUB", "PAK", "TTO"), vote.Sponsors.Main);
        Assert.Equal(Codes("NOR"), vote.Sponsors.Additional);
        Assert.Equal(new PartialDate(2024, 4, 16), vote.Origin.AsOf);
        var draft = Assert.Single(Read().Observations.OfType<DocumentObservation>());
        Assert.Equal((vote.Draft, vote.Symbol, new PartialDate(2024, 3, 26)), (draft.Symbol, draft.Became, draft.Date));
    }

    [Fact]
    public void Only_the_librarians_subjects_are_topics()
    {
        const string keywords =
            "<keyword value=\"STREET LAMPS\" showAs=\"STREET LAMPS\" dictionary=\"UNBIS Thesaurus\"/><keyword showAs=\"street_lamps\" "
            + "dictionary=\"UNBIS\"/>"
            + "<keyword showAs=\"NIGHT_WATCH\" dictionary=\"UNBIS Thesaurus\"/><keyword showAs=\"ICJ\" dictionary=\"DHLAUTH\"/><keyword "
            + "showAs=\"NIGHT WATCH\" dictionary=\"UNBIS\"/>";
        Assert.Equal(["NIGHT WATCH", "STREET LAMPS"], ReadOne(new AknFixture { Keywords = keywords }).Topics);
    }

    [Theory]
    [InlineData(
        "submitted by the Vice-Chair of the Committee, Ana Lamp (Egypt) and on the basis of informal consultations",
        new string[0],
        1
    )]
    [InlineData(
        "Cuba (on behalf of the States Members of the United Nations that are members of the Movement of Lanterns) and Peru",
        new[] { "CUB", "PER" },
        1
    )]
    [InlineData("", new string[0], 0)]
    public void Officers_and_groups_are_no_sponsoring_states(string by, string[] states, int others)
    {
        var sponsors = ReadOne(new AknFixture { Steps = $"<step outcome=\"draftResolution\" as=\"A/HRC/55/L.90\" by=\"{by}\"/>" }).Sponsors;
        Assert.Equal(Codes(states), sponsors.Main);
        Assert.Equal(others, sponsors.Other.Count);
    }

    [Fact]
    public void The_day_in_words_goes_before_the_day_in_the_markup()
    {
        var vote = ReadOne(
            new AknFixture
            {
                MarkedDate = "0001-01-01",
                PrintedDate = "<docDate date=\"2008-07-18\" refersTo=\"#adoptionDate\">18 September 2012</docDate>",
            }
        );
        Assert.Equal(new PartialDate(2012, 9, 18), vote.Date);
    }

    [Fact]
    public void Days_that_disagree_are_listed()
    {
        Assert.Equal(new PartialDate(2024, 4, 5), ReadOne(new AknFixture { MarkedDate = "2024-04-07" }).Date);
        Assert.Contains(Read().Unresolved, u => u.What == "date");
    }

    [Fact]
    public void A_document_filed_twice_is_read_once_and_from_the_file_that_bears_its_name()
    {
        _folder
            .With(Folder + "A_HRC_RES_55_91E.xml", new AknFixture().ToString())
            .With(Folder + "A_HRC_RES_55_90E.xml", new AknFixture().ToString());
        var reading = Read();
        Assert.EndsWith("55_90E.xml", Assert.Single(reading.Observations.OfType<VoteObservation>()).Origin.File, StringComparison.Ordinal);
        Assert.Contains(
            "once more",
            reading.Files.Single(f => f.Path.EndsWith("55_91E.xml", StringComparison.Ordinal)).Reason,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_statement_of_the_President_is_a_text_and_no_vote()
    {
        _folder.With(
            "UNxml/SCresolutions/2020/English/S_PRST_2020_99.xml",
            new AknFixture { Symbol = "S/PRST/2020/99", Closing = "" }.ToString()
        );
        Assert.IsType<TextObservation>(Assert.Single(Read().Observations));
    }

    [Fact]
    public void A_French_text_among_the_English_is_left_out_whatever_its_markup_says()
    {
        const string french =
            "<p>Les gardiens des lanternes et les enfants de la maison vont à la rivière dans la nuit, et pour la lumière que donne une "
            + "lampe aux passants, les habitants leur doivent des remerciements.</p>";
        _folder
            .With(Folder + "A_HRC_RES_55_90E.xml", new AknFixture { Body = french }.ToString())
            .With(
                Folder + "A_HRC_RES_55_91E.xml",
                new AknFixture
                {
                    Symbol = "A/HRC/RES/55/91",
                    Language = "fra",
                    Body = "",
                }.ToString()
            );
        var reading = Read();
        Assert.Empty(reading.Observations);
        Assert.All(
            reading.Files,
            f => Assert.Equal((FileStatus.LeftOut, "It stands among the English documents and is in French."), (f.Fate, f.Reason))
        );
        Assert.All(reading.Files, f => Assert.NotEmpty(f.Sha256));
    }

    [Fact]
    public void Documents_in_other_languages_are_read_for_their_text_alone()
    {
        const string french =
            "<p>Les gardiens des lanternes et les enfants de la maison vont à la rivière dans la nuit, et pour la lumière que donne une "
            + "lampe aux passants, les habitants leur doivent des remerciements.</p>";
        _folder
            .With("UNxml/HRCresolutions/55session/French/A_HRC_RES_55_90F.xml", new AknFixture { Body = french, Closing = "" }.ToString())
            .With("UNxml/HRCresolutions/55session/French/A_HRC_RES_55_91F.xml", new AknFixture().ToString());
        var reading = Read();
        Assert.Equal([FileStatus.Read, FileStatus.LeftOut], reading.Files.Select(f => f.Fate));
        Assert.StartsWith("Read for its text", reading.Files[0].Reason, StringComparison.Ordinal);
        Assert.Equal("fr", Assert.IsType<TextObservation>(Assert.Single(reading.Observations)).Text.Language.Code);
    }

    [Fact]
    public void A_document_in_a_language_that_is_not_of_the_United_Nations_is_left_out()
    {
        _folder.With("UNxml/HRCresolutions/55session/German/A_HRC_RES_55_90G.xml", new AknFixture().ToString());
        var file = Assert.Single(Read().Files);
        Assert.Equal((FileStatus.LeftOut, "German is no language of the United Nations."), (file.Fate, file.Reason));
    }

    [Fact]
    public void What_is_no_document_is_listed_as_such()
    {
        _folder.With("UNxml/HRCresolutions/README.md", "read me").With(Folder + "desktop.ini", "x");
        Assert.Equal(["It is no document.", "It is no document."], Read().Files.Select(f => f.Reason));
    }

    [Fact]
    public void The_order_and_the_packing_of_the_files_do_not_show()
    {
        var files = Enumerable
            .Range(60, 12)
            .Select(i =>
                (
                    $"55session/English/A_HRC_RES_55_{i}E.xml",
                    new AknFixture
                    {
                        Symbol = $"A/HRC/RES/55/{i}",
                        Closing = AknFixture.RecordedVote("1 to 1, with 1 abstention", "Chile", i % 2 == 0 ? "Ruritania" : "Peru", "India"),
                    }.ToString()
                )
            )
            .ToArray();
        var rest = new Random(5);
        _folder.WithZip("UNxml/HRCresolutions.zip", [.. files.Select(f => ("HRCresolutions-main/" + f.Item1, f.Item2))]);
        var first = Read();
        File.Delete(Path.Combine(_folder.Root, "UNxml/HRCresolutions.zip"));
        rest.Shuffle(files);
        foreach (var (path, text) in files)
            _folder.With("UNxml/HRCresolutions/" + path, text);
        var second = Read();
        Assert.Equal(first.Files, second.Files);
        Assert.Equal(first.Unresolved, second.Unresolved);
        Assert.Equal(
            first.Observations.OfType<VoteObservation>().Select(v => (v.Origin, v.Ballots, v.Announced)),
            second.Observations.OfType<VoteObservation>().Select(v => (v.Origin, v.Ballots, v.Announced))
        );
    }
}
