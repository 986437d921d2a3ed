using System.Collections.Frozen;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.OpenApi;

namespace Placard.Rooms.Site;

/// <summary>The description of the site's JSON at <c>/openapi.json</c>, made of what the rooms declare.</summary>
internal static class DataDescription
{
    private const string Name = "v1";
    private const string OfRooms = "Placard.Rooms.";

    private static readonly FrozenSet<string> NamedAnswers =
    [
        "Editions",
        "Forecasts",
        "Home",
        "Phrases",
        "Site",
        "States",
        "Views",
        "Votes",
    ];

    private const string About =
        "Every page of this site is data at the same address with .json before the query. What is described here is that JSON; "
        + "a table is also there as .csv, and what happens as .atom. What is not known is left out. Everything is read-only and needs "
        + "no key.";

    public static IServiceCollection AddDataDescription(this IServiceCollection services)
    {
        services.ConfigureHttpJsonOptions(json =>
        {
            json.SerializerOptions.DefaultIgnoreCondition = JsonForm.Readable.DefaultIgnoreCondition;
            json.SerializerOptions.NumberHandling = JsonForm.Readable.NumberHandling;
        });
        return services.AddOpenApi(
            Name,
            options =>
            {
                options.CreateSchemaReferenceId = SchemaName;
                options.AddSchemaTransformer(
                    (schema, context, _) =>
                    {
                        Loosen(schema, context.JsonTypeInfo);
                        return Task.CompletedTask;
                    }
                );
                options.AddOperationTransformer(DescribeAsync);
                options.AddDocumentTransformer(
                    (document, _, _) =>
                    {
                        document.Info = new OpenApiInfo
                        {
                            Title = "Placard",
                            Version = "1",
                            Description = About,
                            License = new OpenApiLicense
                            {
                                Name = "The terms of each source",
                                Url = new Uri(Addresses.Terms, UriKind.Relative),
                            },
                        };
                        var paths = new OpenApiPaths();
                        foreach (var (path, item) in document.Paths)
                            paths.Add(path == "/" ? "/index.json" : path + ".json", item);
                        document.Paths = paths;
                        document.Tags = null; // no operation has one
                        document.Servers = null; // wherever this site is: its addresses are relative
                        return Task.CompletedTask;
                    }
                );
            }
        );
    }

    /// <summary>Maps the description, which is made when first asked for and is then the same for the life of the program.</summary>
    public static void MapDataDescription(this IEndpointRouteBuilder site)
    {
        var written = new Lazy<Task<byte[]>>(() => WriteAsync(site.ServiceProvider));
        site.MapGet(
                "/openapi",
                async (HttpContext context) =>
                {
                    PublicData.Mark(context);
                    return Results.Bytes(await written.Value, "application/json;charset=utf-8");
                }
            )
            .ExcludeFromDescription();
    }

    // Rooms may use the same name for different things; in the description each stands under its room's.
    private static string? SchemaName(JsonTypeInfo type)
    {
        var name = OpenApiOptions.CreateDefaultSchemaReferenceId(type);
        return name is not null && type.Type.Namespace is { } place && place.StartsWith(OfRooms, StringComparison.Ordinal)
            ? PublishedName(place[OfRooms.Length..].Replace(".", "", StringComparison.Ordinal), name)
            : name;
    }

    // Clients are generated from these names: those that were published as answers keep that word.
    internal static string PublishedName(string room, string name) =>
        NamedAnswers.Contains(room) && name.EndsWith("Json", StringComparison.Ordinal) && name != nameof(Phrases.SpreadingPhrasesJson)
            ? $"{room}.{name[..^"Json".Length]}Answer"
            : $"{room}.{name}";

    // What is not known is left out, so that nothing which may be null is required.
    private static void Loosen(OpenApiSchema schema, JsonTypeInfo type)
    {
        foreach (var property in type.Properties.Where(p => p.IsGetNullable))
            schema.Required?.Remove(property.Name);
    }

    private static async Task DescribeAsync(
        OpenApiOperation operation,
        OpenApiOperationTransformerContext context,
        CancellationToken cancellation
    )
    {
        if (context.Description.ActionDescriptor.EndpointMetadata.OfType<View>().FirstOrDefault() is not { } view)
            return;
        operation.Tags = null;
        operation.Parameters = [.. view.Parameters.Where(p => p.InAddress).Select(Describe)];
        if (view.AnswerTypes.Count < 2)
            return;
        var shapes = new List<IOpenApiSchema>();
        foreach (var type in view.AnswerTypes)
        {
            var name = PublishedName(view.Room, type.Name);
            context.Document!.AddComponent(name, await context.GetOrCreateSchemaAsync(type, null, cancellation));
            shapes.Add(new OpenApiSchemaReference(name, context.Document));
        }
        operation.Responses!["200"].Content!["application/json"].Schema = new OpenApiSchema { OneOf = shapes };
    }

    private static OpenApiParameter Describe(Parameter parameter)
    {
        return new OpenApiParameter
        {
            Name = parameter.Name,
            In = parameter.IsInPath ? ParameterLocation.Path : ParameterLocation.Query,
            Required = parameter.IsRequired,
            Description = parameter.Summary,
            Schema = SchemaOf(parameter),
        };
    }

    /// <summary>What a parameter can be, for programs and for assistants.</summary>
    internal static OpenApiSchema SchemaOf(Parameter parameter)
    {
        var one = new OpenApiSchema
        {
            Type = parameter.Kind == ParameterKind.Number ? JsonSchemaType.Integer : JsonSchemaType.String,
            Enum = parameter.Kind switch
            {
                ParameterKind.Flag => [JsonValue.Create("yes")],
                ParameterKind.Choice => [.. parameter.Choices.Select(c => (JsonNode)JsonValue.Create(c))],
                _ => null,
            },
            Minimum =
                parameter.Kind == ParameterKind.Number ? parameter.Least.ToString(System.Globalization.CultureInfo.InvariantCulture) : null,
            Maximum =
                parameter.Kind == ParameterKind.Number ? parameter.Most.ToString(System.Globalization.CultureInfo.InvariantCulture) : null,
        };
        return parameter.IsList ? new OpenApiSchema { Type = JsonSchemaType.Array, Items = one } : one;
    }

    private static async Task<byte[]> WriteAsync(IServiceProvider services)
    {
        var document = await services.GetRequiredKeyedService<IOpenApiDocumentProvider>(Name).GetOpenApiDocumentAsync();
        using var json = new MemoryStream();
        await document.SerializeAsJsonAsync(json, OpenApiSpecVersion.OpenApi3_1);
        return json.ToArray();
    }
}
