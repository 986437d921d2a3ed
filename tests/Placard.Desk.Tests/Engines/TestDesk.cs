namespace Placard.Desk.Tests.Engines;

/// <summary>A place for a desk that nobody else uses.</summary>
public sealed class TestDesk : IDisposable
{
    public static readonly DateTimeOffset Now = new(2098, 3, 1, 9, 30, 0, TimeSpan.Zero);

    private readonly string? _folder;

    private TestDesk(string setting, string? folder) => (Setting, _folder) = (setting, folder);

    /// <summary>What the setting of the desk would say.</summary>
    public string Setting { get; }

    public static TestDesk OnSqlite()
    {
        var folder = Directory.CreateTempSubdirectory("placard-desk-").FullName;
        return new TestDesk(Path.Combine(folder, "desk.sqlite"), folder);
    }

    public static TestDesk OnPostgreSql(PostgresCluster cluster) => new(cluster.NewPlace(), null);

    /// <summary>Opens it, as one program of several might.</summary>
    public OpenDesk Open() => OpenDesk.Open(DeskPlace.Parse(Setting), Now);

    public void Dispose()
    {
        if (_folder is not null)
            Directory.Delete(_folder, recursive: true);
    }
}
