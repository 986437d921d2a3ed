using System.Buffers;
using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;
using MimeKit;
using SmtpServer;
using SmtpServer.ComponentModel;
using SmtpServer.Mail;
using SmtpServer.Protocol;
using SmtpServer.Storage;

namespace Placard.Rooms.Tests.WatchLists;

/// <summary>A mail server on this machine that keeps what it takes.</summary>
internal sealed class PostOffice : MessageStore, IAsyncDisposable
{
    private readonly CancellationTokenSource _stop = new();
    private readonly ConcurrentQueue<MimeMessage> _taken = new();
    private Task _running = Task.CompletedTask;

    private PostOffice(int port) => Port = port;

    public int Port { get; }

    public IReadOnlyList<MimeMessage> Taken => [.. _taken];

    /// <summary>Whom it takes no mail for.</summary>
    public string RefusedFor { get; set; } = "";

    public static PostOffice Open(X509Certificate2? certificate = null)
    {
        var office = new PostOffice(FreePort());
        var options = new SmtpServerOptionsBuilder()
            .ServerName("localhost")
            .Endpoint(endpoint =>
            {
                endpoint.Endpoint(new IPEndPoint(IPAddress.Loopback, office.Port));
                if (certificate is not null)
                    endpoint.Certificate(certificate).IsSecure(true);
            })
            .Build();
        var services = new ServiceProvider();
        services.Add(office);
        office._running = new SmtpServer.SmtpServer(options, services).StartAsync(office._stop.Token);
        return office;
    }

    public override async Task<SmtpResponse> SaveAsync(
        ISessionContext context,
        IMessageTransaction transaction,
        ReadOnlySequence<byte> buffer,
        CancellationToken cancellationToken
    )
    {
        using var stream = new MemoryStream(buffer.ToArray());
        var message = await MimeMessage.LoadAsync(stream, cancellationToken);
        if (transaction.To.Any(to => to.AsAddress() == RefusedFor))
            return SmtpResponse.MailboxUnavailable;
        _taken.Enqueue(message);
        return SmtpResponse.Ok;
    }

    /// <summary>A port on which nobody listens.</summary>
    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        try
        {
            await _running;
        }
        catch (OperationCanceledException)
        {
            // That is how it ends.
        }
        _stop.Dispose();
    }
}
