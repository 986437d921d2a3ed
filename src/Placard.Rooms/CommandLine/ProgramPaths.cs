using Placard.Sources.Downloading;

namespace Placard.Rooms.CommandLine;

/// <summary>Where the program finds its edition, the publishers' files and the time, when the command does not say.</summary>
public sealed record ProgramPaths(string Home, string? Mirror)
{
    private const string DeskFile = "desk.sqlite";

    /// <summary>As the environment says: <c>PLACARD_HOME</c> (else the user's data folder) and <c>PLACARD_MIRROR</c> (else what was
    /// downloaded, if anything was).</summary>
    public static ProgramPaths FromEnvironment()
    {
        var home = Environment.GetEnvironmentVariable("PLACARD_HOME");
        if (string.IsNullOrEmpty(home))
            home = Path.Combine(
                Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify),
                "placard"
            );
        var mirror = Environment.GetEnvironmentVariable("PLACARD_MIRROR");
        var here = new ProgramPaths(home, string.IsNullOrEmpty(mirror) ? null : mirror)
        {
            DeskSetting = Setting("PLACARD_DESK"),
            SharesDesk = Setting("PLACARD_DESK_SHARED") == "yes",
            DeskPort = Setting("PLACARD_DESK_PORT"),
            DeskListen = Setting("PLACARD_DESK_LISTEN"),
            DeskAddress = Setting("PLACARD_DESK_ADDRESS"),
            Address = Setting("PLACARD_ADDRESS"),
            FormKey = Setting("PLACARD_FORM_KEY"),
            CacheSetting = Setting("PLACARD_CACHE_MB"),
            IsMeasured = Setting("OTEL_EXPORTER_OTLP_ENDPOINT") is not null,
            SecurityContact = Setting("PLACARD_SECURITY_CONTACT"),
            Mail = new(
                Setting("PLACARD_MAIL_SERVER"),
                Setting("PLACARD_MAIL_PORT"),
                Setting("PLACARD_MAIL_TLS"),
                Setting("PLACARD_MAIL_USER"),
                Setting("PLACARD_MAIL_PASSWORD"),
                Setting("PLACARD_MAIL_PASSWORD_FILE"),
                Setting("PLACARD_MAIL_FROM"),
                Setting("PLACARD_MAIL_HOUR")
            ),
            Contact = Environment.GetEnvironmentVariable("PLACARD_CONTACT") ?? "",
        };
        return here.Mirror is null && Directory.Exists(here.DownloadFolder) ? here with { Mirror = here.DownloadFolder } : here;
    }

    private static string? Setting(string name) => Environment.GetEnvironmentVariable(name) is { Length: > 0 } said ? said : null;

    /// <summary>Tells commands the time, and how long their work takes.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>How a publisher reaches who runs this program, as <c>PLACARD_CONTACT</c> says; empty where it says nothing.</summary>
    public string Contact { get; init; } = "";

    /// <summary>What the environment says of sending mail.</summary>
    public MailVariables Mail { get; init; } = new();

    /// <summary>What <c>PLACARD_SECURITY_CONTACT</c> says; null where it says nothing.</summary>
    public string? SecurityContact { get; init; }

    /// <summary>The publishers whose files an update brings.</summary>
    public IReadOnlyList<PublishedSource> Publishers
    {
        // Most commands ask no publisher, and start without the table.
        get => field ?? Sources.Downloading.Publishers.All;
        init;
    }

    /// <summary>The address of the service that gives documents by their symbols.</summary>
    public Uri DocumentSystem { get; init; } = Sources.Fetched.DocumentSystem.OfTheUnitedNations;

    /// <summary>The edition that commands read unless told otherwise.</summary>
    public string EditionFile => Editions.Current;

    /// <summary>The editions of this home.</summary>
    public EditionStore Editions => new(Home);

    /// <summary>What <c>PLACARD_DESK</c> says; null where it says nothing.</summary>
    public string? DeskSetting { get; init; }

    /// <summary>Whether <c>PLACARD_DESK_SHARED</c> says that access is controlled before the listener of the desk.</summary>
    public bool SharesDesk { get; init; }

    /// <summary>What <c>PLACARD_DESK_PORT</c> says; null where it says nothing.</summary>
    public string? DeskPort { get; init; }

    /// <summary>What <c>PLACARD_DESK_LISTEN</c> says; null where it says nothing.</summary>
    public string? DeskListen { get; init; }

    /// <summary>What <c>PLACARD_DESK_ADDRESS</c> says; null where it says nothing.</summary>
    public string? DeskAddress { get; init; }

    /// <summary>What <c>PLACARD_ADDRESS</c> says; null where it says nothing.</summary>
    public string? Address { get; init; }

    /// <summary>What <c>PLACARD_FORM_KEY</c> says; null where it says nothing.</summary>
    public string? FormKey { get; init; }

    /// <summary>What <c>PLACARD_CACHE_MB</c> says; null where it says nothing.</summary>
    public string? CacheSetting { get; init; }

    /// <summary>Whether <c>OTEL_EXPORTER_OTLP_ENDPOINT</c> names a place for metrics and traces.</summary>
    public bool IsMeasured { get; init; }

    /// <summary>Where the desk is unless told otherwise: a file, or a PostgreSQL connection string.</summary>
    public string Desk => DeskSetting ?? (File.Exists(EarlierDesk) ? EarlierDesk : Path.Combine(DeskFolder, DeskFile));

    // Where it was before it had a folder of its own.
    private string EarlierDesk => Path.Combine(Home, DeskFile);

    /// <summary>The folder of what nobody but the owner of the desk may read.</summary>
    public string DeskFolder => Path.Combine(Home, "desk");

    /// <summary>The files of the record that come with the program.</summary>
    public string RecordFolder { get; init; } = Path.Combine(AppContext.BaseDirectory, "record");

    /// <summary>Where downloads go when no mirror is named.</summary>
    public string DownloadFolder => Path.Combine(Home, "mirror");
}
