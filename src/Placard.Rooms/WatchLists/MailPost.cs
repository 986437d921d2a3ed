using System.Net.Sockets;
using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Placard.Rooms.WatchLists;

/// <summary>Why a mail could not be sent.</summary>
internal sealed class MailException(string sentence, bool isOfServer) : Exception(sentence)
{
    /// <summary>Whether no other mail can be sent either.</summary>
    public bool IsOfServer => isOfServer;
}

/// <summary>The way to the mail server: one connection for all mails of a run. The certificate of the server is checked as browsers check
/// one.</summary>
internal sealed class MailPost(MailSettings settings) : IAsyncDisposable
{
    private SmtpClient? _client;

    /// <summary>Sends a mail; it returns when the server has taken it.</summary>
    /// <exception cref="MailException">The server did not take it.</exception>
    public async Task SendAsync(MimeMessage message, CancellationToken cancellation)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(settings.Patience);
        try
        {
            var client = await ConnectedAsync(patience.Token);
            await client.SendAsync(message, patience.Token);
        }
        catch (SmtpCommandException e) when (_client?.IsConnected == true)
        {
            throw new MailException($"The mail server refused the mail ({(int)e.StatusCode}).", isOfServer: false);
        }
        catch (Exception e) when (!cancellation.IsCancellationRequested && SentenceOf(e) is { } sentence)
        {
            Drop();
            throw new MailException(sentence, isOfServer: true);
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_client is { IsConnected: true } client)
        {
            try
            {
                using var patience = new CancellationTokenSource(settings.Patience);
                await client.DisconnectAsync(quit: true, patience.Token);
            }
            catch (Exception e) when (SentenceOf(e) is not null)
            {
                // Everything was sent; how the line ends does not matter.
            }
        }
        Drop();
    }

    private async Task<SmtpClient> ConnectedAsync(CancellationToken cancellation)
    {
        if (_client is { IsConnected: true } open)
            return open;
        Drop();
        var client = _client = new SmtpClient { Timeout = (int)settings.Patience.TotalMilliseconds };
        await client.ConnectAsync(settings.Server, settings.Port, settings.Security, cancellation);
        if (settings.User is { } user)
            await client.AuthenticateAsync(user, settings.Password ?? "", cancellation);
        return client;
    }

    private void Drop()
    {
        _client?.Dispose();
        _client = null;
    }

    // None of these says what the server said word for word: it may repeat what was sent to it.
    private string? SentenceOf(Exception e) =>
        e switch
        {
            OperationCanceledException or TimeoutException =>
                $"The mail server {settings} did not answer within {settings.Patience.TotalSeconds:0} seconds.",
            SslHandshakeException => $"The line to the mail server {settings} cannot be made secure: its certificate is not valid.",
            AuthenticationException or ServiceNotAuthenticatedException => $"The mail server {settings} does not accept user or password.",
            SocketException => $"The mail server {settings} cannot be reached.",
            NotSupportedException => $"The mail server {settings} does not offer what PLACARD_MAIL_TLS asks for.",
            ServiceNotConnectedException or ProtocolException or CommandException or IOException =>
                $"The mail server {settings} ended the conversation.",
            _ => null,
        };
}
