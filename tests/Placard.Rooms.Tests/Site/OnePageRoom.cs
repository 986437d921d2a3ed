using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Placard.Rooms.Tests.Site;

/// <summary>A room with one page that says back what it is asked, and one that breaks.</summary>
internal sealed class OnePageRoom : IRoom
{
    private static readonly JsonTypeInfo<Said> SaidJson =
        (JsonTypeInfo<Said>)new System.Text.Json.JsonSerializerOptions(JsonForm.Readable) { TypeInfoResolver = new DefaultJsonTypeInfoResolver() }.GetTypeInfo(typeof(Said));

    public void Map(IEndpointRouteBuilder site)
    {
        site.MapView<Said>("/things/{**name}", Thing, "A thing by its name.");
        site.MapView<Said>("/bare", () => ViewResult.Of<SaidPage, Said>("Bare", "A page without other forms.", new Said("bare")), "A page without other forms.");
        site.MapGet("/broken", IResult () => throw new InvalidOperationException("the secret of this program"));
        site.MapGet("/damaged", IResult () => throw new EditionException("/var/placard/texts.phrases is damaged"));
        site.MapGet("/year", (string? year) => Results.Text(Asked.Number("year", year, 1946, 2100)?.ToString(System.Globalization.CultureInfo.InvariantCulture)));
    }

    private static ViewResult Thing(string name)
    {
        if (name == "none")
            throw Refusal.NotFound("There is no such thing as none.", new Link("One", "/things/one"));
        return ViewResult.Of<SaidPage, Said>(name, "A thing.", new Said(name))
            .AsJson(() => new Said(name), SaidJson)
            .AsTable(() => new CsvTable(["name"], [[name]]))
            .AsFeed(() => new Feed(name, [new FeedEntry(name, "/things/" + Uri.EscapeDataString(name), DateTimeOffset.UnixEpoch, name)]));
    }
}

internal sealed record Said(string Name);

internal sealed class SaidPage : Page<Said>
{
    protected override void BuildRenderTree(Microsoft.AspNetCore.Components.Rendering.RenderTreeBuilder builder)
    {
        builder.OpenElement(0, "h1");
        builder.AddContent(1, Model.Name);
        builder.CloseElement();
    }
}
