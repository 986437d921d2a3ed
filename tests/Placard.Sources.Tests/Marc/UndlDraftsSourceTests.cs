using System.Text;
using Placard.Sources.Files;
using Placard.Sources.Marc;
using Placard.Sources.Tests.Files;

namespace Placard.Sources.Tests.Marc;

public sealed class UndlDraftsSourceTests : IDisposable
{
    private readonly TemporaryMirror _folder = new();

    public void Dispose() => _folder.Dispose();

    private SourceReading Read(params string[] records)
    {
        _folder.With("undl/third/raw/drafts.xml", MarcFixture.Collection(records));
        return new UndlDraftsSource().Read(_folder.Mirror, StateRegister.Default, null, TestContext.Current.CancellationToken)!;
    }

    private DocumentObservation ReadDraft(params string[] fields) =>
        Assert.Single(
            Read(MarcFixture.Record("4099", ["191 a=A/C.3/78/L.90/Rev.1|b=A/|c=78", "269 a=2023-11-08", .. fields]))
                .Observations.OfType<DocumentObservation>()
        );

    [Fact]
    public void A_draft_has_its_title_sponsors_subjects_and_the_text_it_became()
    {
        var draft = ReadDraft(
            "245 a=Lanterns and their keepers :|b=revised draft resolution /|c=Bolivia (Plurinational State of), Trinidad and Tobago "
                + "and Viet Nam",
            "515 a=Additional sponsors: Albania, Bosnia and Herzegovina and Zambia (A/78/481/Add.2).",
            "650 a=LAMPS",
            "650 a=ILLUMINATION|2=unbist",
            "993 a=A/78/481/Add.2",
            "993 a=A/RES/78/900"
        );
        Assert.Equal(
            ("A/C.3/78/L.90/Rev.1", "Lanterns and their keepers", "A/RES/78/900"),
            (draft.Symbol.ToString(), draft.Title, draft.Became.ToString())
        );
        Assert.Equal(new PartialDate(2023, 11, 8), draft.Date);
        Assert.Equal(["BOL", "TTO", "VNM"], draft.Sponsors.Main.Select(s => s.ToString()));
        Assert.Equal(["ALB", "BIH", "ZMB"], draft.Sponsors.Additional.Select(s => s.ToString()));
        Assert.Equal(["ILLUMINATION", "LAMPS"], draft.Topics);
        Assert.Equal("record 4099", draft.Origin.Locator);
    }

    [Fact]
    public void Names_encoded_twice_are_mended()
    {
        var twice = Encoding.Latin1.GetString(Encoding.UTF8.GetBytes("Türkiye and Côte d’Ivoire"));
        Assert.Equal(["CIV", "TUR"], ReadDraft("245 a=Lanterns :|b=draft resolution /|c=" + twice).Sponsors.Main.Select(s => s.ToString()));
    }

    [Fact]
    public void A_group_is_no_state()
    {
        var sponsors = ReadDraft(
            "245 a=Lanterns :|b=draft resolution /|c=Cuba [on behalf of the Group of 77 and China] and Kazakhstan"
        ).Sponsors;
        Assert.Equal(["CUB", "KAZ"], sponsors.Main.Select(s => s.ToString()));
        Assert.Equal("on behalf of the Group of 77 and China", Assert.Single(sponsors.Other).Trim('[', ']'));
    }

    [Fact]
    public void Notes_and_statements_among_the_drafts_are_no_drafts() =>
        Assert.Empty(
            Read(MarcFixture.Record("1", "191 a=A/C.3/78/L.1", "245 a=Organization :|b=note /|c=by the Secretariat")).Observations
        );

    [Fact]
    public void The_export_of_session_78_is_read_whole()
    {
        var reading = new UndlDraftsSource().Read(
            new Mirror(MirrorFolder.PathOrSkip()),
            StateRegister.Default,
            null,
            TestContext.Current.CancellationToken
        )!;
        Assert.Equal(FileStatus.Read, Assert.Single(reading.Files).Fate);
        var drafts = reading.Observations.OfType<DocumentObservation>().ToList();
        Assert.Equal(89, drafts.Count);
        Assert.Equal(89, drafts.Select(d => d.Symbol).Distinct().Count());
        Assert.Equal(63, drafts.Count(d => d.Became.IsKnown));
        Assert.Equal("A/RES/78/213", drafts.Single(d => d.Symbol.ToString() == "A/C.3/78/L.49/Rev.1").Became.ToString());
        Assert.Contains(drafts, d => d.Sponsors.Main.Contains(StateCode.Parse("TUR")));
    }
}
