using System.Text;
using Placard.Record.FollowUp;
using Placard.Sources.Files;
using Placard.Sources.Tests.Files;
using Placard.Sources.Uhri;

namespace Placard.Sources.Tests.Uhri;

public sealed class UhriTests
{
    private const string OfCommittee = """
        {"AffectedPersons":["Keepers"],"AnnotationId":"a-1","AnnotationType":"- Recommendations","Body":"- CRC","Countries":["Peru"],
        "DocumentId":"d","PublicationDate":"2031-02-12T00:00:00","Regions":[],"Sdgs":["7 - Energy"],"Symbol":"CRC/C/PER/CO/6-7",
        "Text":"<p>Light the\nlamps.</p>","Themes":["Oil","Lamps"],"UprCycle":null,"UprPositions":[],"UprRecommendingCountry":[],"UprSession":[]}
        """;
    private const string OfReview = """
        {"AnnotationId":"a-2","AnnotationType":"- Recommendations","Body":"- UPR","Countries":["Fiji"],"PublicationDate":"2031-02-12T00:00:00",
        "Symbol":"A/HRC/59/8","Text":"140.7 Light the lamps;","Themes":[],"UprCycle":"4th cycle","UprPositions":["Supported"],
        "UprRecommendingCountry":["Maldives","Portugal"],"UprSession":["48th session"]}
        """;

    [Fact]
    public void A_recommendation_of_a_committee_is_read()
    {
        var entry = Single($"[{OfCommittee}]");

        Assert.Equal((Mechanism.TreatyBody, "CRC", "PER"), (entry.Mechanism, entry.IssuingBody, entry.State.ToString()));
        Assert.Equal(("a-1", "Light the lamps.", "2031-02-12"), (entry.Id, entry.Text, entry.Date.ToString()));
        Assert.Equal(["Oil", "Lamps"], entry.Themes);
        Assert.Equal(("CRC/C/PER/CO/6-7", Response.NotKnown), (entry.Document.ToString(), entry.Response));
    }

    [Fact]
    public void A_recommendation_of_a_review_bears_the_name_that_a_thematic_list_gives_it()
    {
        var entry = Single($"[{OfReview}]");

        Assert.Equal(("FJI-UPR4-140.7", 4, 48), (entry.Id, entry.Cycle, entry.Session));
        Assert.Equal(["MDV", "PRT"], entry.Issuers.Select(s => s.ToString()));
        Assert.Equal((Response.Accepted, "Light the lamps;"), (entry.Response, entry.Text));
    }

    [Fact]
    public void A_file_for_each_record_is_read_too()
    {
        var entry = Single(
            """{"_id":"a-3","text":"The lamps are out.","date":"2031-03-23","symbol":"E/C.12/AUS/CO/6","body":"CESCR","annotation_type":"Concerns/Observations","countries":["Australia"],"themes":["Oil"]}"""
        );

        Assert.Equal((RecommendationKind.Observation, "AUS", "2031-03-23"), (entry.Kind, entry.State.ToString(), entry.Date.ToString()));
    }

    [Fact]
    public void A_record_about_two_states_is_an_entry_of_each()
    {
        var reading = Read(
            "export.json",
            Encoding.UTF8.GetBytes(
                $"[{OfCommittee.Replace("\"Peru\"", "\"Peru\",\"Chad\",\"Teapot Republic\"", StringComparison.Ordinal)}]"
            )
        );

        Assert.Equal(["a-1-PER", "a-1-TCD"], reading.Observations.Cast<Recommendation>().Select(r => r.Id));
        Assert.Equal("Teapot Republic", Assert.Single(reading.Unresolved).Text);
    }

    [Fact]
    public void A_malformed_record_costs_itself_and_no_more()
    {
        var reading = Read(
            "export.json",
            Encoding.UTF8.GetBytes($$"""[{"AnnotationId": nonsense},{"AnnotationId":"a-9"},{{OfCommittee}}]""")
        );

        Assert.Single(reading.Observations);
        Assert.Equal("Record 1 is not well-formed JSON. Record 2 has no identifier or no words.", Assert.Single(reading.Files).Reason);
    }

    [Fact]
    public void A_spreadsheet_says_the_same_as_the_JSON()
    {
        using var mirror = new TemporaryMirror().WithZip(
            "uhri/export.xlsx",
            (
                "xl/sharedStrings.xml",
                "<sst><si><t>Annotation Id</t></si><si><t>Text</t></si><si><r><t>Light the </t></r><r><t>lamps.</t></r></si></sst>"
            ),
            (
                "xl/worksheets/sheet1.xml",
                "<worksheet><sheetData>"
                    + "<row r='1'><c r='A1' t='s'><v>0</v></c><c r='B1' t='s'><v>1</v></c><c r='C1' t='inlineStr'><is><t>Annotation type</t></is></c>"
                    + "<c r='D1' t='str'><v>Body</v></c><c r='E1' t='str'><v>Countries</v></c><c r='F1' t='str'><v>Themes</v></c><c r='G1' t='str'><v>Publication date</v></c></row>"
                    + "<row r='2'><c r='A2' t='str'><v>a-1</v></c><c r='B2' t='s'><v>2</v></c><c r='C2' t='str'><v>Recommendations</v></c>"
                    + "<c r='D2' t='str'><v>CRC</v></c><c r='E2' t='str'><v>Peru</v></c><c r='F2' t='str'><v>Lamps: oil; wicks; Keepers</v></c><c r='G2'><v>47891</v></c></row>"
                    + "</sheetData></worksheet>"
            )
        );

        var entry = (Recommendation)Assert.Single(Read(mirror).Observations);

        Assert.Equal(
            ("a-1", "Light the lamps.", "PER", "2031-02-12"),
            (entry.Id, entry.Text, entry.State.ToString(), entry.Date.ToString())
        );
        Assert.Equal(["Lamps: oil; wicks", "Keepers"], entry.Themes);
    }

    [Fact]
    public void The_records_of_the_mirror_are_all_read()
    {
        var reading = new UhriSource().Read(
            new Mirror(MirrorFolder.PathOrSkip()),
            StateRegister.Default,
            null,
            TestContext.Current.CancellationToken
        )!;

        Assert.Equal(16, reading.Observations.Count);
        Assert.Empty(reading.Unresolved);
        Assert.All(reading.Observations.Cast<Recommendation>(), r => Assert.Equal(Mechanism.TreatyBody, r.Mechanism));
    }

    private static Recommendation Single(string json) =>
        (Recommendation)Assert.Single(Read("export.json", Encoding.UTF8.GetBytes(json)).Observations);

    private static SourceReading Read(string file, byte[] content)
    {
        using var mirror = new TemporaryMirror().With("uhri/" + file, content);
        return Read(mirror);
    }

    private static SourceReading Read(TemporaryMirror mirror) =>
        new UhriSource().Read(mirror.Mirror, StateRegister.Default, null, TestContext.Current.CancellationToken)!;
}
