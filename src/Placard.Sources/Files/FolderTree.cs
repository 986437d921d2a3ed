namespace Placard.Sources.Files;

/// <summary>The files under a folder. A link to a file is followed where it stays in the folder; a link to a folder is not.</summary>
internal sealed class FolderTree : SourceTree
{
    private static readonly EnumerationOptions Everything = new() { AttributesToSkip = 0, IgnoreInaccessible = false };

    private readonly string _root;
    private readonly List<SourceEntry> _entries = [];
    private readonly List<RefusedEntry> _refused = [];

    public FolderTree(string folder, ReadingLimits limits, string under)
        : base(limits, under)
    {
        var root = new DirectoryInfo(folder);
        _root = (root.ResolveLinkTarget(returnFinalTarget: true) ?? root).FullName.TrimEnd('/') + "/";
        Walk(new DirectoryInfo(_root), "");
        Hold(_entries, _refused);
    }

    private void Walk(DirectoryInfo folder, string prefix)
    {
        foreach (var item in folder.EnumerateFileSystemInfos("*", Everything))
        {
            var path = prefix + item.Name;
            if ((SourcePath.ProblemOf(path) ?? ProblemOfLink(item)) is { } problem)
                _refused.Add(new RefusedEntry(SourcePath.Shown(path), problem));
            else if (item is DirectoryInfo below)
                Descend(below, path + "/");
            else
                Add((FileInfo)item, path);
        }
    }

    private void Descend(DirectoryInfo folder, string prefix)
    {
        // A clone brings its history along; that is no file of the source.
        if (folder.Name == ".git")
            return;
        try
        {
            Walk(folder, prefix);
        }
        catch (UnauthorizedAccessException)
        {
            _refused.Add(new RefusedEntry(prefix.TrimEnd('/'), "The folder may not be opened."));
        }
    }

    private string? ProblemOfLink(FileSystemInfo item)
    {
        if (item.LinkTarget is null)
            return null;
        if (item is DirectoryInfo)
            return "It is a link to a folder.";
        try
        {
            var target = item.ResolveLinkTarget(returnFinalTarget: true);
            if (target is not FileInfo { Exists: true })
                return "It is a link to nothing.";
            // A folder on the way may be a link too, which the target's name does not show.
            return target.FullName.StartsWith(_root, StringComparison.Ordinal) && StaysWithin((FileInfo)target)
                ? null
                : "It is a link that leads out of the source.";
        }
        catch (IOException)
        {
            return "It is a link to nothing.";
        }
    }

    private bool StaysWithin(FileInfo target)
    {
        for (var folder = target.Directory; folder is not null && folder.FullName.Length >= _root.Length; folder = folder.Parent)
        {
            if (folder.LinkTarget is not null)
                return false;
        }
        return true;
    }

    private void Add(FileInfo file, string path)
    {
        var name = file.FullName;
        _entries.Add(
            new SourceEntry(
                path,
                LengthOf(file),
                max => new LimitedStream(
                    new FileStream(
                        name,
                        new FileStreamOptions
                        {
                            BufferSize = 1 << 16,
                            Options = FileOptions.SequentialScan,
                            Share = FileShare.ReadWrite,
                        }
                    ),
                    this,
                    max ?? Limits.FileBytes
                )
            )
        );
    }

    private static long LengthOf(FileInfo file) =>
        file.LinkTarget is null ? file.Length : ((FileInfo)file.ResolveLinkTarget(returnFinalTarget: true)!).Length;
}
