using System.Security.Cryptography;
using System.Text.Json;
using Placard.Edition.Building;
using Placard.Sources.Files;

namespace Placard.Rooms.Updates.Nodes;

/// <summary>Publishes editions in a folder from which other machines take them: each in a folder named by its hash, and a list of what is
/// current. Whoever reads sees an edition whole or not at all, also where the publisher is stopped in the middle.</summary>
/// <param name="folder">The folder.</param>
internal sealed class EditionPublication(string folder)
{
    private const string Aside = "next.part";

    private string ListFile => Path.Combine(folder, PublishedEdition.FileName);

    /// <summary>Publishes an edition, unless it is current already; the one before stays for those who are reading it, older ones
    /// go.</summary>
    /// <returns>What is current now, and whether it was so before.</returns>
    /// <exception cref="Refusal">The folder cannot be written.</exception>
    public (PublishedEdition Current, bool WasCurrent) Publish(OpenEdition edition, CancellationToken stopping)
    {
        try
        {
            var before = Current();
            if (before?.Hash == edition.Info.Hash && IsWhole(before))
                return (before, true);
            Directory.CreateDirectory(folder);
            var name = EditionStore.NameOf(edition.Info.Hash);
            var list = PublishedEdition.Of(edition.Info.Hash, CopyAll(edition, name, stopping));
            Clear(name);
            Directory.Move(Path.Combine(folder, Aside), Path.Combine(folder, name));
            WholeFile.Write(ListFile, JsonSerializer.SerializeToUtf8Bytes(list, PublishedEditionJsonContext.Default.PublishedEdition));
            // Nothing is deleted from a folder that somebody named by mistake but what looks like ours.
            foreach (var old in Directory.GetDirectories(folder).Select(d => Path.GetFileName(d)!).Where(EditionStore.IsName))
            {
                if (old != name && (before is null || old != EditionStore.NameOf(before.Hash)))
                    Clear(old);
            }
            return (list, false);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            if (FullDisk.Is(e))
                Clear(Aside);
            throw new Refusal(RefusalReason.Unavailable, $"The edition cannot be published: {FullDisk.Sentence(folder, e)}");
        }
    }

    private List<PublishedFile> CopyAll(OpenEdition edition, string name, CancellationToken stopping)
    {
        Clear(Aside);
        Directory.CreateDirectory(Path.Combine(folder, Aside));
        var (home, stem) = (Path.GetDirectoryName(edition.Path)!, Path.GetFileNameWithoutExtension(edition.Path));
        var files = Directory
            .GetFiles(home, stem + ".*")
            .Select(file => (From: file, Name: "placard" + Path.GetFileName(file)[stem.Length..]))
            .Where(file => file.From != edition.Path && file.Name != EditionStore.FileName && PublishedEdition.IsPart(file.Name))
            .OrderBy(file => file.Name, StringComparer.Ordinal)
            .Prepend((edition.Path, EditionStore.FileName));
        return [.. files.Select(file => Copy(file.Item1, file.Item2))];

        PublishedFile Copy(string from, string to)
        {
            stopping.ThrowIfCancellationRequested();
            using var read = from == edition.Path ? edition.ReadFile() : File.OpenRead(from);
            using var write = new FileStream(Path.Combine(folder, Aside, to), FileMode.CreateNew, FileAccess.ReadWrite);
            read.CopyTo(write);
            write.Flush(flushToDisk: true);
            write.Position = 0;
            return new PublishedFile($"{name}/{to}", write.Length, Convert.ToHexStringLower(SHA256.HashData(write)));
        }
    }

    private PublishedEdition? Current()
    {
        try
        {
            return File.Exists(ListFile) ? PublishedEdition.Parse(File.ReadAllBytes(ListFile)) : null;
        }
        catch (Refusal)
        {
            return null;
        }
    }

    private bool IsWhole(PublishedEdition list) =>
        list.Files.All(f => new FileInfo(Path.Combine(folder, f.Path)) is { Exists: true } file && file.Length == f.Bytes);

    private void Clear(string name)
    {
        if (Directory.Exists(Path.Combine(folder, name)))
            Directory.Delete(Path.Combine(folder, name), recursive: true);
    }
}
