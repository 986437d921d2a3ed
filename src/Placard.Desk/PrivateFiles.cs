using System.Text;

namespace Placard.Desk;

/// <summary>Files and folders that only their owner may read. What others may read is refused, with the command that mends it; a link to
/// another place is not followed.</summary>
/// <remarks>On Windows, where files have no modes, only links are refused: what may be read there is said by the folder.</remarks>
public static class PrivateFiles
{
    private const UnixFileMode OfFile = UnixFileMode.UserRead | UnixFileMode.UserWrite;
    private const UnixFileMode OfFolder = OfFile | UnixFileMode.UserExecute;

    /// <summary>Makes a folder if there is none, and sees that only its owner may come in.</summary>
    /// <exception cref="DeskException">Others may, it is a link, or it cannot be made.</exception>
    public static void MakeFolder(string folder)
    {
        try
        {
            if (OperatingSystem.IsWindows())
                Directory.CreateDirectory(folder);
            else
                Directory.CreateDirectory(folder, OfFolder);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new DeskException(DeskProblem.Unreachable, $"The folder {folder} of the desk cannot be created.", e);
        }
        Check(new DirectoryInfo(folder), OfFolder);
    }

    /// <summary>Makes a file if there is none, and sees that only its owner may read it.</summary>
    /// <exception cref="DeskException">Others may, it is a link, or it cannot be made.</exception>
    public static void Make(string file)
    {
        if (!File.Exists(file) && new FileInfo(file).LinkTarget is null)
            Create(file, FileMode.OpenOrCreate).Dispose();
        Check(new FileInfo(file), OfFile);
    }

    /// <summary>Overwrites all of a file with zeros where it lies, waits until the disk has them, and then empties it; nothing where there
    /// is none.</summary>
    /// <exception cref="DeskException">It cannot be written.</exception>
    public static void Overwrite(string file)
    {
        if (!File.Exists(file) || new FileInfo(file).LinkTarget is not null)
            return;
        using var written = Create(file, FileMode.Open);
        var zeros = new byte[64 * 1024];
        for (var left = written.Length; left > 0; left -= zeros.Length)
            written.Write(zeros, 0, (int)Math.Min(left, zeros.Length));
        written.Flush(flushToDisk: true);
        written.SetLength(0);
    }

    /// <summary>Writes a file anew; what stood in its place, be it a link, is removed and not written to.</summary>
    /// <exception cref="DeskException">It cannot be written.</exception>
    public static void Write(string file, string words)
    {
        try
        {
            File.Delete(file);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw CannotBeMade(file, e);
        }
        using var written = Create(file, FileMode.CreateNew);
        written.Write(Encoding.UTF8.GetBytes(words));
    }

    /// <summary>Reads a file.</summary>
    /// <exception cref="DeskException">Others may read it, it is a link, or it cannot be read.</exception>
    public static string Read(string file)
    {
        Check(new FileInfo(file), OfFile);
        try
        {
            return File.ReadAllText(file);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new DeskException(DeskProblem.Unreachable, $"{file} cannot be read.", e);
        }
    }

    private static void Check(FileSystemInfo place, UnixFileMode most)
    {
        if (place.LinkTarget is not null)
            throw new DeskException(
                DeskProblem.Unreachable,
                $"{place.FullName} is a symbolic link, and a desk does not follow one: name the place itself, or remove the link."
            );
        if (OperatingSystem.IsWindows() || !place.Exists || (place.UnixFileMode & ~most) == 0)
            return;
        throw new DeskException(
            DeskProblem.Unreachable,
            $"Others on this machine may open {place.FullName} (mode {Octal(place.UnixFileMode)}). Let its owner alone: "
                + $"chmod {Octal(most)} {Quoted(place.FullName)}"
        );
    }

    private static FileStream Create(string file, FileMode how)
    {
        var settings = new FileStreamOptions
        {
            Mode = how,
            Access = FileAccess.ReadWrite,
            Share = FileShare.ReadWrite,
        };
        if (!OperatingSystem.IsWindows() && how != FileMode.Open)
            settings.UnixCreateMode = OfFile;
        try
        {
            return new FileStream(file, settings);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw CannotBeMade(file, e);
        }
    }

    private static DeskException CannotBeMade(string file, Exception e) =>
        new(DeskProblem.Unreachable, $"The desk cannot be created at {file}.", e);

    private static string Octal(UnixFileMode mode) => Convert.ToString((int)mode, 8);

    private static string Quoted(string path) =>
        path.All(c => char.IsAsciiLetterOrDigit(c) || c is '/' or '.' or '-' or '_')
            ? path
            : $"'{path.Replace("'", "'\\''", StringComparison.Ordinal)}'";
}
