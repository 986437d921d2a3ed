using System.Globalization;
using Microsoft.Data.Sqlite;
using Placard.Edition.Reading;
using Placard.Edition.Schema;

namespace Placard.Edition.Building;

/// <summary>Writes an edition into a file aside and renames it into place. Equal content makes equal bytes.</summary>
internal static class EditionWriter
{
    /// <summary>How much of the writing is done after the votes and after the texts, as measured on the whole record; the rest is the
    /// hash.</summary>
    private const double Votes = 0.15,
        Texts = 0.85;

    /// <summary>Writes the edition.</summary>
    /// <returns>The content hash.</returns>
    public static string Write(EditionContent content, string path, IProgress<double>? progress, CancellationToken cancellation)
    {
        using var aside = AtomicFile.For(path);
        var hash = "";
        aside.Writing(() =>
        {
            hash = WriteInto(aside.Path, content, progress, cancellation);
            EditionSums.Append(aside.Content.SafeFileHandle, hash);
        });
        cancellation.ThrowIfCancellationRequested();
        aside.PutInPlace();
        progress?.Report(1);
        return hash;
    }

    private static string WriteInto(string path, EditionContent content, IProgress<double>? progress, CancellationToken cancellation)
    {
        using var connection = new SqliteConnection(
            new SqliteConnectionStringBuilder
            {
                DataSource = path,
                Mode = SqliteOpenMode.ReadWrite,
                Pooling = false,
            }.ToString()
        );
        connection.Open();
        EditionSchema.Mark(connection);
        using var transaction = connection.BeginTransaction();
        EditionSchema.Create(connection);
        Fill(connection, content, progress, cancellation);
        var hash = ContentHash.Of(connection);
        using (var meta = new TableWriter(connection, "meta", "name value"))
            meta.Add("hash", hash);
        transaction.Commit();
        return hash;
    }

    private static void Fill(
        SqliteConnection connection,
        EditionContent content,
        IProgress<double>? progress,
        CancellationToken cancellation
    )
    {
        var columns = new StateColumns(content.States.Select(s => s.Code).Concat(content.CodesNamed()));
        WriteMeta(connection, content);
        SourceTables.Write(connection, content);
        StateTables.Write(connection, content, columns);
        BodyTables.Write(connection, content);
        VoteTables.Write(connection, content, columns, ProgressShare.Of(progress, 0, Votes), cancellation);
        TextTables.Write(connection, content, ProgressShare.Of(progress, Votes, Texts), cancellation);
        RegisterWriter.Write(connection, content, cancellation);
    }

    private static void WriteMeta(SqliteConnection connection, EditionContent content)
    {
        using var meta = new TableWriter(connection, "meta", "name value");
        var usable = content.Votes.Where(v => v.Status != RecordStatus.Quarantined);
        meta.Add("as of", usable.Select(v => v.Date).DefaultIfEmpty(default(PartialDate)).Max().ToString());
        meta.Add("kind", content.IsStarter ? "starter" : "full");
        meta.Add("schema", EditionSchema.Version.ToString(CultureInfo.InvariantCulture));
    }
}
