using System.Diagnostics;
using Npgsql;

[assembly: AssemblyFixture(typeof(Placard.Desk.Tests.Engines.PostgresCluster))]

namespace Placard.Desk.Tests.Engines;

/// <summary>A PostgreSQL of the tests' own in a temporary folder, without a port, started when first asked for and deleted after.
/// <c>PLACARD_TEST_POSTGRES</c>, a connection string, names another to use instead.</summary>
/// <remarks>Where there is no PostgreSQL, tests on it are skipped at home and fail in CI.</remarks>
public sealed class PostgresCluster : IDisposable
{
    // PostgreSQL does not run as root.
    private const string Unprivileged = "postgres";

    private readonly Lazy<string> _connection;
    private string? _folder;
    private string? _programs;

    public PostgresCluster() => _connection = new Lazy<string>(Start);

    /// <summary>A place with no table in it yet.</summary>
    public string NewPlace()
    {
        var schema = "t" + Guid.NewGuid().ToString("N");
        Run($"CREATE SCHEMA {schema}");
        return new NpgsqlConnectionStringBuilder(_connection.Value) { SearchPath = schema }.ToString();
    }

    /// <summary>Takes a place away again with all that is in it.</summary>
    public void Remove(string place) => Run($"DROP SCHEMA {new NpgsqlConnectionStringBuilder(place).SearchPath} CASCADE");

    public void Dispose()
    {
        if (_folder is null)
            return;
        NpgsqlConnection.ClearAllPools();
        RunProgram("pg_ctl", "stop", "-D", Data, "-m", "immediate", "-w");
        Directory.Delete(_folder, recursive: true);
    }

    private string Data => Path.Combine(_folder!, "data");

    private string Start()
    {
        if (Environment.GetEnvironmentVariable("PLACARD_TEST_POSTGRES") is { Length: > 0 } given)
            return given;
        _programs = Directory.Exists("/usr/lib/postgresql")
            ? Directory
                .GetDirectories("/usr/lib/postgresql")
                .Select(d => Path.Combine(d, "bin"))
                .Where(d => File.Exists(Path.Combine(d, "initdb")))
                .OrderBy(d => d.Length)
                .ThenBy(d => d, StringComparer.Ordinal)
                .LastOrDefault()
            : null;
        if (_programs is null && Environment.GetEnvironmentVariable("CI") == "true")
            Assert.Fail("no PostgreSQL: in CI its absence is a failure");
        Assert.SkipWhen(_programs is null, "no PostgreSQL under /usr/lib/postgresql, and PLACARD_TEST_POSTGRES names none");
        _folder = Directory.CreateTempSubdirectory("placard-pg-").FullName;
        if (IsRoot)
            Start("chown", Unprivileged, _folder);
        RunProgram("initdb", "-D", Data, "-A", "trust", "-U", "placard", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync");
        RunProgram(
            "pg_ctl",
            "start",
            "-D",
            Data,
            "-w",
            "-l",
            Path.Combine(_folder, "log"),
            "-o",
            $"-c listen_addresses='' -c unix_socket_directories='{_folder}' -c fsync=off"
        );
        return new NpgsqlConnectionStringBuilder
        {
            Host = _folder,
            Username = "placard",
            Database = "postgres",
            MaxPoolSize = 20,
        }.ToString();
    }

    private void Run(string sql)
    {
        using var connection = new NpgsqlConnection(_connection.Value);
        connection.Open();
        using var command = new NpgsqlCommand(sql, connection);
        command.ExecuteNonQuery();
    }

    private static bool IsRoot => Environment.UserName == "root";

    private void RunProgram(string program, params string[] words)
    {
        var path = Path.Combine(_programs!, program);
        if (IsRoot)
            Start("runuser", ["-u", Unprivileged, "--", path, .. words]);
        else
            Start(path, words);
    }

    // What a server started in the background holds open must not be a pipe of ours, or waiting for its end would wait for the server's.
    private static void Start(string program, params string[] words)
    {
        using var process = Process.Start(
            new ProcessStartInfo("/bin/sh", ["-c", "cd /tmp && exec \"$0\" \"$@\" >/dev/null 2>&1", program, .. words])
        )!;
        process.WaitForExit();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{program} {string.Join(' ', words)} ended with {process.ExitCode}.");
    }
}
