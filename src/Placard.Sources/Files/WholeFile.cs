namespace Placard.Sources.Files;

/// <summary>Writes small files so that each is there whole or as it was before: under another name, then renamed into place.</summary>
public static class WholeFile
{
    /// <summary>Writes a file.</summary>
    /// <exception cref="IOException">It cannot be written, because the disk is full for example; nothing is left beside it.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written.</exception>
    public static void Write(string path, ReadOnlySpan<byte> content)
    {
        var part = PartOf(path);
        try
        {
            WriteBeside(part, content);
            File.Move(part, path, overwrite: true);
        }
        catch (Exception e)
        {
            Forget(part);
            throw OfTarget(e, part, path);
        }
    }

    /// <summary>Where a file is written first. One that is there before is of a program that was killed while it wrote, and gives way to
    /// the next.</summary>
    public static string PartOf(string path) => path + ".part";

    // Whoever asked for a file knows no other name.
    private static Exception OfTarget(Exception problem, string part, string path)
    {
        var words = problem.Message.Replace(part, path, StringComparison.Ordinal);
        return problem switch
        {
            UnauthorizedAccessException => new UnauthorizedAccessException(words, problem),
            IOException => new IOException(words, problem.HResult),
            _ => problem,
        };
    }

    // Where there is no folder there is nothing to take away, and what went wrong is said already.
    private static void Forget(string part)
    {
        try
        {
            File.Delete(part);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException) { }
    }

    // File.WriteAllBytes asks for all the room beforehand, and names the disk as the reason only in words.
    internal static void WriteBeside(string part, ReadOnlySpan<byte> content)
    {
        using var file = new FileStream(part, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0);
        file.Write(content);
    }
}
