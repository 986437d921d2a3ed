using System.Diagnostics;

namespace Placard.Testing.Postgres;

/// <summary>A PostgreSQL of the tests' own in a temporary folder, without a port, deleted after; others may follow it.</summary>
/// <remarks>Where there is no PostgreSQL, tests on it are skipped at home and fail in CI.</remarks>
internal sealed class PostgresServer : IDisposable
{
    public const string User = "placard";

    // PostgreSQL does not run as root.
    private const string Unprivileged = "postgres";

    private static readonly Lazy<string?> Found = new(Find);

    private bool _isRunning;

    private PostgresServer(string folder) => Folder = folder;

    /// <summary>The folder of its socket, which is its address.</summary>
    public string Folder { get; }

    private string Data => Path.Combine(Folder, "data");

    private static bool IsRoot => Environment.UserName == "root";

    private static string Programs
    {
        get
        {
            if (Found.Value is null && Environment.GetEnvironmentVariable("CI") == "true")
                Assert.Fail("no PostgreSQL: in CI its absence is a failure");
            Assert.SkipWhen(Found.Value is null, "no PostgreSQL under /usr/lib/postgresql");
            return Found.Value!;
        }
    }

    /// <summary>Starts one with nothing in it.</summary>
    /// <param name="settings">What it is told, as <c>name=value</c>.</param>
    public static PostgresServer Start(params string[] settings)
    {
        var server = New();
        server.RunProgram("initdb", "-D", server.Data, "-A", "trust", "-U", User, "-E", "UTF8", "--locale=C.UTF-8", "--no-sync");
        server.Begin(settings);
        return server;
    }

    /// <summary>Starts a replica of this one.</summary>
    public PostgresServer Follow()
    {
        var replica = New();
        replica.RunProgram("pg_basebackup", "-D", replica.Data, "-h", Folder, "-U", User, "-R", "-X", "stream", "-c", "fast", "--no-sync");
        replica.Begin([]);
        return replica;
    }

    /// <summary>Makes a replica the primary.</summary>
    public void Promote() => RunProgram("pg_ctl", "promote", "-D", Data, "-w");

    /// <summary>Ends it as a crash does: nothing is written down before, nobody is told.</summary>
    public void Kill()
    {
        if (_isRunning)
            RunProgram("pg_ctl", "stop", "-D", Data, "-m", "immediate", "-w");
        _isRunning = false;
    }

    public void Dispose()
    {
        Kill();
        Directory.Delete(Folder, recursive: true);
    }

    private void Begin(IEnumerable<string> settings)
    {
        var told = new[] { "listen_addresses=''", $"unix_socket_directories='{Folder}'", "fsync=off" }.Concat(settings);
        RunProgram(
            "pg_ctl",
            "start",
            "-D",
            Data,
            "-w",
            "-l",
            Path.Combine(Folder, "log"),
            "-o",
            string.Join(' ', told.Select(setting => "-c " + setting))
        );
        _isRunning = true;
    }

    private static PostgresServer New()
    {
        _ = Programs;
        var server = new PostgresServer(Directory.CreateTempSubdirectory("placard-pg-").FullName);
        if (IsRoot)
            Run("chown", Unprivileged, server.Folder);
        return server;
    }

    private static string? Find() =>
        Directory.Exists("/usr/lib/postgresql")
            ? Directory
                .GetDirectories("/usr/lib/postgresql")
                .Select(d => Path.Combine(d, "bin"))
                .Where(d => File.Exists(Path.Combine(d, "initdb")))
                .OrderBy(d => d.Length)
                .ThenBy(d => d, StringComparer.Ordinal)
                .LastOrDefault()
            : null;

    private void RunProgram(string program, params string[] words)
    {
        var path = Path.Combine(Programs, program);
        if (IsRoot)
            Run("runuser", ["-u", Unprivileged, "--", path, .. words]);
        else
            Run(path, words);
    }

    // What a server started in the background holds open must not be a pipe of ours, or waiting for its end would wait for the server's.
    private static void Run(string program, params string[] words)
    {
        using var process = Process.Start(
            new ProcessStartInfo("/bin/sh", ["-c", "cd /tmp && exec \"$0\" \"$@\" >/dev/null 2>&1", program, .. words])
        )!;
        process.WaitForExit();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{program} {string.Join(' ', words)} ended with {process.ExitCode}.");
    }
}
