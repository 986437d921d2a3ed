using System.Text;

namespace Placard.Sources.Tests.UnXml;

/// <summary>A small invented resolution in the publisher's markup.</summary>
internal sealed record AknFixture
{
    public string Symbol { get; init; } = "A/HRC/RES/55/90";
    public string Language { get; init; } = "eng";
    public string MarkedDate { get; init; } = "2024-04-05";
    public string PrintedDate { get; init; } = "<docDate date=\"2024-04-05\" refersTo=\"#adoptionDate\">5 April 2024</docDate>";
    public string Title { get; init; } = "Lanterns and their keepers";
    public string Statement { get; init; } = "resolution";
    public string Keywords { get; init; } = "<keyword value=\"LAMPS\" showAs=\"LAMPS\" dictionary=\"UNBIS Thesaurus\"></keyword>";
    public string Steps { get; init; } =
        "<step date=\"2024-03-26\" outcome=\"draftResolution\" as=\"A/HRC/55/L.90\" by=\"Bolivia (Plurinational State of), Cuba, "
        + "Trinidad and Tobago and Pakistan\" />"
        + "<step date=\"0001-01-01\" outcome=\"draftResolutionAdditionalSponsors\" by=\"Cuba and Norway\" />";

    public string Voting { get; init; } = "<voting outcome=\"adoptedWithoutVote\"><quorum value=\"\"></quorum></voting>";

    public string Body { get; init; } =
        "<p>The keepers of the lanterns, and those who walk by the light of them, are to be thanked for the work that they do in the "
        + "night and for the oil that is in the lamps, as it was in the days of old with all its shadows.</p>";

    public string Closing { get; init; } =
        "<p><vote by=\"#humanRightsCouncil\"><outcome refersTo=\"#adoptedWithoutVote\">[Adopted without a vote.]</outcome></vote></p>";

    /// <summary>The closing lines of a recorded vote, marked up as the Council's are.</summary>
    public static string RecordedVote(string tally, string yes, string no, string abstain) =>
        $"<p><vote><outcome refersTo=\"#adoptedRecordedVote\">[Adopted by a recorded vote of {tally}. The voting was as follows:"
        + $"<outcome refersTo=\"inFavour\">In favour:<eol /><organization>{yes}</organization></outcome>"
        + $"<outcome refersTo=\"against\">Against:<eol /><organization>{no}</organization></outcome>"
        + $"<outcome refersTo=\"abstaining\">Abstaining:<eol /><organization>{abstain}]</organization></outcome></outcome></vote></p>";

    public static string Count(string way, string value, params string[] names) =>
        $"<count value=\"{value}\" refersTo=\"{way}\"><akn4un:voters>{string.Concat(names.Select(n => $"<organization refersTo=\"memberState\">{n}</organization>"))}</akn4un:voters></count>";

    public override string ToString() =>
        $"""
            <akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0" xmlns:akn4un="http://un.org/akn4un">
              <statement name="{Statement}">
                <meta>
                  <identification source="#DGACM">
                    <FRBRWork><FRBRdate date="{MarkedDate}" name="adoption"></FRBRdate></FRBRWork>
                    <FRBRExpression><FRBRdate date="2024-04-16" name="publication"></FRBRdate><FRBRlanguage language="{Language}"></FRBRlanguage></FRBRExpression>
                  </identification>
                  <classification source="DHLAUTH">{Keywords}</classification>
                  <workflow source="#un">{Steps}</workflow>
                  <analysis><parliamentary>{Voting}</parliamentary></analysis>
                </meta>
                <coverPage>
                  <p><docNumber refersTo="#symbol">{Symbol}</docNumber></p>
                  <p><docDate date="2024-04-16" refersTo="#dateOfIssuance">16 April 2024</docDate></p>
                  <p><inline title="3" name="agenda item">Agenda item 3</inline><inline name="agenda item name">Light</inline></p>
                </coverPage>
                <preface><p><docNumber>90.</docNumber><docTitle refersTo="#resolutionTitle"><span>	{Title} </span></docTitle></p></preface>
                <mainBody>{Body}</mainBody>
                <conclusions><p><event><location title="56th" refersTo="#adoptionMeeting">56th meeting</location><eol />{PrintedDate}</event></p>{Closing}</conclusions>
              </statement>
            </akomaNtoso>
            """;

    public byte[] ToBytes() => Encoding.UTF8.GetBytes(ToString());
}
