using System.Globalization;
using System.Text;

namespace Placard.Benchmarks.UndlVotes;

/// <summary>Writes a voting file of the size and shape of the UN Digital Library's, with invented content: long quoted titles with commas,
/// quotes, line ends and letters beyond ASCII.</summary>
internal static class UndlVotesFile
{
    private const int Votes = 4700;
    private const int Members = 193;

    private const string Header =
        "undl_id,ms_code,ms_name,ms_vote,date,session,resolution,draft,committee_report,meeting,title,agenda_title,subjects,vote_note,"
        + "total_yes,total_no,total_abstentions,total_non_voting,total_ms,undl_link\n";

    /// <summary>The number of rows written.</summary>
    public const int Rows = Votes * Members;

    /// <summary>Writes the file anew and gives its path. It is the same each time.</summary>
    public static string Write()
    {
        var path = Path.Combine(Path.GetTempPath(), "placard-undl-votes.csv");
        var random = new Random(20061994);
        var members = Enumerable.Range(0, Members).Select(i => Member(i, random)).ToArray();
        using var file = new StreamWriter(path, append: false, new UTF8Encoding(false), 1 << 20);
        file.Write(Header);
        for (var vote = 0; vote < Votes; vote++)
        {
            var id = (280_000 + vote * 7).ToString(CultureInfo.InvariantCulture);
            var tail = Tail(id, vote, random);
            foreach (var member in members)
            {
                file.Write(id);
                file.Write(member);
                file.Write("YYYYYYYNAAX"[random.Next(11)]);
                file.Write(tail);
            }
        }
        return path;
    }

    private static string Member(int i, Random random)
    {
        var code = new string([(char)('A' + i / 26), (char)('A' + i % 26), (char)('A' + random.Next(26))]);
        var name = Words(random, 1 + i % 3).ToUpperInvariant();
        return i % 9 == 0 ? $",{code},\"{name}, (REPUBLIC OF)\"," : $",{code},{name},";
    }

    private static string Tail(string id, int vote, Random random)
    {
        var session = 1 + vote * 78 / Votes;
        var day = new DateOnly(1946, 1, 1).AddDays(vote * 6);
        var title =
            $"\"{Words(random, 14)}, {Words(random, 6)} : \"\"{Words(random, 2)}\"\" – {(vote % 5 == 0 ? "\n" : "")}{Words(random, 4)} : "
            + $"resolution / adopted by the General Assembly\"";
        var agenda = $"\"A/{session}/251 {vote % 90}, {Words(random, 9)}. -- {Words(random, 4).ToUpperInvariant()}.\"";
        return string.Create(
                CultureInfo.InvariantCulture,
                $",{day:yyyy-MM-dd},{session},A/RES/{session}/{vote % 300},A/{session}/L.{vote % 80},A/{session}/{400 + vote % 90},A/{session}/PV.{vote % 120},{title},{agenda},"
            )
            + string.Create(
                CultureInfo.InvariantCulture,
                $"{Words(random, 3).ToUpperInvariant()}|{Words(random, 2).ToUpperInvariant()},RECORDED - No machine generated "
                    + $"vote,{random.Next(190)},{random.Next(9)},{random.Next(40)},{random.Next(20)},193,https://digitallibrary.un.org/record/{id}?ln=en\n"
            );
    }

    private static string Words(Random random, int count) =>
        string.Join(' ', Enumerable.Range(0, count).Select(_ => Lexicon[random.Next(Lexicon.Length)]));

    private static readonly string[] Lexicon =
    [
        "kettle",
        "saucer",
        "leaf",
        "harvest",
        "porcelain",
        "infusion",
        "cooperation",
        "thé",
        "ceremony",
        "water",
        "measure",
        "garden",
        "trade",
        "茶",
        "exchange",
        "tradition",
        "of",
        "the",
        "and",
        "in",
    ];
}
