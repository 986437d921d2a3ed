using DuckDB.NET.Data;
using Placard.Rooms.Editions;
using Placard.Rooms.Editions.Export;

namespace Placard.Tests.Mirror;

/// <summary>What DuckDB answers over the Parquet of the whole record.</summary>
public class ExportedBallotsTests(MirrorEdition mirror)
{
    [Fact]
    public void Who_voted_no_is_answered_over_the_parquet_of_all_ballots()
    {
        var folder = Path.Combine(Path.GetDirectoryName(mirror.File)!, "export");
        var files = EditionExport.Run(
            mirror.Edition,
            folder,
            ExportFormat.Parquet,
            [.. WholeTable.Exported.Where(t => t.Name is "votes" or "ballots")],
            new Progress<(string, double)>(),
            TestContext.Current.CancellationToken
        );
        Assert.Equal(mirror.Edition.Votes.All.Sum(v => v.Ballots.Count), files.Single(f => f.Table.Name == "ballots").Rows);
        Assert.InRange(files.Sum(f => f.Bytes), 1, 15_000_000);
        using var duck = new DuckDBConnection("DataSource=:memory:");
        duck.Open();
        using var command = duck.CreateCommand();
        command.CommandText =
            $"SELECT state FROM '{folder}/ballots.parquet' WHERE address = 'A/HRC/51/L.6' AND ballot = 'no' ORDER BY state";
        using var rows = command.ExecuteReader();
        var no = new List<string>();
        while (rows.Read())
            no.Add(rows.GetString(0));
        Assert.Equal(
            "BOL CHN CIV CMR CUB ERI GAB IDN KAZ MRT NAM NPL PAK QAT SDN SEN ARE UZB VEN".Split(' ').Order(StringComparer.Ordinal),
            no
        );
    }
}
