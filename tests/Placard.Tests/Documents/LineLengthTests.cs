namespace Placard.Tests.Documents;

/// <summary>Lines of code are read beside one another, in reviews and on small screens.</summary>
public class LineLengthTests
{
    private const int Longest = 140;

    public static TheoryData<string> Projects =>
        [
            .. new[] { "src", "tests", "bench" }
                .SelectMany(folder => Directory.GetDirectories(Path.Combine(RepositoryFolder.Root, folder)))
                .Select(path => Path.GetRelativePath(RepositoryFolder.Root, path).Replace('\\', '/')),
        ];

    [Theory]
    [MemberData(nameof(Projects))]
    public void Lines_of_code_end_within_140_columns(string project)
    {
        var longer = new[] { "*.cs", "*.razor" }
            .SelectMany(pattern => RepositoryFolder.Files(project, pattern))
            .SelectMany(file => TooLong(file).Select(line => $"{Path.GetRelativePath(RepositoryFolder.Root, file)}:{line}"));
        Assert.Empty(longer);
    }

    // A pattern or a line of a file in a test is one thing; breaking it would hide what it is.
    private static IEnumerable<int> TooLong(string file)
    {
        var isRaw = false;
        foreach (var (index, line) in File.ReadLines(file).Index())
        {
            var isText = isRaw || StartsWithText(line.TrimStart());
            if (line.Split("\"\"\"").Length % 2 == 0)
                isRaw = !isRaw;
            if (line.Length > Longest && !isText)
                yield return index + 1;
        }
    }

    private static bool StartsWithText(string line) => line.TrimStart('+', ':', '?', ' ').TrimStart('$', '@').StartsWith('"');
}
