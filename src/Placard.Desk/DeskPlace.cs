using System.Data.Common;
using Npgsql;

namespace Placard.Desk;

/// <summary>Where a desk is: a SQLite file, or a PostgreSQL database that several people share.</summary>
public sealed class DeskPlace
{
    private const int SecondsToConnect = 10;

    private DeskPlace(string connection, bool isShared, string name) => (Connection, IsShared, Name) = (connection, isShared, name);

    /// <summary>Whether it is a PostgreSQL database.</summary>
    public bool IsShared { get; }

    /// <summary>What to call it: the file, or host and database without user or password.</summary>
    public string Name { get; }

    /// <summary>The file; for a shared desk what PostgreSQL's driver needs to connect, password included.</summary>
    internal string Connection { get; }

    /// <summary>The name, so that a password is never printed.</summary>
    public override string ToString() => Name;

    /// <summary>The place that a setting names.</summary>
    /// <param name="setting">The path of a file; or a PostgreSQL connection string, as <c>Host=…;Database=…</c> or as
    /// <c>postgresql://user@host/database</c>.</param>
    /// <exception cref="DeskException">It is neither. The message does not quote it, for it may hold a password.</exception>
    public static DeskPlace Parse(string setting)
    {
        try
        {
            if (
                setting.StartsWith("postgresql://", StringComparison.Ordinal) || setting.StartsWith("postgres://", StringComparison.Ordinal)
            )
                return Shared(FromAddress(new Uri(setting)));
            if (IsConnectionString(setting))
                return Shared(new NpgsqlConnectionStringBuilder(setting));
            return new DeskPlace(Path.GetFullPath(setting), false, Path.GetFullPath(setting));
        }
        catch (Exception e)
            when (e is ArgumentException or FormatException or NotSupportedException or InvalidCastException or OverflowException)
        {
            throw new DeskException(
                DeskProblem.Unreachable,
                "The desk setting must be a file or a PostgreSQL connection string: /path/to/desk.sqlite, "
                    + "Host=db;Database=placard;Username=… or postgresql://user@db/placard."
            );
        }
    }

    private static bool IsConnectionString(string setting) =>
        setting
            .Split(';')
            .Any(part =>
                part.TrimStart().StartsWith("Host=", StringComparison.OrdinalIgnoreCase)
                || part.TrimStart().StartsWith("Server=", StringComparison.OrdinalIgnoreCase)
            );

    private static DeskPlace Shared(NpgsqlConnectionStringBuilder connection)
    {
        if (string.IsNullOrEmpty(connection.Host))
            throw new FormatException();
        connection.ApplicationName ??= "Placard";
        connection.Timeout = Math.Min(connection.Timeout, SecondsToConnect);
        connection.IncludeErrorDetail = false; // which would quote what is written
        return new DeskPlace(connection.ToString(), true, $"{connection.Host}/{connection.Database}");
    }

    private static NpgsqlConnectionStringBuilder FromAddress(Uri address)
    {
        var connection = new NpgsqlConnectionStringBuilder
        {
            Host = Uri.UnescapeDataString(address.Host),
            Database = Uri.UnescapeDataString(address.AbsolutePath.TrimStart('/')),
        };
        if (address.Port > 0)
            connection.Port = address.Port;
        var who = address.UserInfo.Split(':', 2);
        if (who[0].Length > 0)
            connection.Username = Uri.UnescapeDataString(who[0]);
        if (who.Length > 1)
            connection.Password = Uri.UnescapeDataString(who[1]);
        foreach (var pair in address.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            var (key, value) = (pair.Split('=')[0], Uri.UnescapeDataString(pair[(pair.IndexOf('=', StringComparison.Ordinal) + 1)..]));
            // What PostgreSQL's own library calls so, its .NET driver writes in two words.
            ((DbConnectionStringBuilder)connection)[
                key is "sslmode" ? "SSL Mode"
                : key is "sslrootcert" ? "Root Certificate"
                : key
            ] = value;
        }
        return connection;
    }
}
