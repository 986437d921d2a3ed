using System.Globalization;
using System.Net;
using MailKit.Security;
using MimeKit;

namespace Placard.Rooms.WatchLists;

/// <summary>How digests are sent: the server, how its line is made secure, who sends.</summary>
internal sealed record MailSettings
{
    private const int UsualPort = 587;
    private const int PortOfTls = 465;
    private const int UsualHour = 6;

    public required string Server { get; init; }
    public required int Port { get; init; }
    public required SecureSocketOptions Security { get; init; }
    public string? User { get; init; }
    public string? Password { get; init; }
    public required MailboxAddress From { get; init; }

    /// <summary>The hour of the day, in UTC, at which the site sends them.</summary>
    public required int Hour { get; init; }

    /// <summary>Where readers reach the site, for links; null where that is not said.</summary>
    public Uri? Site { get; init; }

    /// <summary>Where people reach the desk; null where that is not said.</summary>
    public Uri? Desk { get; init; }

    /// <summary>How long one mail may take.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>The settings; null where no server is named.</summary>
    /// <exception cref="Refusal">One of them cannot be read; the sentence never quotes a password.</exception>
    public static MailSettings? Of(ProgramPaths here)
    {
        var said = here.Mail;
        if (said.Server is not { } server)
            return null;
        if (Uri.CheckHostName(server) == UriHostNameType.Unknown)
            throw Refusal.Unreadable("PLACARD_MAIL_SERVER takes the name or address of a mail server, such as mail.example.org.");
        var security = SecurityOf(said.Tls, server);
        if (said.User is not null && security == SecureSocketOptions.None && !IsThisMachine(server))
            throw Refusal.Unreadable("PLACARD_MAIL_TLS=none would send the password in the open.");
        return new()
        {
            Server = server,
            Port = Number("PLACARD_MAIL_PORT", said.Port, security == SecureSocketOptions.SslOnConnect ? PortOfTls : UsualPort, 1, 65535),
            Security = security,
            User = said.User,
            Password = PasswordOf(said),
            From = MailAddress.Parse("PLACARD_MAIL_FROM", said.From ?? ""),
            Hour = Number("PLACARD_MAIL_HOUR", said.Hour, UsualHour, 0, 23),
            Site = AddressOf(here.Address),
            Desk = AddressOf(here.DeskAddress),
        };
    }

    /// <summary>The server alone, so that a password is never printed.</summary>
    public override string ToString() => $"{Server}:{Port}";

    private static SecureSocketOptions SecurityOf(string? said, string server) =>
        said switch
        {
            null or "starttls" => SecureSocketOptions.StartTls,
            "tls" => SecureSocketOptions.SslOnConnect,
            "none" when IsThisMachine(server) => SecureSocketOptions.None,
            "none" => throw Refusal.Unreadable("PLACARD_MAIL_TLS=none is for a mail server on this machine alone."),
            _ => throw Refusal.Unreadable("PLACARD_MAIL_TLS takes starttls, tls or none."),
        };

    private static bool IsThisMachine(string server) =>
        server == "localhost" || (IPAddress.TryParse(server, out var address) && IPAddress.IsLoopback(address));

    private static string? PasswordOf(MailVariables said)
    {
        if (said.Password is { } password)
            return password;
        if (said.PasswordFile is not { } file)
            return said.User is null ? null : throw Refusal.Unreadable("PLACARD_MAIL_USER needs PLACARD_MAIL_PASSWORD_FILE.");
        try
        {
            return File.ReadAllText(file).TrimEnd('\r', '\n');
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw Refusal.Unreadable("PLACARD_MAIL_PASSWORD_FILE names a file that cannot be read.");
        }
    }

    private static int Number(string setting, string? said, int usual, int least, int most) =>
        said is null ? usual
        : int.TryParse(said, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most ? number
        : throw Refusal.Unreadable($"{setting} takes a whole number from {least} to {most}.");

    private static Uri? AddressOf(string? said) => Uri.TryCreate(said, UriKind.Absolute, out var address) ? address : null;
}
