using Placard.Edition.Reading;
using Placard.Rooms.CommandLine;
using Placard.Rooms.Editions;

[assembly: AssemblyFixture(typeof(Placard.Tests.Mirror.MirrorEdition))]

namespace Placard.Tests.Mirror;

/// <summary>The edition of the whole mirror, built once for all tests that ask for it.</summary>
public sealed class MirrorEdition : IDisposable
{
    private readonly string _home = Directory.CreateTempSubdirectory("placard-mirror-edition-").FullName;
    private readonly Lazy<OpenEdition> _edition;

    public MirrorEdition() =>
        _edition = new Lazy<OpenEdition>(
            () =>
            {
                var here = new ProgramPaths(_home, MirrorFolder.PathOrSkip());
                EditionBuild.Run(here.Mirror, "", here.EditionFile, null, CancellationToken.None);
                return OpenEdition.Open(here.EditionFile);
            },
            LazyThreadSafetyMode.ExecutionAndPublication
        );

    /// <summary>The edition; skips the test where there is no mirror.</summary>
    public OpenEdition Edition
    {
        get
        {
            MirrorFolder.PathOrSkip();
            return _edition.Value;
        }
    }

    public string File => Edition.Path;

    public void Dispose()
    {
        if (_edition.IsValueCreated)
            _edition.Value.Dispose();
        Directory.Delete(_home, recursive: true);
    }
}
