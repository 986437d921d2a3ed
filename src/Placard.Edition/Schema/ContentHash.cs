using System.Buffers;
using System.Buffers.Binary;
using System.Security.Cryptography;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Placard.Edition.Schema;

/// <summary>The hash of what an edition says, cell by cell, whatever the pages it lies on: SHA-256 over the definitions of all tables and
/// views and then
/// all rows of all tables, in the form that <c>docs/edition.md</c> gives.</summary>
internal static class ContentHash
{
    private const int Chunk = 1 << 16;

    /// <summary>The hash, 64 lower-case hexadecimal digits.</summary>
    public static string Of(SqliteConnection connection)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = new ArrayBufferWriter<byte>(2 * Chunk);
        Append(connection, "SELECT type, name, sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY type, name", hash, buffer);
        foreach (var table in Tables(connection))
        {
            var hashItself = table == "meta" ? " WHERE name <> 'hash'" : "";
            Append(connection, $"SELECT * FROM {Quote(table)}{hashItself} ORDER BY {Key(connection, table)}", hash, buffer);
        }
        hash.AppendData(buffer.WrittenSpan);
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static List<string> Tables(SqliteConnection connection) =>
        Column(connection, "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT GLOB 'sqlite_*' ORDER BY name");

    private static string Key(SqliteConnection connection, string table)
    {
        var key = Column(connection, $"SELECT name FROM pragma_table_info({Literal(table)}) WHERE pk > 0 ORDER BY pk");
        return key.Count == 0 ? "rowid" : string.Join(", ", key.Select(Quote));
    }

    private static List<string> Column(SqliteConnection connection, string sql)
    {
        using var rows = new RowReader(connection, sql);
        var found = new List<string>();
        while (rows.Next())
            found.Add(rows.Text(0));
        return found;
    }

    private static void Append(SqliteConnection connection, string sql, IncrementalHash hash, ArrayBufferWriter<byte> buffer)
    {
        using var rows = new RowReader(connection, sql);
        var columns = rows.Columns;
        Put(buffer, (byte)'T');
        while (rows.Next())
        {
            Put(buffer, (byte)'R');
            for (var i = 0; i < columns; i++)
                AppendCell(rows, i, buffer);
            if (buffer.WrittenCount < Chunk)
                continue;
            hash.AppendData(buffer.WrittenSpan);
            buffer.ResetWrittenCount();
        }
    }

    private static void AppendCell(RowReader rows, int column, ArrayBufferWriter<byte> buffer)
    {
        var type = rows.TypeOf(column);
        Put(buffer, (byte)type);
        switch (type)
        {
            case raw.SQLITE_NULL:
                break;
            case raw.SQLITE_INTEGER:
                BinaryPrimitives.WriteInt64LittleEndian(buffer.GetSpan(8), rows.Number(column));
                buffer.Advance(8);
                break;
            case raw.SQLITE_FLOAT:
                BinaryPrimitives.WriteDoubleLittleEndian(buffer.GetSpan(8), rows.Real(column));
                buffer.Advance(8);
                break;
            default:
                var bytes = rows.Bytes(column);
                BinaryPrimitives.WriteInt32LittleEndian(buffer.GetSpan(4), bytes.Length);
                buffer.Advance(4);
                buffer.Write(bytes);
                break;
        }
    }

    private static void Put(ArrayBufferWriter<byte> buffer, byte value)
    {
        buffer.GetSpan(1)[0] = value;
        buffer.Advance(1);
    }

    private static string Quote(string name) => $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private static string Literal(string text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";
}
