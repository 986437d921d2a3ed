using System.Text;
using Placard.Sources.Marc;
using Placard.Sources.Tests.Files;

namespace Placard.Sources.Tests.Marc;

public sealed class MarcVotesSourceTests : IDisposable
{
    private const string Summary = "b=2|c=1|d=1|e=1|f=5";
    private static readonly string[] Voters = ["CHL Y CHILE", "CUB N CUBA", "IND A INDIA", "NAM Y NAMIBIA", "PER   PERU"];
    private readonly TemporaryMirror _folder = new();

    public void Dispose() => _folder.Dispose();

    private SourceReading? Read(MarcVotesSource source) =>
        source.Read(_folder.Mirror, StateRegister.Default, null, TestContext.Current.CancellationToken);

    private SourceReading ReadOhchr(string xml)
    {
        _folder.With("marc-votes/ohchr/export.xml", xml);
        return Read(MarcVotesSource.OhchrLibrary)!;
    }

    private VoteObservation ReadVote(string record) =>
        Assert.Single(ReadOhchr(MarcFixture.Collection(record)).Observations.OfType<VoteObservation>());

    [Fact]
    public void Without_a_folder_there_is_nothing_of_this_source()
    {
        Assert.Null(Read(MarcVotesSource.OhchrLibrary));
        Assert.Null(Read(MarcVotesSource.DigitalLibrary));
    }

    [Fact]
    public void A_record_gives_the_vote_with_its_summary_and_its_voters()
    {
        var vote = ReadVote(MarcFixture.Vote("25999", "A/HRC/RES/55/90", Summary, Voters));
        Assert.Equal(
            (Body.HumanRightsCouncil, "25999", "A/HRC/RES/55/90", "A/HRC/55/L.90"),
            (vote.Body, vote.Serial, vote.Symbol.ToString(), vote.Draft.ToString())
        );
        Assert.Equal(new Tally(2, 1, 1, 1), vote.Announced);
        Assert.Equal(new Tally(2, 1, 1, 1), vote.Ballots.ToTally());
        Assert.Equal(["CHL", "NAM"], vote.Ballots.Who(Ballot.Yes).Select(s => s.ToString()));
        Assert.Equal((VoteMethod.Recorded, Outcome.Adopted, false), (vote.Method, vote.Outcome, vote.OmitsAbsent));
        Assert.Equal(("Lanterns and their keepers", new PartialDate(2024, 4, 5), "3 Light"), (vote.Title, vote.Date, vote.AgendaItem));
        Assert.Equal(("55", "A/HRC/55/SR.56", "record 25999"), (vote.Session, vote.Meeting, vote.Origin.Locator));
        Assert.Equal(["LAMPS"], vote.Topics);
    }

    [Fact]
    public void A_code_that_contradicts_the_name_gives_way_to_it() =>
        Assert.Equal(
            ["CHE"],
            ReadVote(MarcFixture.Vote("1", "A/HRC/RES/55/90", "b=1", "SWZ Y SWITZERLAND")).Ballots.Select(b => b.Key.ToString())
        );

    [Fact]
    public void A_code_stands_in_for_a_name_that_is_missing() =>
        Assert.Equal(["NAM"], ReadVote(MarcFixture.Vote("1", "A/HRC/RES/55/90", "b=1", "NAM Y ")).Ballots.Select(b => b.Key.ToString()));

    [Fact]
    public void A_voter_who_is_no_state_is_listed()
    {
        var vote = ReadVote(MarcFixture.Vote("1", "A/HRC/RES/55/90", "b=1", "QQQ Y RURITANIA"));
        Assert.Equal(new("RURITANIA", Ballot.Yes), Assert.Single(vote.Unresolved));
    }

    [Fact]
    public void A_mark_that_cannot_be_read_is_unknown_and_not_guessed() =>
        Assert.Equal(
            Ballot.Unknown,
            ReadVote(MarcFixture.Vote("1", "A/HRC/RES/55/90", "b=1", "CHL Q CHILE")).Ballots[StateCode.Parse("CHL")]
        );

    [Theory]
    [InlineData("ADOPTED WITHOUT VOTE", VoteMethod.WithoutVote, Outcome.AdoptedWithoutVote)]
    [InlineData("WITHDRAWN", VoteMethod.NoDecision, Outcome.Withdrawn)]
    [InlineData("NON-RECORDED, adopted unanimously", VoteMethod.NotRecorded, Outcome.Adopted)]
    public void The_coded_note_tells_how_it_was_decided(string note, VoteMethod method, Outcome outcome)
    {
        var vote = ReadVote(
            MarcFixture.Record("1", "245 a=Lanterns : |b=resolution /", "269 a=20240405", $"591 a={note}", "791 a=A/HRC/RES/55/90")
        );
        Assert.Equal((method, outcome, null), (vote.Method, vote.Outcome, vote.Announced));
        Assert.Equal(new PartialDate(2024, 4, 5), vote.Date);
    }

    [Fact]
    public void A_record_without_symbol_costs_that_record()
    {
        var reading = ReadOhchr(
            MarcFixture.Collection(MarcFixture.Record("1", "245 a=Lanterns"), MarcFixture.Vote("2", "A/HRC/RES/55/90", Summary, Voters))
        );
        Assert.Single(reading.Observations);
        Assert.Equal(FileStatus.ReadInPart, Assert.Single(reading.Files).Fate);
    }

    [Fact]
    public void Both_libraries_are_read_apart()
    {
        _folder
            .With("marc-votes/ohchr/a.xml", MarcFixture.Collection(MarcFixture.Vote("1", "A/HRC/RES/55/90", Summary, Voters)))
            .With("marc-votes/undl/a.xml", MarcFixture.Collection(MarcFixture.Vote("2", "A/RES/77/900", Summary, Voters)));
        Assert.Equal("1", Assert.IsType<VoteObservation>(Assert.Single(Read(MarcVotesSource.OhchrLibrary)!.Observations)).Serial);
        var second = Assert.IsType<VoteObservation>(Assert.Single(Read(MarcVotesSource.DigitalLibrary)!.Observations));
        Assert.Equal((Body.GeneralAssembly, "2"), (second.Body, second.Serial));
        Assert.NotEqual(MarcVotesSource.OhchrLibrary.Description.Lineage, MarcVotesSource.DigitalLibrary.Description.Lineage);
    }

    [Fact]
    public void An_export_cut_or_damaged_anywhere_leaves_nothing_half_read()
    {
        var whole = Encoding.UTF8.GetBytes(MarcFixture.Collection(MarcFixture.Vote("1", "A/HRC/RES/55/90", Summary, Voters)));
        for (var length = 0; length < whole.Length - 12; length += 17)
            _folder.With($"marc-votes/ohchr/cut-{length}.xml", whole[..length]);
        Assert.Empty(Read(MarcVotesSource.OhchrLibrary)!.Observations);
        var random = new Random(7);
        for (var i = 0; i < 200; i++)
        {
            var copy = whole.ToArray();
            copy[random.Next(copy.Length)] ^= (byte)(1 << random.Next(8));
            _folder.With($"marc-votes/ohchr/flip-{i}.xml", copy);
        }
        Assert.All(Read(MarcVotesSource.OhchrLibrary)!.Files, f => Assert.NotEqual("", f.Path));
    }

    [Theory]
    [InlineData("<html/>")]
    [InlineData("<!DOCTYPE collection [<!ENTITY a \"b\">]><collection>&a;</collection>")]
    [InlineData("")]
    public void What_is_no_export_is_left_out(string content) =>
        Assert.Equal(FileStatus.LeftOut, Assert.Single(ReadOhchr(content).Files).Fate);
}
