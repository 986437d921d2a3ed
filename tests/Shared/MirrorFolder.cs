namespace Placard.Testing;

/// <summary>Finds the mirror of real files, which never lies in the repository.</summary>
internal static class MirrorFolder
{
    /// <summary>The mirror's path. Without one the test is skipped at home and fails in CI.</summary>
    public static string PathOrSkip()
    {
        var path = Find();
        if (path is null && Environment.GetEnvironmentVariable("CI") == "true")
            Assert.Fail("no mirror: in CI its absence is a failure");
        Assert.SkipWhen(path is null, "no mirror");
        return path!;
    }

    private static string? Find()
    {
        if (Environment.GetEnvironmentVariable("PLACARD_MIRROR") is { Length: > 0 } given)
            return Directory.Exists(given) ? given : null;
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var candidate = Path.Combine(folder.FullName, "shared", "mirror");
            if (Directory.Exists(candidate))
                return candidate;
        }
        return null;
    }
}
