namespace Placard.Sources.Files;

/// <summary>Writes small files so that each is there whole or as it was before: aside, then renamed into place.</summary>
public static class WholeFile
{
    /// <summary>Writes a file.</summary>
    /// <exception cref="IOException">It cannot be written, because the disk is full for example; nothing is left beside it.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written.</exception>
    public static void Write(string path, ReadOnlySpan<byte> content)
    {
        var aside = path + ".part";
        try
        {
            WriteBeside(aside, content);
            File.Move(aside, path, overwrite: true);
        }
        catch
        {
            File.Delete(aside);
            throw;
        }
    }

    // File.WriteAllBytes asks for all the room beforehand, and names the disk as the reason only in words.
    internal static void WriteBeside(string aside, ReadOnlySpan<byte> content)
    {
        using var file = new FileStream(aside, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0);
        file.Write(content);
    }
}
