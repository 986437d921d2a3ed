namespace Placard.Sources.Files;

/// <summary>A folder that holds the publishers' files as they lay them out.</summary>
/// <param name="root">The folder.</param>
public sealed class Mirror(string root)
{
    private static readonly string[] BranchSuffixes = ["-main", "-master"];

    /// <summary>The folder.</summary>
    public string Root { get; } = root;

    /// <summary>Opens the files of a source: the folder of this name, or the same unpacked from a branch download (<c>name-main</c>), or
    /// the zip of this name.</summary>
    /// <param name="name">The name below the mirror, with <c>/</c> (<c>voeten</c>, <c>UNxml/GAresolutions</c>); written in the program,
    /// never by a user.</param>
    /// <param name="limits">The limits, where they are not <see cref="ReadingLimits.Default"/>.</param>
    /// <param name="under">What the paths of the files begin with, where one source has several folders or zips
    /// (<c>GAresolutions/</c>).</param>
    /// <returns>The files, or null where the mirror has none of these. The folder or zip itself may be a link the operator made; within it
    /// no link may lead out.</returns>
    /// <remarks>A damaged zip gives a tree without entries that says so in <see cref="SourceTree.Refused"/>.</remarks>
    internal SourceTree? Open(string name, ReadingLimits? limits = null, string under = "")
    {
        limits ??= ReadingLimits.Default;
        var path = Path.Combine(Root, name);
        foreach (var folder in BranchSuffixes.Select(suffix => path + suffix).Prepend(path))
        {
            if (Directory.Exists(folder))
                return new FolderTree(WithoutTopFolder(folder, Path.GetFileName(path)), limits, under);
        }
        return File.Exists(path + ".zip") ? new ZipTree(path + ".zip", limits, under) : null;
    }

    // Unpacking a download into a folder of its own leaves the publisher's top folder as the only thing in it.
    private static string WithoutTopFolder(string folder, string name)
    {
        if (Directory.EnumerateFileSystemEntries(folder).Take(2).ToArray() is not [var only] || !Directory.Exists(only))
            return folder;
        return BranchSuffixes
            .Append("")
            .Any(suffix => string.Equals(Path.GetFileName(only), name + suffix, StringComparison.OrdinalIgnoreCase))
            ? only
            : folder;
    }
}
