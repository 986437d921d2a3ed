using System.Diagnostics;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace Placard.Rooms.Site;

/// <summary>Metrics and traces of the site for whoever runs it. They say how often and how fast each kind of page is answered, and nothing
/// of who asked or for what: of a request only what is on the list here is kept.</summary>
/// <remarks>Nothing of it is loaded unless it is asked for.</remarks>
internal static class Telemetry
{
    private static readonly string[] Kept =
    [
        "http.request.method",
        "http.response.status_code",
        "http.route",
        "network.protocol.version",
        "url.scheme",
        "error.type",
    ];

    /// <summary>Measures the site and sends what is measured to where <c>OTEL_EXPORTER_OTLP_ENDPOINT</c> says.</summary>
    public static void Send(WebApplicationBuilder builder) =>
        Measure(builder, metrics => metrics.AddOtlpExporter(), traces => traces.AddOtlpExporter());

    /// <summary>Measures the site.</summary>
    /// <param name="builder">The site.</param>
    /// <param name="sendMetrics">Says where metrics go.</param>
    /// <param name="sendTraces">Says where traces go.</param>
    public static void Measure(
        WebApplicationBuilder builder,
        Action<MeterProviderBuilder> sendMetrics,
        Action<TracerProviderBuilder> sendTraces
    ) =>
        builder
            .Services.AddOpenTelemetry()
            .ConfigureResource(resource => resource.AddService("placard"))
            .WithMetrics(metrics =>
            {
                metrics
                    .AddMeter("Microsoft.AspNetCore.Hosting", "System.Runtime")
                    .AddView(instrument =>
                        instrument.Meter.Name == "Microsoft.AspNetCore.Hosting" ? new MetricStreamConfiguration { TagKeys = Kept } : null
                    );
                sendMetrics(metrics);
            })
            .WithTracing(traces =>
            {
                traces
                    .AddAspNetCoreInstrumentation(asked => asked.Filter = context => !Health.IsAskedBy(context.Request))
                    .AddProcessor(new OnlyWhatIsKept());
                sendTraces(traces);
            });

    // It stands before whatever sends a trace, and so sees it first.
    private sealed class OnlyWhatIsKept : BaseProcessor<Activity>
    {
        public override void OnEnd(Activity data)
        {
            foreach (var (tag, _) in data.TagObjects.Where(t => !Kept.Contains(t.Key)).ToList())
                data.SetTag(tag, null);
            data.TraceStateString = null;
            data.DisplayName = $"{data.GetTagItem("http.request.method")} {data.GetTagItem("http.route")}".TrimEnd();
        }
    }
}
