using Placard.Rooms.Editions;

namespace Placard.Rooms.Tests.Sessions;

/// <summary>An edition of what comes with the program, built once.</summary>
public sealed class StarterVotes : IDisposable
{
    private readonly string _home = Directory.CreateTempSubdirectory("placard-starter-votes-").FullName;
    private readonly Lazy<OpenEdition> _edition;

    public StarterVotes() =>
        _edition = new(() =>
        {
            var here = new ProgramPaths(_home, null);
            EditionBuild.Run(null, Path.Combine(RepositoryFolder.Root, "record"), here.EditionFile, null, CancellationToken.None);
            return OpenEdition.Open(here.EditionFile);
        });

    public OpenEdition Edition => _edition.Value;

    public void Dispose()
    {
        if (_edition.IsValueCreated)
            _edition.Value.Dispose();
        Directory.Delete(_home, recursive: true);
    }
}
