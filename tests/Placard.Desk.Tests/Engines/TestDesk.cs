namespace Placard.Desk.Tests.Engines;

/// <summary>A place for a desk that nobody else uses.</summary>
public sealed class TestDesk : IDisposable
{
    public static readonly DateTimeOffset Now = new(2098, 3, 1, 9, 30, 0, TimeSpan.Zero);

    private readonly Action _remove;

    private TestDesk(string setting, Action remove) => (Setting, _remove) = (setting, remove);

    /// <summary>What the setting of the desk would say.</summary>
    public string Setting { get; }

    public static TestDesk OnSqlite()
    {
        var folder = Directory.CreateTempSubdirectory("placard-desk-").FullName;
        return new TestDesk(Path.Combine(folder, "desk.sqlite"), () => Directory.Delete(folder, recursive: true));
    }

    public static TestDesk OnPostgreSql(PostgresCluster cluster)
    {
        var place = cluster.NewPlace();
        return new TestDesk(place, () => cluster.Remove(place));
    }

    /// <summary>In a database of its own: what others read there would keep removed rows in its files.</summary>
    public static TestDesk AloneOnPostgreSql(PostgresCluster cluster) => new(cluster.NewDatabase(), () => { });

    /// <summary>Opens it, as one program of several might.</summary>
    public OpenDesk Open() => OpenDesk.Open(DeskPlace.Parse(Setting), Now);

    public void Dispose() => _remove();
}
