using System.Runtime.InteropServices;
using BenchmarkDotNet.Attributes;
using Microsoft.Data.Sqlite;
using Placard.Edition.Building;
using Placard.Edition.Reading;

namespace Placard.Benchmarks.Editions;

/// <summary>Ballots as one line a vote, against the rival everyone would try first: a table with one row a ballot. Both give every sheet of
/// the record.</summary>
[MemoryDiagnoser]
[ShortRunJob]
public class BallotLayoutBenchmarks : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("placard-bench-").FullName;
    private SqliteConnection _rows = null!;

    private string Lines => Path.Combine(_folder, "lines.sqlite");

    private string Rows => Path.Combine(_folder, "rows.sqlite");

    [GlobalSetup]
    public void Prepare()
    {
        EditionWriter.Write(SyntheticRecord.Content(), Lines, null, CancellationToken.None);
        _rows = new SqliteConnection($"Data Source={Rows};Pooling=False");
        _rows.Open();
        using (var fill = _rows.CreateCommand())
        {
            fill.CommandText = """
                CREATE TABLE ballot (vote INTEGER, state TEXT, ballot TEXT, PRIMARY KEY (vote, state)) STRICT, WITHOUT ROWID;
                ATTACH $lines AS edition;
                INSERT INTO ballot SELECT vote_no, code, substr(ballots, column_no, 1) FROM edition.vote JOIN edition.state
                WHERE substr(ballots, column_no, 1) NOT IN ('', ' ') ORDER BY vote_no, code;
                """;
            fill.Parameters.AddWithValue("$lines", Lines);
            fill.ExecuteNonQuery();
        }
        Console.WriteLine(
            $"// lines {new FileInfo(Lines).Length / 1e6:0.0} MB whole edition, rows {new FileInfo(Rows).Length / 1e6:0.0} MB ballots alone"
        );
    }

    [GlobalCleanup]
    public void Dispose()
    {
        _rows.Dispose();
        Directory.Delete(_folder, recursive: true);
        GC.SuppressFinalize(this);
    }

    [Benchmark(Baseline = true)]
    public int OneLineAVote()
    {
        using var edition = OpenEdition.Open(Lines);
        return edition.Votes.All.Sum(v => v.Ballots.Count);
    }

    [Benchmark]
    public int OneRowABallot()
    {
        using var query = _rows.CreateCommand();
        query.CommandText = "SELECT vote, state, ballot FROM ballot ORDER BY vote, state";
        using var rows = query.ExecuteReader();
        var sheets = new Dictionary<long, List<KeyValuePair<StateCode, Ballot>>>();
        while (rows.Read())
        {
            ref var sheet = ref CollectionsMarshal.GetValueRefOrAddDefault(sheets, rows.GetInt64(0), out _);
            (sheet ??= []).Add(new(StateCode.Parse(rows.GetString(1)), BallotForms.FromLetter(rows.GetString(2)[0])));
        }
        return sheets.Values.Select(BallotSheet.Of).Sum(s => s.Count);
    }
}
