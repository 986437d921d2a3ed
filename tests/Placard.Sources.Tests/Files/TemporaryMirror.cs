using System.IO.Compression;
using System.Text;
using Placard.Sources.Files;

namespace Placard.Sources.Tests.Files;

/// <summary>A mirror written for one test and removed after it.</summary>
internal sealed class TemporaryMirror : IDisposable
{
    public string Root { get; } = Directory.CreateTempSubdirectory("placard-mirror-").FullName;

    public Mirror Mirror => new(Root);

    public void Dispose() => Directory.Delete(Root, recursive: true);

    public TemporaryMirror With(string path, string content) => With(path, Encoding.UTF8.GetBytes(content));

    public TemporaryMirror With(string path, byte[] content)
    {
        var file = Path.Combine(Root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllBytes(file, content);
        return this;
    }

    /// <summary>Writes a zip whose entries have these names, in this order.</summary>
    public TemporaryMirror WithZip(string path, params (string Name, string Content)[] entries) =>
        WithZip(path, [.. entries.Select(e => (e.Name, Encoding.UTF8.GetBytes(e.Content)))]);

    public TemporaryMirror WithZip(string path, IEnumerable<(string Name, byte[] Content)> entries)
    {
        using var memory = new MemoryStream();
        using (var zip = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in entries)
            {
                using var stream = zip.CreateEntry(name).Open();
                stream.Write(content);
            }
        }
        return With(path, memory.ToArray());
    }
}
