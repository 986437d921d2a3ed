using System.Diagnostics;
using System.Net.Sockets;
using System.Text;

namespace Placard.Rooms.Tests.Listeners;

/// <summary>The web servers that one puts before a site, as they come with Debian and with the plainest configuration.</summary>
public sealed class ProxyTests : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("placard-proxy-").FullName;
    private TwoListeners _both = null!;

    private string Door => Path.Combine(_folder, "s");

    public async ValueTask InitializeAsync() => _both = await TwoListeners.StartAsync();

    public async ValueTask DisposeAsync()
    {
        await _both.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    [Theory]
    [InlineData("")]
    [InlineData("proxy_http_version 1.1; proxy_set_header Connection '';")]
    [InlineData("proxy_http_version 1.1; proxy_set_header Host localhost;")]
    [InlineData("proxy_set_header Host $host; proxy_set_header X-Forwarded-For '';")]
    public async Task No_stranger_comes_to_the_desk_through_nginx(string more)
    {
        const string program = "/usr/sbin/nginx";
        Assert.SkipUnless(File.Exists(program), "nginx is not installed");
        var config = Write(
            "nginx.conf",
            $$"""
            daemon off;
            master_process off;
            pid {{_folder}}/pid;
            error_log stderr;
            events { }
            http {
                access_log off;
                client_body_temp_path {{_folder}};
                proxy_temp_path {{_folder}};
                fastcgi_temp_path {{_folder}};
                uwsgi_temp_path {{_folder}};
                scgi_temp_path {{_folder}};
                server {
                    listen unix:{{Door}};
                    location / { proxy_pass http://127.0.0.1:{{_both.ReadersPort}}; {{more}} }
                }
            }
            """
        );
        await TryAsync(program, "-p", _folder, "-e", "stderr", "-c", config);
    }

    [Theory]
    [InlineData("")]
    [InlineData("http-request set-header Host localhost")]
    public async Task No_stranger_comes_to_the_desk_through_HAProxy(string more)
    {
        const string program = "/usr/sbin/haproxy";
        Assert.SkipUnless(File.Exists(program), "HAProxy is not installed");
        var config = Write(
            "haproxy.cfg",
            $"""
            global
                maxconn 50
            defaults
                mode http
                timeout connect 10s
                timeout client 60s
                timeout server 60s
            frontend readers
                bind unix@{Door}
                {more}
                default_backend site
            backend site
                server site 127.0.0.1:{_both.ReadersPort}

            """
        );
        await TryAsync(program, "-f", config);
    }

    private string Write(string name, string words)
    {
        var file = Path.Combine(_folder, name);
        File.WriteAllText(file, words);
        return file;
    }

    private async Task TryAsync(string program, params string[] words)
    {
        using var proxy = Process.Start(
            new ProcessStartInfo(program, words) { RedirectStandardError = true, RedirectStandardOutput = true }
        )!;
        try
        {
            Assert.StartsWith("HTTP/1.1 200 ", await AskAsync(proxy, "/votes"), StringComparison.Ordinal);
            foreach (var spelling in ListenerOfReadersTests.Spellings.Select(row => row.Data))
            {
                var answer = await AskAsync(proxy, spelling.Replace("ID", _both.Count, StringComparison.Ordinal));
                Assert.Matches("^HTTP/1.1 40[04] ", answer);
                Assert.DoesNotContain(TwoListeners.Lanterns, answer, StringComparison.Ordinal);
            }
        }
        finally
        {
            proxy.Kill();
            await proxy.WaitForExitAsync(CancellationToken.None);
        }
    }

    private async Task<string> AskAsync(Process proxy, string path)
    {
        using var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        while (true)
        {
            try
            {
                await socket.ConnectAsync(new UnixDomainSocketEndPoint(Door), TestContext.Current.CancellationToken);
                break;
            }
            catch (SocketException)
            {
                if (proxy.HasExited)
                    Assert.Fail(await proxy.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken));
                await Task.Delay(20, TestContext.Current.CancellationToken);
            }
        }
        await using var stream = new NetworkStream(socket);
        await stream.WriteAsync(
            Encoding.Latin1.GetBytes($"GET {path} HTTP/1.1\r\nHost: localhost:{_both.ReadersPort}\r\nConnection: close\r\n\r\n"),
            TestContext.Current.CancellationToken
        );
        using var answer = new StreamReader(stream, Encoding.UTF8);
        return await answer.ReadToEndAsync(TestContext.Current.CancellationToken);
    }
}
