using System.IO.Compression;
using Placard.Sources.Downloading;

namespace Placard.Sources.Tests.Downloading;

public sealed class AddedFileTests : IDisposable
{
    private const string Header = "rcid,country,country_code,vote\n";

    private readonly string _mirror = Directory.CreateTempSubdirectory("placard-update-").FullName;

    public void Dispose() => Directory.Delete(_mirror, recursive: true);

    [Fact]
    public void A_file_that_lost_much_is_refused_though_no_manifest_knows_what_is_in_place()
    {
        Zip("ungdc.zip", "FRA_77_2022.txt", "SEN_77_2022.txt", "BRA_77_2022.txt");
        Zip("saved", "FRA_77_2022.txt");
        Refuses("ungdc.zip", "It holds 1 statements, and what is in place 3");
    }

    [Fact]
    public void Ballots_of_no_roll_call_are_refused()
    {
        RollCalls();
        Write("saved", Header + "9,Nobody,XX,perhaps\n");
        Refuses("voeten/votes.csv", "no ballot of 2 of the 2 votes");
    }

    [Fact]
    public void Ballots_cut_in_the_middle_are_refused_where_none_are_in_place()
    {
        RollCalls();
        Write("saved", Header + "1,France,FR,yes\n1,Senegal,SN,no\n");
        Refuses("voeten/votes.csv", "no ballot of 2 of the 2 votes");
    }

    [Fact]
    public void Fewer_ballots_than_are_in_place_are_refused()
    {
        RollCalls();
        Write("voeten/votes.csv", Header + "1,France,FR,yes\n1,Senegal,SN,no\n2,France,FR,yes\n2,Senegal,SN,no\n");
        Write("saved", Header + "1,France,FR,yes\n2,France,FR,yes\n");
        Refuses("voeten/votes.csv", "It holds 2 ballots, and what is in place 4");
    }

    private void Refuses(string path, string reason)
    {
        var target = Path.Combine(_mirror, path);
        var before = File.Exists(target) ? File.ReadAllBytes(target) : null;
        using var client = new PoliteClient(TimeProvider.System, "");
        var update = new MirrorUpdate(_mirror, client, TimeProvider.System);
        var refused = Assert.Throws<PublisherException>(() =>
            update.Add(Path.Combine(_mirror, "saved"), Publishers.All, TestContext.Current.CancellationToken)
        );
        Assert.Contains(reason, refused.Message);
        Assert.Equal(before, File.Exists(target) ? File.ReadAllBytes(target) : null);
        Assert.Equal([Path.Combine(_mirror, ".update", "lock")], Directory.EnumerateFileSystemEntries(Path.Combine(_mirror, ".update")));
    }

    private void RollCalls()
    {
        Write(
            "voeten/roll_calls.csv",
            "rcid,session,importantvote,date,unres,amend,para,short,descr\n"
                + "1,77,0,2022-12-01,R/77/901,0,0,LANTERNS,LANTERNS\n2,77,0,2022-12-02,R/77/902,0,0,WICKS,WICKS\n"
        );
        Write("voeten/issues.csv", "rcid,short_name,issue\n1,me,Lanterns\n");
    }

    private void Write(string path, string content)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(_mirror, path))!);
        File.WriteAllText(Path.Combine(_mirror, path), content);
    }

    private void Zip(string path, params string[] names)
    {
        using var zip = ZipFile.Open(Path.Combine(_mirror, path), ZipArchiveMode.Create);
        foreach (var name in names)
        {
            using var to = new StreamWriter(zip.CreateEntry("UNGDC/" + name).Open());
            to.Write($"Lanterns of {name[..3]}\nOil is dear.");
        }
    }
}
