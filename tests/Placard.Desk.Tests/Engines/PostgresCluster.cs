using Npgsql;
using Placard.Testing.Postgres;

[assembly: AssemblyFixture(typeof(Placard.Desk.Tests.Engines.PostgresCluster))]

namespace Placard.Desk.Tests.Engines;

/// <summary>A PostgreSQL that all tests share, started when first asked for. <c>PLACARD_TEST_POSTGRES</c>, a connection string, names
/// another to use instead.</summary>
public sealed class PostgresCluster : IDisposable
{
    private readonly Lazy<string> _connection;
    private PostgresServer? _server;

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

    /// <summary>A database with no table in it and nobody else reading. It goes with the server.</summary>
    public string NewDatabase()
    {
        var name = "d" + Guid.NewGuid().ToString("N");
        Run($"CREATE DATABASE {name}");
        return new NpgsqlConnectionStringBuilder(_connection.Value) { Database = name }.ToString();
    }

    public void Dispose()
    {
        if (_server is null)
            return;
        NpgsqlConnection.ClearAllPools();
        _server.Dispose();
    }

    private string Start()
    {
        if (Environment.GetEnvironmentVariable("PLACARD_TEST_POSTGRES") is { Length: > 0 } given)
            return given;
        _server = PostgresServer.Start();
        return new NpgsqlConnectionStringBuilder
        {
            Host = _server.Folder,
            Username = PostgresServer.User,
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
}
