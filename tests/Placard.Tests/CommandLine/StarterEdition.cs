using Placard.Rooms.CommandLine;
using Placard.Rooms.Editions;

[assembly: AssemblyFixture(typeof(Placard.Tests.CommandLine.StarterEdition))]

namespace Placard.Tests.CommandLine;

/// <summary>The edition of a machine without the publishers' files, built once for all tests.</summary>
public sealed class StarterEdition : IDisposable
{
    private readonly string _home = Directory.CreateTempSubdirectory("placard-starter-").FullName;
    private readonly Lazy<string> _built;

    public StarterEdition() =>
        _built = new Lazy<string>(() =>
        {
            EditionBuild.Run(null, "", new ProgramPaths(_home, null).EditionFile, null, CancellationToken.None);
            return _home;
        });

    /// <summary>A folder with a copy of it, in which a test may write, on a clock that stands; the test takes the folder away.</summary>
    public ProgramPaths NewHome()
    {
        var home = Directory.CreateTempSubdirectory("placard-home-").FullName;
        foreach (var file in Directory.GetFiles(_built.Value))
            File.Copy(file, Path.Combine(home, Path.GetFileName(file)));
        return new ProgramPaths(home, null) { Clock = new SetClock(new DateTimeOffset(2026, 3, 1, 9, 0, 0, TimeSpan.Zero)) };
    }

    public void Dispose() => Directory.Delete(_home, recursive: true);
}
