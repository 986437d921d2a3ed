namespace Placard.Rooms.CommandLine;

/// <summary>What the environment says of sending mail; null where it says nothing.</summary>
/// <param name="Server">What <c>PLACARD_MAIL_SERVER</c> says.</param>
/// <param name="Port">What <c>PLACARD_MAIL_PORT</c> says.</param>
/// <param name="Tls">What <c>PLACARD_MAIL_TLS</c> says.</param>
/// <param name="User">What <c>PLACARD_MAIL_USER</c> says.</param>
/// <param name="Password">What <c>PLACARD_MAIL_PASSWORD</c> says.</param>
/// <param name="PasswordFile">What <c>PLACARD_MAIL_PASSWORD_FILE</c> says.</param>
/// <param name="From">What <c>PLACARD_MAIL_FROM</c> says.</param>
/// <param name="Hour">What <c>PLACARD_MAIL_HOUR</c> says.</param>
public sealed record MailVariables(
    string? Server = null,
    string? Port = null,
    string? Tls = null,
    string? User = null,
    string? Password = null,
    string? PasswordFile = null,
    string? From = null,
    string? Hour = null
)
{
    /// <summary>The server alone, so that a password is never printed.</summary>
    public override string ToString() => Server ?? "none";
}
