using System.Text;
using Placard.Sources.Files;

namespace Placard.Rooms.CommandLine;

/// <summary>The editions of one home: the one that commands read, and those before it. An edition that an update built has a folder of its
/// own, <c>editions/HASH/</c>, and is never moved or written again, so that whoever has it open can read on; a file names which is
/// current.</summary>
/// <param name="home">The folder of the editions.</param>
public sealed class EditionStore(string home)
{
    /// <summary>What an edition's own file is called.</summary>
    public const string FileName = "placard.sqlite";

    private const int LettersOfName = 16;

    private string Folder => Path.Combine(home, "editions");

    private string ListFile => Path.Combine(Folder, "newest-first.txt");

    /// <summary>The edition that a build writes when it is not told where.</summary>
    public string Built => Path.Combine(home, FileName);

    /// <summary>The edition that commands read.</summary>
    public string Current => Kept is [var newest, ..] ? newest : Built;

    /// <summary>The editions that updates built, newest first.</summary>
    public IReadOnlyList<string> Kept =>
        File.Exists(ListFile) ? [.. File.ReadAllLines(ListFile).Where(IsName).Select(FileOf).Where(File.Exists)] : [];

    /// <summary>An empty place to build the next edition in; what an update that was stopped left there is deleted.</summary>
    public string NewPlace()
    {
        var next = Path.Combine(Folder, "next");
        if (Directory.Exists(next))
            Directory.Delete(next, recursive: true);
        Directory.CreateDirectory(next);
        return Path.Combine(next, FileName);
    }

    /// <summary>Gives the edition built in <see cref="NewPlace"/> its own folder; it is not current yet.</summary>
    /// <returns>Its file.</returns>
    public string Keep(string hash)
    {
        var file = FileOf(NameOf(hash));
        var folder = Path.GetDirectoryName(file)!;
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
        Directory.Move(Path.Combine(Folder, "next"), folder);
        return file;
    }

    /// <summary>Makes an edition that is kept current, and deletes those that are older than the last few.</summary>
    /// <param name="hash">Its hash.</param>
    /// <param name="earlier">How many earlier editions stay.</param>
    public void MakeCurrent(string hash, int earlier)
    {
        var names = Kept.Select(file => Path.GetFileName(Path.GetDirectoryName(file)!))
            .Where(n => n != NameOf(hash))
            .Prepend(NameOf(hash))
            .ToList();
        Write(names.Take(earlier + 1));
        foreach (var folder in Directory.EnumerateDirectories(Folder).Where(f => IsName(Path.GetFileName(f))))
        {
            if (!names.Take(earlier + 1).Contains(Path.GetFileName(folder)))
                TryDelete(folder);
        }
    }

    /// <summary>Makes the edition that was just built by hand current; those of updates stay until the next update.</summary>
    public void MakeBuiltCurrent()
    {
        if (File.Exists(ListFile))
            File.Delete(ListFile);
    }

    // What somebody has open can be deleted on most systems; where it cannot, the next time will do.
    private static void TryDelete(string folder)
    {
        try
        {
            Directory.Delete(folder, recursive: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException) { }
    }

    private void Write(IEnumerable<string> names) =>
        WholeFile.Write(ListFile, Encoding.ASCII.GetBytes(string.Concat(names.Select(name => name + "\n"))));

    private string FileOf(string name) => Path.Combine(Folder, name, FileName);

    /// <summary>The name of the folder of an edition, by its hash.</summary>
    internal static string NameOf(string hash) => hash[..LettersOfName];

    /// <summary>Whether a folder has the name of an edition.</summary>
    internal static bool IsName(string text) => text.Length == LettersOfName && text.All(char.IsAsciiHexDigitLower);
}
