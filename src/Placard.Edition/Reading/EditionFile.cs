using Microsoft.Data.Sqlite;

namespace Placard.Edition.Reading;

/// <summary>Opens an edition's file so that nothing can write to it and no lock is taken: any number of programs read one file.</summary>
internal static class EditionFile
{
    /// <summary>Opens the file.</summary>
    /// <exception cref="EditionException">There is no such file, or it is no edition that this program reads.</exception>
    public static SqliteConnection Open(string path)
    {
        EditionHeader.Check(path);
        var connection = new SqliteConnection(
            new SqliteConnectionStringBuilder
            {
                DataSource = new UriBuilder
                {
                    Scheme = Uri.UriSchemeFile,
                    Host = "",
                    Path = Escaped(path),
                    Query = "immutable=1",
                }
                    .Uri
                    .AbsoluteUri,
                Mode = SqliteOpenMode.ReadOnly,
                Pooling = false,
            }.ToString()
        );
        try
        {
            connection.Open();
            return connection;
        }
        catch (SqliteException e)
        {
            connection.Dispose();
            throw new EditionException($"{path} cannot be opened: {e.Message}", e);
        }
    }

    /// <summary>Does what reads the file, and turns what a damaged one makes of it into a sentence.</summary>
    /// <exception cref="EditionException">The file is damaged.</exception>
    public static T Reading<T>(string path, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception e)
            when (e is SqliteException or FormatException or ArgumentException or OverflowException or IndexOutOfRangeException)
        {
            throw new EditionException($"{path} is damaged: {e.Message}", e);
        }
    }

    /// <summary>What the names of the files beside an edition begin with: its own without its ending.</summary>
    public static string StemOf(string path) =>
        path.EndsWith(".sqlite", StringComparison.OrdinalIgnoreCase) ? path[..^".sqlite".Length] : path;

    private static string Escaped(string path) =>
        string.Join('/', Path.GetFullPath(path).Split(Path.DirectorySeparatorChar).Select(Uri.EscapeDataString));
}
