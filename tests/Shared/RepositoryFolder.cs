namespace Placard.Testing;

/// <summary>The repository that the tests were built in.</summary>
internal static class RepositoryFolder
{
    public static string Root { get; } = Find();

    public static string Read(params string[] path) => File.ReadAllText(Path.Combine([Root, .. path]));

    public static IEnumerable<string> Files(string folder, string pattern) =>
        Directory.EnumerateFiles(Path.Combine(Root, folder), pattern, SearchOption.AllDirectories);

    /// <summary>Holds a page of the manual to what the program says of itself; run with <c>APPROVE=yes</c> it writes the page.</summary>
    public static void HoldPage(string page, string declared)
    {
        var file = Path.Combine(Root, "docs", page);
        if (Environment.GetEnvironmentVariable("APPROVE") == "yes")
            File.WriteAllText(file, declared);
        Assert.True(
            File.Exists(file) && File.ReadAllText(file) == declared,
            $"docs/{page} is not what the program declares; run this test once with APPROVE=yes, and read the difference."
        );
    }

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Placard.slnx")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("The tests do not lie in the repository.");
    }
}
