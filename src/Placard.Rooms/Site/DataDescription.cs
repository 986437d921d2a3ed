using Microsoft.Extensions.DependencyInjection;
using Microsoft.OpenApi;

namespace Placard.Rooms.Site;

/// <summary>The description of the site's JSON at <c>/openapi.json</c>.</summary>
internal static class DataDescription
{
    private const string About =
        "Every page of this site is data at the same address with .json before the query. What is described here is that JSON; "
        + "a table is also there as .csv, and what happens as .atom. What is not known is left out. Everything is read-only and needs no key.";

    public static IServiceCollection AddDataDescription(this IServiceCollection services) => services.AddOpenApi(options =>
        options.AddDocumentTransformer((document, _, _) =>
        {
            document.Info = new OpenApiInfo { Title = "Placard", Version = "1", Description = About };
            var paths = new OpenApiPaths();
            foreach (var (path, item) in document.Paths)
                paths.Add(path == "/" ? "/index.json" : path + ".json", item);
            document.Paths = paths;
            return Task.CompletedTask;
        }));
}
