using System.Security;

namespace Placard.Sources.Tests.Marc;

/// <summary>Writes small invented catalogue records.</summary>
internal static class MarcFixture
{
    public static string Collection(params string[] records) =>
        $"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!-- Search-Engine-Total-Number-Of-Results: {records.Length} -->\n<collection "
        + $"xmlns=\"http://www.loc.gov/MARC21/slim\">\n{string.Concat(records)}</collection>";

    /// <summary>A record of fields such as <c>245 a=Lanterns : b=resolution /</c>, with <c>|</c> between subfields.</summary>
    public static string Record(string number, params string[] fields) =>
        $"<ns0:record xmlns:ns0=\"http://www.loc.gov/MARC21/slim\"><ns0:controlfield "
        + $"tag=\"001\">{number}</ns0:controlfield>{string.Concat(fields.Select(Field))}</ns0:record>\n";

    /// <summary>A voting record: the summary of the vote, and one field to a voter, as <c>CHL Y CHILE</c>.</summary>
    public static string Vote(string number, string symbol, string summary, params string[] voters) =>
        Record(
            number,
            [
                "245 a=Lanterns and their keepers : |b=resolution /|c=adopted by the Human Rights Council at its 55th session",
                "269 a=2024-04-05",
                "591 a=RECORDED",
                $"791 a={symbol}",
                "793 a=PLENARY MEETING",
                "952 a=A/HRC/55/SR.56",
                "981 a=Human Rights Council",
                "991 a=A/HRC/55/1|b=3|c=Light|d=LAMPS",
                "993 a=A/HRC/55/L.90",
                $"996 {summary}",
                .. voters.Select((v, i) => $"967 a={i + 1}|b={i + 1}|c={v[..3]}|d={v[4..5].Trim()}|e={v[6..]}"),
            ]
        );

    private static string Field(string text)
    {
        var subfields = text[4..].Split('|').Select(s => $"<ns0:subfield code=\"{s[0]}\">{SecurityElement.Escape(s[2..])}</ns0:subfield>");
        return $"<ns0:datafield tag=\"{text[..3]}\" ind1=\" \" ind2=\" \">{string.Concat(subfields)}</ns0:datafield>";
    }
}
