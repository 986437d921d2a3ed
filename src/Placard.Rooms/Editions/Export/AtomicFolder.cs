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
        var target = System.IO.Path.TrimEndingDirectorySeparator(System.IO.Path.GetFullPath(folder));
        if (File.Exists(target))
            throw Refusal.Unreadable($"{folder} is a file. Name a folder for the export.");
        if (Directory.Exists(target) && Directory.EnumerateFileSystemEntries(target).Any() && !IsExport(target))
            throw Refusal.Unreadable($"{folder} is not empty and not an export. Name a new folder, or an export to replace.");
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

    private static bool IsExport(string folder)
    {
        try
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(System.IO.Path.Combine(folder, DataPackage.FileName)));
            return json.RootElement.GetProperty("name").GetString() == "placard" && json.RootElement.TryGetProperty("edition", out _);
        }
        catch (Exception e) when (e is IOException or JsonException or KeyNotFoundException or InvalidOperationException)
        {
            return false;
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
