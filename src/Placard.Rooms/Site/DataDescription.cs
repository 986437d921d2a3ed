using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.OpenApi;

namespace Placard.Rooms.Site;

/// <summary>The description of the site's JSON at <c>/openapi.json</c>.</summary>
internal static class DataDescription
{
    private const string Name = "v1";

    private const string About =
        "Every page of this site is data at the same address with .json before the query. What is described here is that JSON; "
        + "a table is also there as .csv, and what happens as .atom. What is not known is left out. Everything is read-only and needs no key.";

    public static IServiceCollection AddDataDescription(this IServiceCollection services) => services.AddOpenApi(Name, options =>
        options.AddDocumentTransformer((document, _, _) =>
        {
            document.Info = new OpenApiInfo { Title = "Placard", Version = "1", Description = About };
            var paths = new OpenApiPaths();
            foreach (var (path, item) in document.Paths)
                paths.Add(path == "/" ? "/index.json" : path + ".json", item);
            document.Paths = paths;
            document.Servers = null; // wherever this site is: its addresses are relative
            return Task.CompletedTask;
        }));

    /// <summary>Maps the description, which is made when first asked for and is then the same for the life of the program.</summary>
    public static void MapDataDescription(this IEndpointRouteBuilder site)
    {
        var written = new Lazy<Task<byte[]>>(() => WriteAsync(site.ServiceProvider));
        site.MapGet("/openapi", async () => Results.Bytes(await written.Value, "application/json;charset=utf-8")).ExcludeFromDescription();
    }

    private static async Task<byte[]> WriteAsync(IServiceProvider services)
    {
        var document = await services.GetRequiredKeyedService<IOpenApiDocumentProvider>(Name).GetOpenApiDocumentAsync();
        using var json = new MemoryStream();
        await document.SerializeAsJsonAsync(json, OpenApiSpecVersion.OpenApi3_1);
        return json.ToArray();
    }
}
