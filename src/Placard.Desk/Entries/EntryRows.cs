using System.Data.Common;
using Placard.Desk.Engines;

namespace Placard.Desk.Entries;

/// <summary>The rows of the tables <c>entry</c> and <c>entry_version</c>.</summary>
internal static class EntryRows
{
    private const string Columns =
        "SELECT e.id, e.kind, e.subject_kind, e.subject_name, e.body, v.version, v.change, v.term, v.words, v.wrong, v.right_is, "
        + "v.source, v.written_by, v.written_at FROM entry e JOIN entry_version v ON v.entry_id = e.id";

    public static List<StoredEntry> All(DbConnection connection) => Read(connection, "");

    public static StoredEntry? Find(DbConnection connection, DeskId id) =>
        Read(connection, "WHERE e.id = @id", ("id", id.ToString())).FirstOrDefault();

    /// <summary>Those about a thing, among them candidacies for a body.</summary>
    public static List<StoredEntry> About(DbConnection connection, DeskSubject subject) =>
        Read(
            connection,
            subject.Kind == "body"
                ? "WHERE (e.subject_kind = @kind AND e.subject_name = @name) OR e.body = @name"
                : "WHERE e.subject_kind = @kind AND e.subject_name = @name",
            ("kind", subject.Kind),
            ("name", subject.Name)
        );

    public static void Insert(DbConnection connection, StoredEntry entry) =>
        connection.Run(
            """
            INSERT INTO entry (id, kind, subject_kind, subject_name, body, version)
            VALUES (@id, @kind, @subjectKind, @subjectName, @body, 1)
            """,
            ("id", entry.Id.ToString()),
            ("kind", entry.Kind.ToWord()),
            ("subjectKind", entry.Subject.Kind),
            ("subjectName", entry.Subject.Name),
            ("body", entry.Body)
        );

    public static void Insert(DbConnection connection, DeskId id, StoredVersion version) =>
        connection.Run(
            """
            INSERT INTO entry_version (entry_id, version, change, term, words, wrong, right_is, source, written_by, written_at)
            VALUES (@id, @version, @change, @term, @words, @wrong, @right, @source, @by, @at)
            """,
            ("id", id.ToString()),
            ("version", version.Number),
            ("change", version.Change.ToWord()),
            ("term", version.Text.Term),
            ("words", version.Text.Words),
            ("wrong", version.Text.Wrong),
            ("right", version.Text.Right),
            ("source", version.Text.Source),
            ("by", version.WrittenBy),
            ("at", DeskText.Of(version.WrittenAt))
        );

    private static List<StoredEntry> Read(DbConnection connection, string where, params ReadOnlySpan<(string Name, object Value)> values) =>
        [
            .. connection
                .Rows($"{Columns} {where} ORDER BY e.id, v.version", ReadVersion, values)
                .GroupBy(row => row.Entry.Id)
                .Select(of => of.First().Entry with { Versions = [.. of.Select(row => row.Version)] }),
        ];

    private static (StoredEntry Entry, StoredVersion Version) ReadVersion(DbDataReader row) =>
        (
            new StoredEntry(
                DeskId.TryParse(row.GetString(0), out var id) ? id : throw new FormatException("An entry has no valid identifier."),
                EntryKindWords.TryParse(row.GetString(1), out var kind) ? kind : throw new FormatException("An entry has no valid kind."),
                new DeskSubject(row.GetString(2), row.GetString(3)),
                row.GetString(4),
                []
            ),
            new StoredVersion(
                row.GetInt32(5),
                EntryChangeWords.Parse(row.GetString(6)),
                new EntryText(row.GetString(8), row.GetString(11), row.GetString(7), row.GetString(9), row.GetString(10)),
                row.GetString(12),
                DeskText.Time(row.GetString(13))
            )
        );
}
