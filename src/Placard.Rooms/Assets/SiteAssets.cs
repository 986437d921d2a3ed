using System.Collections.Frozen;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Placard.Rooms.Answers;

namespace Placard.Rooms.Assets;

/// <summary>The style sheet and the sign of the site. Each is served at an address that holds the hash of its content, and may be kept for
/// ever.</summary>
internal static class SiteAssets
{
    private static readonly Asset Style = new("placard", "css", "text/css; charset=utf-8", StyleSheet());
    private static readonly Asset Sign = new("placard", "svg", "image/svg+xml", Read("Assets/placard.svg"));
    private static readonly FrozenDictionary<string, Asset> ByName = new[] { Style, Sign }.ToFrozenDictionary(a => a.Name);

    public static string StyleAddress => "/assets/" + Style.Name;

    /// <summary>The rules themselves, for a page that is kept as a file of its own.</summary>
    public static string StyleRules => System.Text.Encoding.UTF8.GetString(Style.Bytes);

    public static string SignAddress => "/assets/" + Sign.Name;

    public static void Map(IEndpointRouteBuilder site)
    {
        site.MapGet(
                "/assets/{name}",
                (string name) =>
                    ByName.TryGetValue(name, out var asset) ? new AssetResult(asset) : throw Refusal.NotFound("There is no such file.")
            )
            .WithMetadata(new OpenToAll(ByAnyName: false))
            .ExcludeFromDescription();
    }

    // Every room may keep rules for its own pictures beside them; the site's come first.
    private static byte[] StyleSheet()
    {
        using var all = new MemoryStream();
        foreach (
            var name in typeof(SiteAssets)
                .Assembly.GetManifestResourceNames()
                .Where(n => n.EndsWith(".css", StringComparison.Ordinal))
                .OrderByDescending(n => n.StartsWith("Assets/", StringComparison.Ordinal))
                .ThenBy(n => n, StringComparer.Ordinal)
        )
            all.Write(Read(name));
        return all.ToArray();
    }

    private static byte[] Read(string resource)
    {
        using var stream = typeof(SiteAssets).Assembly.GetManifestResourceStream(resource) ?? throw new FileNotFoundException(resource);
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    private sealed record Asset(string Stem, string Ending, string ContentType, byte[] Bytes)
    {
        public string Name { get; } = $"{Stem}.{Convert.ToHexStringLower(SHA256.HashData(Bytes))[..12]}.{Ending}";
    }

    private sealed class AssetResult(Asset asset) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext)
        {
            AnswerInMaking.Keep(httpContext);
            httpContext.Response.ContentType = asset.ContentType;
            httpContext.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
            httpContext.Response.ContentLength = asset.Bytes.Length;
            return httpContext.Response.Body.WriteAsync(asset.Bytes, httpContext.RequestAborted).AsTask();
        }
    }
}
