using System.Collections.Frozen;
using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Placard.Rooms.Site;

/// <summary>The files that programs look for at any site under the same names: what crawlers should leave alone (RFC 9309), whom to tell of
/// a hole (RFC 9116), the sign in the tab. Their endings ask for no form of a page.</summary>
internal static class SiteFiles
{
    private const string Robots = "/robots.txt";
    private const string Icon = "/favicon.ico";
    private const string Security = "/.well-known/security.txt";
    private const string SecurityOfOld = "/security.txt";
    private const int DaysGood = 180;

    private static readonly FrozenSet<string> Paths = [Robots, Icon, Security, SecurityOfOld];

    // Every page of the record stays open. What is closed has no end, as filters have none, or is worked out for each who asks.
    private const string Rules = """
        User-agent: *
        Allow: /*?page=
        Disallow: /*?
        Disallow: /search
        Disallow: /blocs/
        Disallow: /compare/
        Disallow: /downloads
        Disallow: /drafts
        Disallow: /edition/download
        Disallow: /forecasts/
        Disallow: /phrases/
        Disallow: /positions/
        Disallow: /swing
        Disallow: /texts/compare
        Disallow: /*.atom$
        Disallow: /*.csv$
        Disallow: /*.docx$
        Disallow: /*.ics$
        Disallow: /*.json$

        """;

    public static bool Has(string path) => Paths.Contains(path);

    public static void MapSiteFiles(this IEndpointRouteBuilder site, string? securityContact, TimeProvider clock)
    {
        site.MapGet(Robots, () => Results.Text(Rules)).ExcludeFromDescription();
        site.MapGet(Icon, () => Results.Redirect(SiteAssets.SignAddress)).ExcludeFromDescription();
        // Nothing is said where the site names nobody: an address that nobody reads is worse than none.
        if (securityContact is null)
            return;
        site.MapGet(Security, () => Results.Text(SecurityText(securityContact, clock.GetUtcNow()))).ExcludeFromDescription();
        site.MapGet(SecurityOfOld, () => Results.Redirect(Security)).ExcludeFromDescription();
    }

    /// <summary>Whether a setting is an address that RFC 9116 allows; it asks for the scheme too.</summary>
    public static bool IsContact(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address)
        && address.Scheme is "mailto" or "https" or "tel"
        && !text.Any(char.IsControl);

    private static string SecurityText(string contact, DateTimeOffset now)
    {
        var until = now.AddDays(DaysGood).ToString("yyyy-MM-dd'T'00:00:00'Z'", CultureInfo.InvariantCulture);
        return $"Contact: {contact}\nExpires: {until}\nPreferred-Languages: en\n";
    }
}
