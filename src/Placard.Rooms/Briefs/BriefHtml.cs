using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace Placard.Rooms.Briefs;

/// <summary>A brief as one HTML file that needs nothing beside it.</summary>
internal static class BriefHtml
{
    public static async Task<string> OfAsync(BriefView view)
    {
        await using var services = new ServiceCollection().BuildServiceProvider();
        await using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
        return await renderer.Dispatcher.InvokeAsync(async () =>
        {
            var root = await renderer.RenderComponentAsync<StandaloneBrief>(
                ParameterView.FromDictionary(new Dictionary<string, object?>(1) { [nameof(StandaloneBrief.Model)] = view })
            );
            return root.ToHtmlString();
        });
    }
}
