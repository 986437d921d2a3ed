using Placard.Edition.Building;
using Placard.Sources;

namespace Placard.Rooms.Tests.FollowUp;

/// <summary>An edition of the mirror's follow-up sources alone, built in seconds.</summary>
public sealed class MirrorFollowUp : IDisposable
{
    private static readonly string[] Read = ["upr-info", "upr-matrix", "uhri", "treaty-status", "individual-cases"];

    private readonly string _folder = Directory.CreateTempSubdirectory("placard-follow-up-").FullName;
    private readonly Lazy<OpenEdition> _edition;

    public MirrorFollowUp() => _edition = new(Build);

    /// <summary>The edition; skips the test where there is no mirror.</summary>
    public OpenEdition Edition
    {
        get
        {
            MirrorFolder.PathOrSkip();
            return _edition.Value;
        }
    }

    public void Dispose()
    {
        if (_edition.IsValueCreated)
            _edition.Value.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private OpenEdition Build()
    {
        var mirror = new Sources.Files.Mirror(MirrorFolder.PathOrSkip());
        var readings = AllSources
            .List.Where(source => Read.Contains(source.Description.Code.ToString()))
            .Select(source => source.Read(mirror, StateRegister.Default, null, CancellationToken.None)!);
        var file = Path.Combine(_folder, "edition.sqlite");
        EditionBuilder.Build([.. readings], false, file, null, CancellationToken.None);
        return OpenEdition.Open(file);
    }
}
