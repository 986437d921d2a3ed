using System.Diagnostics;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace Placard.Rooms.Tests.Site;

public class TelemetryTests
{
    private const string Secret = "lanternoleum";

    [Fact]
    public async Task What_is_measured_names_kinds_of_pages_and_no_reader_address_word_or_query()
    {
        List<Activity> traces = [];
        List<Metric> metrics = [];
        await using (var site = await SiteAsync(metrics, traces))
        {
            using var client = site.GetTestServer().CreateClient();
            client.DefaultRequestHeaders.UserAgent.ParseAdd(Secret + "/1.0");
            client.DefaultRequestHeaders.Add("X-Forwarded-For", "198.51.100.7");
            client.DefaultRequestHeaders.Add("tracestate", $"who={Secret}");
            client.DefaultRequestHeaders.Add("baggage", $"who={Secret}");
            client.DefaultRequestHeaders.Host = Secret + ".example.org";
            foreach (var address in new[] { $"/phrases/{Secret}", $"/votes.json?topic={Secret}", $"/{Secret}", $"/search?q={Secret}" })
                (await client.GetAsync(address, TestContext.Current.CancellationToken)).Dispose();
            using var odd = new HttpRequestMessage(new HttpMethod(Secret.ToUpperInvariant()), $"/{Secret}");
            (await client.SendAsync(odd, TestContext.Current.CancellationToken)).Dispose();
            (await client.GetAsync("/health/live", TestContext.Current.CancellationToken)).Dispose();
            site.Services.GetRequiredService<TracerProvider>().ForceFlush();
            site.Services.GetRequiredService<MeterProvider>().ForceFlush();
        }
        var said = traces.SelectMany(Said).Concat(metrics.SelectMany(Said)).ToList();
        // Sites of other tests in this program are heard as well.
        Assert.True(traces.Count >= 5);
        Assert.DoesNotContain(traces, t => t.DisplayName.Contains("/health", StringComparison.Ordinal));
        Assert.Contains("GET /phrases/{phrase}", traces.Select(t => t.DisplayName).Select(Templated));
        Assert.Contains(said, word => word.Contains("http.server.request.duration", StringComparison.Ordinal));
        Assert.Contains(said, word => word.Contains("http.route=", StringComparison.Ordinal));
        Assert.DoesNotContain(said, word => word.Contains(Secret, StringComparison.OrdinalIgnoreCase));
        Assert.DoesNotContain(said, word => word.Contains("198.51.100.7", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Nothing_is_measured_unless_it_is_asked_for()
    {
        await using var site = SiteHost.Build(TinyEdition.Shared, House.Rooms, new SiteSettings { Port = 0 });
        Assert.Null(site.Services.GetService<TracerProvider>());
        Assert.Null(site.Services.GetService<MeterProvider>());
    }

    private static async Task<WebApplication> SiteAsync(List<Metric> metrics, List<Activity> traces)
    {
        var site = SiteHost.Build(
            SiteFacts.Of(TinyEdition.Shared),
            House.Rooms,
            new SiteSettings(),
            builder =>
            {
                builder.Services.AddSingleton(TinyEdition.Shared);
                builder.WebHost.UseTestServer();
                Telemetry.Measure(builder, m => m.AddInMemoryExporter(metrics), t => t.AddInMemoryExporter(traces));
            }
        );
        await site.StartAsync(TestContext.Current.CancellationToken);
        return site;
    }

    // What a parameter of an address is called is of no matter here.
    private static string Templated(string name) =>
        name.StartsWith("GET /phrases/{", StringComparison.Ordinal) ? "GET /phrases/{phrase}" : name;

    private static IEnumerable<string> Said(Activity trace) =>
        [
            trace.DisplayName,
            trace.TraceStateString ?? "",
            trace.StatusDescription ?? "",
            .. trace.TagObjects.Select(tag => $"{tag.Key}={tag.Value}"),
            .. trace.Events.SelectMany(e => e.Tags.Select(tag => $"{tag.Key}={tag.Value}").Append(e.Name)),
        ];

    private static IEnumerable<string> Said(Metric metric)
    {
        var said = new List<string> { metric.Name };
        foreach (ref readonly var point in metric.GetMetricPoints())
        {
            foreach (var tag in point.Tags)
                said.Add($"{metric.Name} {tag.Key}={tag.Value}");
        }
        return said;
    }
}
