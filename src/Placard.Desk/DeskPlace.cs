using System.Data.Common;
using Npgsql;

namespace Placard.Desk;

/// <summary>Where a desk is: a SQLite file, or a PostgreSQL database that several people share.</summary>
public sealed class DeskPlace
{
    private const int SecondsToConnect = 10;

    // A server that took the place of another is to be found within a second and not within ten.
    private const int SecondsBetweenLooks = 1;

    private DeskPlace(string connection, bool isShared, string name, bool readsFromReplicas = false) =>
        (Connection, IsShared, Name, ReadsFromReplicas) = (connection, isShared, name, readsFromReplicas);

    /// <summary>Whether it is a PostgreSQL database.</summary>
    public bool IsShared { get; }

    /// <summary>What to call it: the file, or host and database without user or password.</summary>
    public string Name { get; }

    /// <summary>The file; for a shared desk what PostgreSQL's driver needs to connect, password included.</summary>
    internal string Connection { get; }

    /// <summary>Whether what is only read may come from a replica of the database; what is written never does.</summary>
    public bool ReadsFromReplicas { get; }

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
                    + "Host=db;Database=placard;Username=… or postgresql://user@db/placard. Target Session Attributes may be primary or "
                    + "prefer-standby."
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
        if (!connection.ContainsKey("Host Recheck Seconds"))
            connection.HostRecheckSeconds = SecondsBetweenLooks;
        // Which server is asked is said anew for every question.
        var readsFromReplicas = connection.TargetSessionAttributes switch
        {
            null or "primary" => false,
            "prefer-standby" => true,
            _ => throw new FormatException(),
        };
        connection.TargetSessionAttributes = null;
        return new DeskPlace(connection.ToString(), true, $"{connection.Host}/{connection.Database}", readsFromReplicas);
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
                : key is "target_session_attrs" ? "Target Session Attributes"
                : key
            ] = value;
        }
        return connection;
    }
}
