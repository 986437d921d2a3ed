using System.Diagnostics;
using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Yarp.ReverseProxy.Configuration;
using Yarp.ReverseProxy.Forwarder;
using Yarp.ReverseProxy.Health;
using Yarp.ReverseProxy.Model;

namespace Placard.Rooms.Tests.Updates;

/// <summary>A proxy that shares requests out among nodes, and sends none to one that failed.</summary>
internal sealed class NodesBehindAProxy : IAsyncDisposable
{
    private readonly WebApplication _site;
    private readonly InMemoryConfigProvider _config;
    private readonly Dictionary<string, DestinationConfig> _nodes = [];

    private NodesBehindAProxy(WebApplication site)
    {
        _site = site;
        _config = site.Services.GetRequiredService<InMemoryConfigProvider>();
    }

    public Uri Address => new(_site.Urls.First());

    public static async Task<NodesBehindAProxy> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        builder.Services.AddSingleton<IPassiveHealthCheckPolicy, FirstFailure>().AddReverseProxy().LoadFromMemory([], []);
        var site = builder.Build();
        site.MapReverseProxy(proxy =>
        {
            proxy.Use(ReadAgainElsewhereAsync);
            proxy.UseLoadBalancing();
            proxy.UsePassiveHealthChecks();
        });
        await site.StartAsync(TestContext.Current.CancellationToken);
        return new NodesBehindAProxy(site);
    }

    public void Add(Uri node)
    {
        _nodes["node" + _nodes.Count] = new DestinationConfig { Address = node.ToString() };
        _config.Update(
            [
                new RouteConfig
                {
                    RouteId = "all",
                    ClusterId = "nodes",
                    Match = new RouteMatch { Path = "/{**rest}" },
                },
            ],
            [
                new ClusterConfig
                {
                    ClusterId = "nodes",
                    LoadBalancingPolicy = "RoundRobin",
                    HealthCheck = new HealthCheckConfig
                    {
                        AvailableDestinationsPolicy = "HealthyAndUnknown",
                        Passive = new PassiveHealthCheckConfig { Enabled = true, Policy = nameof(FirstFailure) },
                    },
                    Destinations = new Dictionary<string, DestinationConfig>(_nodes),
                },
            ]
        );
    }

    public async ValueTask DisposeAsync() => await _site.DisposeAsync();

    // What is only read, and of which nothing has been sent yet, is asked of another node.
    private static async Task ReadAgainElsewhereAsync(HttpContext context, RequestDelegate next)
    {
        await next(context);
        var way = context.GetReverseProxyFeature();
        if (
            context.Features.Get<IForwarderErrorFeature>() is null
            || context.Response.HasStarted
            || !HttpMethods.IsGet(context.Request.Method)
            || way.AllDestinations.Where(d => d != way.ProxiedDestination && d.Health.Passive != DestinationHealth.Unhealthy).ToList()
                is not { Count: > 0 } others
        )
            return;
        context.Features.Set<IForwarderErrorFeature>(null);
        context.Response.Clear();
        way.AvailableDestinations = others;
        await next(context);
    }

    private sealed class FirstFailure(IDestinationHealthUpdater health) : IPassiveHealthCheckPolicy
    {
        public string Name => nameof(FirstFailure);

        public void RequestProxied(HttpContext context, ClusterState cluster, DestinationState destination)
        {
            if (context.Features.Get<IForwarderErrorFeature>() is not null)
                health.SetPassive(cluster, destination, DestinationHealth.Unhealthy, TimeSpan.FromHours(1));
        }
    }
}

/// <summary>The program in a process of its own.</summary>
internal sealed partial class NodeProcess : IDisposable
{
    private readonly Process _process;

    private NodeProcess(Process process, Uri address, Uri desk) => (_process, Address, Desk) = (process, address, desk);

    public Uri Address { get; }

    /// <summary>The address of its desk, or the link that it printed.</summary>
    public Uri Desk { get; }

    /// <summary>Starts the program.</summary>
    public static Process Start(IEnumerable<(string Name, string Value)> settings, params string[] words)
    {
        var host = Environment.ProcessPath is { } path && Path.GetFileNameWithoutExtension(path) == "dotnet" ? path : "dotnet";
        var start = new ProcessStartInfo(host, [Path.Combine(AppContext.BaseDirectory, "placard.dll"), .. words])
        {
            RedirectStandardOutput = true,
        };
        foreach (var (name, value) in settings)
            start.Environment[name] = value;
        return Process.Start(start)!;
    }

    /// <summary>Starts a node, and returns when it listens.</summary>
    public static async Task<NodeProcess> ListeningAsync(IEnumerable<(string Name, string Value)> settings, params string[] words)
    {
        var process = Start(settings, words);
        Uri? address = null;
        while (await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken) is { } line)
        {
            if (Said().Match(line) is { Success: true } said)
                address = new Uri(said.Groups[1].Value);
            if (address is not null && SaidOfDesk().Match(line) is { Success: true } desk)
                return new NodeProcess(process, address, new Uri(desk.Groups[1].Value));
        }
        throw new InvalidOperationException("The node did not start.");
    }

    /// <summary>Ends it in the middle of whatever it does.</summary>
    public void Kill()
    {
        _process.Kill();
        _process.WaitForExit();
    }

    public void Dispose()
    {
        if (!_process.HasExited)
            Kill();
        _process.Dispose();
    }

    [GeneratedRegex(@"^Placard is at (\S+) with")]
    private static partial Regex Said();

    [GeneratedRegex("^(?:The desk is at|Your desk:) ([^ ,]+)")]
    private static partial Regex SaidOfDesk();
}
