using MailKit.Security;
using Placard.Rooms.WatchLists;

namespace Placard.Rooms.Tests.WatchLists;

public class MailSettingsTests
{
    private static readonly MailVariables Plain = new("mail.example.org", From: "placard@example.org");

    [Fact]
    public void Without_a_server_there_are_none() => Assert.Null(MailSettings.Of(new ProgramPaths("/nowhere", null)));

    [Fact]
    public void A_server_and_a_sender_are_enough_and_the_line_is_made_secure()
    {
        var settings = Of(Plain)!;
        Assert.Equal((587, SecureSocketOptions.StartTls, 6), (settings.Port, settings.Security, settings.Hour));
        Assert.Equal(465, Of(Plain with { Tls = "tls" })!.Port);
    }

    public static TheoryData<MailVariables, string> Wrong =>
        new()
        {
            { Plain with { Server = "mail.example.org/x" }, "PLACARD_MAIL_SERVER" },
            { Plain with { Port = "0" }, "PLACARD_MAIL_PORT" },
            { Plain with { Tls = "maybe" }, "PLACARD_MAIL_TLS" },
            { Plain with { Tls = "none" }, "PLACARD_MAIL_TLS" },
            { Plain with { From = null }, "PLACARD_MAIL_FROM" },
            { Plain with { From = "a@b.org\nBcc: c@d.org" }, "PLACARD_MAIL_FROM" },
            { Plain with { Hour = "24" }, "PLACARD_MAIL_HOUR" },
            { Plain with { User = "ana" }, "PLACARD_MAIL_PASSWORD_FILE" },
            { Plain with { User = "ana", PasswordFile = "/nowhere/at/all" }, "PLACARD_MAIL_PASSWORD_FILE" },
        };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void What_cannot_be_read_is_refused_by_the_name_of_its_setting(MailVariables said, string setting) =>
        Assert.Contains(setting, Assert.Throws<Refusal>(() => Of(said)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_password_is_read_from_its_file_and_never_printed()
    {
        var file = Path.GetTempFileName();
        File.WriteAllText(file, "a secret\n");
        var said = Plain with { User = "ana", PasswordFile = file };
        var settings = Of(said)!;
        Assert.Equal("a secret", settings.Password);
        Assert.DoesNotContain("secret", settings.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("secret", (said with { Password = "a secret" }).ToString(), StringComparison.Ordinal);
        File.Delete(file);
    }

    private static MailSettings? Of(MailVariables said) => MailSettings.Of(new ProgramPaths("/nowhere", null) { Mail = said });
}
