using System.Net;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Template;
using Placard.Rooms.Tests.Site;

namespace Placard.Rooms.Tests.Views;

/// <summary>The site of the tiny edition for all tests of a class, with its description.</summary>
public sealed class SharedSite : IAsyncLifetime
{
    private Task<IReadOnlySet<string>>? _reached;

    internal TestSite Site { get; private set; } = null!;

    internal DescribedData Description { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Site = await TestSite.OpenAsync();
        Description = new DescribedData(await Site.TextAsync("/openapi.json"));
    }

    /// <summary>Whether a path is one of a view.</summary>
    internal static bool IsOf(View view, string path) =>
        new TemplateMatcher(TemplateParser.Parse(view.Address.TrimStart('/')), []).TryMatch(path, new RouteValueDictionary());

    /// <summary>Every path that links lead to, from the home page and its menu on.</summary>
    internal Task<IReadOnlySet<string>> ReachedAsync() => _reached ??= FollowAsync();

    public ValueTask DisposeAsync() => Site.DisposeAsync();

    private async Task<IReadOnlySet<string>> FollowAsync()
    {
        var seen = new HashSet<string>(StringComparer.Ordinal) { "/" };
        var waiting = new Queue<string>(["/"]);
        while (waiting.TryDequeue(out var path))
        {
            using var answer = await Site.AskAsync(path);
            if (answer.StatusCode != HttpStatusCode.OK || answer.Content.Headers.ContentType!.MediaType != "text/html")
                continue;
            foreach (var link in new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync()).QuerySelectorAll("main a[href], header a[href], form[action]"))
            {
                var address = (link.GetAttribute("href") ?? link.GetAttribute("action"))!;
                var end = address.IndexOfAny(['?', '#']);
                var at = end < 0 ? address : address[..end];
                if (at.StartsWith('/') && seen.Add(at))
                    waiting.Enqueue(at);
            }
        }
        return seen;
    }
}
