using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace Placard.Rooms.Site;

/// <summary>A page as one HTML file that needs nothing beside it.</summary>
internal static class StandaloneFile
{
    private const string Model = "Model";

    /// <summary>Renders it.</summary>
    /// <typeparam name="TPage">The page, which takes what it shows as its parameter <c>Model</c>.</typeparam>
    public static async Task<string> OfAsync<TPage>(object model)
        where TPage : IComponent
    {
        await using var services = new ServiceCollection().BuildServiceProvider();
        await using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
        return await renderer.Dispatcher.InvokeAsync(async () =>
        {
            var root = await renderer.RenderComponentAsync<TPage>(
                ParameterView.FromDictionary(new Dictionary<string, object?>(1) { [Model] = model })
            );
            return root.ToHtmlString();
        });
    }
}
