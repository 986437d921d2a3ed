namespace Placard.Benchmarks;

/// <summary>Where the benchmarks find real files: the variables that the program itself reads, and the program built beside them.</summary>
internal static class RealFiles
{
    public static string Mirror =>
        Environment.GetEnvironmentVariable("PLACARD_MIRROR")
        ?? throw new InvalidOperationException("Set PLACARD_MIRROR to the folder that holds the publishers' files.");

    /// <summary>The edition that <c>./placard edition build</c> built.</summary>
    public static string Edition =>
        Path.Combine(
            Environment.GetEnvironmentVariable("PLACARD_HOME")
                ?? throw new InvalidOperationException("Set PLACARD_HOME to the folder of the edition."),
            "placard.sqlite"
        );

    /// <summary>The program: as the launcher builds it, where it did, else as a build of the solution leaves it.</summary>
    public static string Program
    {
        get
        {
            string?[] places =
            [
                Environment.GetEnvironmentVariable("PLACARD_PROGRAM"),
                Path.Combine(Repository, "artifacts", "placard", "placard.dll"),
                Path.Combine(Repository, "artifacts", "bin", "Placard", "release", "placard.dll"),
            ];
            return places.FirstOrDefault(File.Exists)
                ?? throw new InvalidOperationException(
                    $"There is no program to start: neither {string.Join(" nor ", places.OfType<string>())}."
                );
        }
    }

    /// <summary>The repository that this was built in.</summary>
    public static string Repository
    {
        get
        {
            var folder = new DirectoryInfo(AppContext.BaseDirectory);
            while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Placard.slnx")))
                folder = folder.Parent;
            return folder?.FullName ?? throw new InvalidOperationException("This was not built in the repository.");
        }
    }
}
