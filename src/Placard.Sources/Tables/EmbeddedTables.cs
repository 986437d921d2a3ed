using System.Security.Cryptography;

namespace Placard.Sources.Tables;

/// <summary>The tables of facts that are compiled into this program.</summary>
internal static class EmbeddedTables
{
    /// <summary>The bytes of a table, by the name it is embedded under.</summary>
    public static byte[] Bytes(string resource)
    {
        using var content =
            typeof(EmbeddedTables).Assembly.GetManifestResourceStream(resource)
            ?? throw new ArgumentException($"“{resource}” is not compiled in.", nameof(resource));
        var bytes = new byte[content.Length];
        content.ReadExactly(bytes);
        return bytes;
    }

    /// <summary>The line of the file list for a table that was read whole.</summary>
    public static SourceFile Listed(SourceCode source, string path, byte[] bytes) =>
        new(source, path, bytes.Length, Convert.ToHexStringLower(SHA256.HashData(bytes)), FileStatus.Read, "");
}
