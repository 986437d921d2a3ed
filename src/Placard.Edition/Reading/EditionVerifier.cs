using Microsoft.Data.Sqlite;
using Placard.Edition.Schema;

namespace Placard.Edition.Reading;

/// <summary>What verifying an edition found.</summary>
/// <param name="Stated">The hash the edition says it has; empty where it says none.</param>
/// <param name="Found">The hash of what it holds; empty where it cannot be read to the end.</param>
/// <param name="Problems">What is wrong, a sentence each; empty for an edition that is whole and unchanged.</param>
public sealed record Verification(string Stated, string Found, IReadOnlyList<string> Problems)
{
    /// <summary>Whether the edition is whole and unchanged.</summary>
    public bool IsIntact => Problems.Count == 0;
}

/// <summary>Verifies an edition: computes the hash of its content again and compares it with the hash it states. A hash to compare with
/// from elsewhere, as a citation
/// gives it, proves it also against someone who changed both.</summary>
public static class EditionVerifier
{
    /// <summary>Verifies an edition's file.</summary>
    /// <exception cref="EditionException">There is no such file, or it is no edition that this program can read; the message says
    /// which.</exception>
    public static Verification Verify(string path)
    {
        path = Path.GetFullPath(path);
        using var connection = EditionFile.Open(path);
        string stated = "",
            found = "";
        var problems = new List<string>();
        try
        {
            stated = One(connection, "SELECT value FROM meta WHERE name = 'hash'");
            problems.AddRange(
                Column(connection, "PRAGMA integrity_check").Where(said => said != "ok").Select(said => $"The file is damaged: {said}.")
            );
            found = ContentHash.Of(connection);
            if (stated.Length == 0)
                problems.Add("The edition does not state a hash.");
            else if (stated != found)
                problems.Add($"The content was changed: the edition states the hash {stated}, and what it holds has {found}.");
        }
        catch (SqliteException e)
        {
            problems.Add($"The file is damaged: {e.Message}.");
        }
        return new Verification(stated, found, problems);
    }

    private static string One(SqliteConnection connection, string sql) => Column(connection, sql).FirstOrDefault("");

    private static List<string> Column(SqliteConnection connection, string sql)
    {
        using var rows = new RowReader(connection, sql);
        var found = new List<string>();
        while (rows.Next())
            found.Add(rows.Text(0));
        return found;
    }
}
