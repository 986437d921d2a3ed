using System.IO.Compression;

namespace Placard.Rooms.Comparisons.Docx;

/// <summary>Packs a package anew without the moment at which it was made, so that the same content gives the same bytes.</summary>
internal static class SameBytes
{
    // The first moment that the format can tell.
    private static readonly DateTimeOffset Fixed = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static byte[] Of(Stream package)
    {
        using var file = new MemoryStream();
        using (var old = new ZipArchive(package, ZipArchiveMode.Read, leaveOpen: true))
        using (var made = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            // Readers look for the list of contents first.
            foreach (
                var part in old.Entries.OrderBy(e => e.FullName != "[Content_Types].xml").ThenBy(e => e.FullName, StringComparer.Ordinal)
            )
            {
                var entry = made.CreateEntry(part.FullName, CompressionLevel.Optimal);
                entry.LastWriteTime = Fixed;
                using var from = part.Open();
                using var to = entry.Open();
                from.CopyTo(to);
            }
        }
        return file.ToArray();
    }
}
