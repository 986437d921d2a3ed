using System.IO.Compression;
using System.Text;
using Placard.Edition.Reading;
using Placard.Rooms.CommandLine;
using Placard.Rooms.Editions;
using Placard.Tests.CommandLine;

namespace Placard.Tests.Mirror;

/// <summary>A mirror of four files that cannot be read and one that can: the build finishes and says which and why.</summary>
public sealed class BadFilesTests : IDisposable
{
    private const string EnglishText =
        "The keepers of the lamps, and those who sail by the light of them, are to be thanked for the work that they do in the night "
        + "and for the oil that is in the lamps, as it was in the days of old.";

    private const string FrenchText =
        "Les gardiens des lampes, et ceux qui naviguent à leur lumière, sont remerciés pour le travail qu'ils font dans la nuit et pour "
        + "l'huile qui est dans les lampes, comme il en était dans les jours d'autrefois.";

    private const string Good = $"""
        <akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><statement name="resolution">
        <meta><identification source="#DGACM"><FRBRWork><FRBRdate date="2031-04-05" name="adoption"/></FRBRWork>
        <FRBRExpression><FRBRlanguage language="eng"/></FRBRExpression></identification>
        <analysis><parliamentary><voting outcome="adoptedWithoutVote"/></parliamentary></analysis></meta>
        <coverPage><p><docNumber refersTo="#symbol">A/HRC/RES/80/1</docNumber></p></coverPage>
        <preface><p><docNumber>80/1.</docNumber><docTitle>The keeping of lighthouses</docTitle></p></preface>
        <mainBody><p>{EnglishText}</p></mainBody>
        <conclusions><p><event><docDate date="2031-04-05" refersTo="#adoptionDate">5 April 2031</docDate></event></p>
        <p><vote><outcome refersTo="#adoptedWithoutVote">[Adopted without a vote.]</outcome></vote></p></conclusions>
        </statement></akomaNtoso>
        """;

    private const string Bomb = """
        <?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "ha"><!ENTITY c "&b;&b;&b;&b;&b;&b;"><!ENTITY d "&c;&c;&c;&c;&c;&c;">]><akomaNtoso>&d;</akomaNtoso>
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("placard-bad-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_truncated_file_a_bomb_an_endless_line_and_a_French_file_among_the_English_cost_themselves_and_no_more()
    {
        var mirror = Path.Combine(_folder, "mirror");
        var english = Path.Combine(mirror, "UNxml", "HRCresolutions", "80session", "English");
        Directory.CreateDirectory(english);
        File.WriteAllText(Path.Combine(english, "A_HRC_RES_80_1E.xml"), Good);
        File.WriteAllText(Path.Combine(english, "A_HRC_RES_80_2E.xml"), Good.Replace("80/1", "80/2", StringComparison.Ordinal)[..700]);
        File.WriteAllText(Path.Combine(english, "A_HRC_RES_80_3E.xml"), Bomb);
        File.WriteAllText(Path.Combine(english, "A_HRC_RES_80_4E.xml"), French());
        EndlessLine(Path.Combine(mirror, "ohchr-votes", "resolutions.csv"));
        File.WriteAllText(Path.Combine(mirror, "ohchr-votes", "votes.csv"), "record_id,symbol,date,body,iso3,name_latest,vote\n");
        var file = Path.Combine(_folder, "edition.sqlite");

        EditionBuild.Run(mirror, "", file, null, TestContext.Current.CancellationToken);

        using var edition = OpenEdition.Open(file);
        var bad = edition.Files().Where(f => f.Fate == FileStatus.LeftOut).ToDictionary(f => Path.GetFileName(f.Path), f => f.Reason);
        Assert.Equal(
            ["A_HRC_RES_80_2E.xml", "A_HRC_RES_80_3E.xml", "A_HRC_RES_80_4E.xml", "resolutions.csv"],
            bad.Keys.Order(StringComparer.Ordinal)
        );
        Assert.All(bad.Values, reason => Assert.NotEmpty(reason));
        Assert.Contains(edition.Votes.All, v => v.Symbol.ToString() == "A/HRC/RES/80/1");
        Assert.True(EditionVerifier.Verify(file).IsIntact);
    }

    [Fact]
    public async Task A_session_packed_within_the_download_is_read_and_an_archive_cut_short_is_named_with_exit_1()
    {
        var mirror = Path.Combine(_folder, "mirror");
        Directory.CreateDirectory(Path.Combine(mirror, "UNxml"));
        var session = Packed(("A_HRC_RES_80_1E.xml", Encoding.UTF8.GetBytes(Good)));
        var whole = Packed(("HRCresolutions-main/80session/HRC resolutions_80session_English.zip", session));
        File.WriteAllBytes(Path.Combine(mirror, "UNxml", "HRCresolutions.zip"), whole);
        var built = await Build(mirror);
        Assert.Equal(0, built.Exit);
        Assert.StartsWith("Nothing was left out of ", built.Output[^1], StringComparison.Ordinal);
        using (var edition = OpenEdition.Open(Path.Combine(_folder, "edition.sqlite")))
            Assert.Contains(edition.Votes.All, v => v.Symbol.ToString() == "A/HRC/RES/80/1");

        File.WriteAllBytes(Path.Combine(mirror, "UNxml", "GAresolutions.zip"), whole[..(whole.Length / 2)]);
        var cut = await Build(mirror);
        Assert.Equal(1, cut.Exit);
        Assert.StartsWith(
            "LOST: GAresolutions/GAresolutions.zip (The archive is damaged or cut short",
            cut.Output[^1],
            StringComparison.Ordinal
        );
        using var rest = OpenEdition.Open(Path.Combine(_folder, "edition.sqlite"));
        Assert.Contains(rest.Votes.All, v => v.Symbol.ToString() == "A/HRC/RES/80/1");
    }

    private async Task<(int Exit, string[] Output)> Build(string mirror)
    {
        var said = await Shell.RunAsync(
            new ProgramPaths(_folder, null),
            "edition",
            "build",
            "--mirror",
            mirror,
            "--out",
            Path.Combine(_folder, "edition.sqlite")
        );
        return (said.Exit, said.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
    }

    private static byte[] Packed(params (string Name, byte[] Content)[] entries)
    {
        using var memory = new MemoryStream();
        using (var zip = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in entries)
            {
                using var stream = zip.CreateEntry(name).Open();
                stream.Write(content);
            }
        }
        return memory.ToArray();
    }

    private static string French() =>
        Good.Replace("80/1", "80/4", StringComparison.Ordinal)
            .Replace(EnglishText, FrenchText, StringComparison.Ordinal)
            .Replace("The keeping of lighthouses", "La garde des phares", StringComparison.Ordinal);

    // Two gigabytes without a line end, in a sparse file that takes no room on the disk.
    private static void EndlessLine(string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        using var stream = File.Create(path);
        stream.Write(Encoding.UTF8.GetBytes("record_id,symbol,title"));
        stream.SetLength(2L << 30);
    }
}
