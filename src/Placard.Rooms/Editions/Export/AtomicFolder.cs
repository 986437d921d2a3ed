using System.Text.Json;

namespace Placard.Rooms.Editions.Export;

/// <summary>A folder that is written beside its place and renamed into it when whole. It holds a locked file while it is written; if
/// disposed of before, it is deleted, and the next export deletes one whose writer was killed.</summary>
internal sealed class AtomicFolder : IDisposable
{
    private const string Mark = ".exporting-";
    private const string LockName = "lock";

    private readonly string _target;
    private readonly FileStream _lock;
    private bool _isInPlace;

    private AtomicFolder(string target, string path)
    {
        (_target, Path) = (target, path);
        Directory.CreateDirectory(path);
        _lock = new FileStream(System.IO.Path.Combine(path, LockName), FileMode.CreateNew, FileAccess.Write, FileShare.None);
    }

    public string Path { get; }

    /// <summary>Makes an empty folder beside the place.</summary>
    /// <exception cref="Refusal">Something else than an export is in the place.</exception>
    public static AtomicFolder For(string folder)
    {
        if (string.IsNullOrWhiteSpace(folder))
            throw Refusal.Unreadable("Name a folder for the export.");
        var target = System.IO.Path.TrimEndingDirectorySeparator(System.IO.Path.GetFullPath(folder));
        if (File.Exists(target))
            throw Refusal.Unreadable($"{folder} is a file. Name a folder for the export.");
        if (new DirectoryInfo(target).LinkTarget is not null)
            throw Refusal.Unreadable($"{folder} is a link. Name the folder that it leads to.");
        if (Directory.Exists(target) && Directory.EnumerateFileSystemEntries(target).Any())
            CheckIsExport(folder, target);
        var parent =
            System.IO.Path.GetDirectoryName(target) ?? throw Refusal.Unreadable($"{folder} cannot be replaced. Name another folder.");
        Directory.CreateDirectory(parent);
        foreach (var left in Directory.EnumerateDirectories(parent, System.IO.Path.GetFileName(target) + Mark + "*"))
            DeleteAbandoned(left);
        return new AtomicFolder(target, $"{target}{Mark}{Guid.NewGuid():N}");
    }

    /// <summary>Renames the folder into its place, and deletes the export that was there.</summary>
    public void PutInPlace()
    {
        _lock.Dispose();
        File.Delete(_lock.Name);
        var former = Directory.Exists(_target) ? $"{_target}{Mark}{Guid.NewGuid():N}" : null;
        if (former is not null)
            Directory.Move(_target, former);
        try
        {
            Directory.Move(Path, _target);
        }
        catch when (former is not null)
        {
            Directory.Move(former, _target);
            throw;
        }
        _isInPlace = true;
        if (former is not null)
            Directory.Delete(former, recursive: true);
    }

    public void Dispose()
    {
        _lock.Dispose();
        if (!_isInPlace)
            Directory.Delete(Path, recursive: true);
    }

    // The folder is deleted when the new export is whole, so everything in it must be of the export.
    private static void CheckIsExport(string folder, string target)
    {
        var own =
            FilesOfExport(target)
            ?? throw Refusal.Unreadable($"{folder} is not empty and not an export. Name a new folder, or an export to replace.");
        if (
            Directory.EnumerateFileSystemEntries(target).Select(System.IO.Path.GetFileName).FirstOrDefault(n => !own.Contains(n!)) is
            { } other
        )
            throw Refusal.Unreadable(
                $"{folder} holds {Quotes.Of(other)}, which is not of the export that is there. Name a new folder, or move it away."
            );
    }

    private static HashSet<string>? FilesOfExport(string folder)
    {
        try
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(System.IO.Path.Combine(folder, DataPackage.FileName)));
            if (json.RootElement.GetProperty("name").GetString() != "placard" || !json.RootElement.TryGetProperty("edition", out _))
                return null;
            var tables = json.RootElement.GetProperty("resources").EnumerateArray().Select(r => r.GetProperty("path").GetString()!);
            return [DataPackage.FileName, .. tables.SelectMany(file => (IEnumerable<string>)[file, CsvwMetadata.BesideOf(file)])];
        }
        catch (Exception e) when (e is IOException or JsonException or KeyNotFoundException or InvalidOperationException)
        {
            return null;
        }
    }

    private static void DeleteAbandoned(string folder)
    {
        try
        {
            var held = System.IO.Path.Combine(folder, LockName);
            if (File.Exists(held))
                new FileStream(held, FileMode.Open, FileAccess.Write, FileShare.None).Dispose();
            Directory.Delete(folder, recursive: true);
        }
        catch (IOException)
        {
            // Its writer is still running.
        }
    }
}
