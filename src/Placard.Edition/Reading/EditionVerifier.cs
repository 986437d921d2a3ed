using Microsoft.Data.Sqlite;
using Placard.Edition.Phrases;
using Placard.Edition.Schema;

namespace Placard.Edition.Reading;

/// <summary>What verifying an edition found.</summary>
/// <param name="Stated">The hash the edition says it has; empty where it says none.</param>
/// <param name="Found">The hash of what it holds; empty where it cannot be read to the end.</param>
/// <param name="Problems">What is wrong, a sentence each; empty for an edition that is whole and unchanged.</param>
/// <param name="Remarks">What could not be told, a sentence each.</param>
public sealed record Verification(string Stated, string Found, IReadOnlyList<string> Problems, IReadOnlyList<string> Remarks)
{
    /// <summary>Whether the edition is whole and unchanged.</summary>
    public bool IsIntact => Problems.Count == 0;
}

/// <summary>Verifies an edition: computes the hash of its content again and compares it with the hash it states. A hash to compare with
/// from elsewhere, as a citation
/// gives it, proves it also against someone who changed both.</summary>
public static class EditionVerifier
{
    private const int MostNamed = 5;

    /// <summary>Verifies an edition's file.</summary>
    /// <exception cref="EditionException">There is no such file, or it is no edition that this program can read; the message says
    /// which.</exception>
    public static Verification Verify(string path)
    {
        path = Path.GetFullPath(path);
        var pages = EditionHeader.Check(path);
        using var connection = EditionFile.Open(path);
        string stated = "",
            found = "";
        var problems = new List<string>();
        var remarks = new List<string>();
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
        VerifyBytes(path, pages, stated, problems, remarks);
        return new Verification(stated, found, problems, remarks);
    }

    /// <summary>Verifies the indexes of phrases that lie beside an edition.</summary>
    /// <param name="path">The edition's file.</param>
    /// <param name="hash">The edition's hash.</param>
    /// <returns>What is wrong, a sentence each; nothing of a file that is not there, since it can be made again.</returns>
    public static IReadOnlyList<string> VerifyIndexes(string path, string hash)
    {
        var stem = EditionFile.StemOf(Path.GetFullPath(path));
        return
        [
            .. Directory
                .EnumerateFiles(Path.GetDirectoryName(stem)!, Path.GetFileName(stem) + ".*" + PhraseFile.Ending)
                .Order(StringComparer.Ordinal)
                .Select(file => PhraseFile.FaultOf(file, hash))
                .OfType<string>(),
        ];
    }

    // The hash is of what the cells say; a byte between them can change without a cell's changing.
    private static void VerifyBytes(string path, long pages, string stated, List<string> problems, List<string> remarks)
    {
        using var file = HeldFile.Open(path);
        try
        {
            if (EditionSums.Of(file.Handle, pages, path) is not { } sums)
            {
                remarks.Add("It has no sums of its bytes: a change where it holds nothing would not be seen.");
                return;
            }
            if (sums.Hash != stated)
                problems.Add($"The file is damaged: its sums are of the edition {sums.Hash}.");
            problems.AddRange(sums.Changed(file.Handle).Take(MostNamed).Select(EditionSums.Sentence));
        }
        catch (EditionException e)
        {
            problems.Add(e.Message);
        }
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
