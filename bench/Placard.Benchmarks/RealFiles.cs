namespace Placard.Benchmarks;

/// <summary>Where the benchmarks find real files: the variables that the program itself reads.</summary>
internal static class RealFiles
{
    public static string Mirror =>
        Environment.GetEnvironmentVariable("PLACARD_MIRROR")
        ?? throw new InvalidOperationException("Set PLACARD_MIRROR to the folder that holds the publishers' files.");

    /// <summary>The edition that <c>./placard up</c> built.</summary>
    public static string Edition =>
        Path.Combine(
            Environment.GetEnvironmentVariable("PLACARD_HOME")
                ?? throw new InvalidOperationException("Set PLACARD_HOME to the folder of the edition."),
            "placard.sqlite"
        );
}
