using System.Text.Json.Serialization;

namespace Placard.Rooms.Tests.Site;

/// <summary>A room with one page that says back what it is asked, and one that breaks.</summary>
internal sealed class OnePageRoom : IRoom
{
    private static readonly Parameter<string?> Name = Ask.Text("name", "The name of the thing") with { IsInPath = true };

    public void Declare(RoomDeclaration room)
    {
        room.Writes(SaidJsonContext.Readable);
        room.View("/things/{**name}", null, "A thing by its name.")
            .Asks(new QueryParameters<string>(request => request.Value(Name) ?? "").With(Name, name => name))
            .Gives((Request _, string name) => Thing(name))
            .Page<SaidPage>(said => said.Name, _ => "A thing.")
            .Json(said => said)
            .Table(Table<Said>.Of(said => new[] { said.Name }, new Column<Said, string>("name", "Its name", (_, name) => name)))
            .Feed(said => new Feed(
                said.Name,
                [new FeedEntry(said.Name, "/things/" + Uri.EscapeDataString(said.Name), new DateOnly(2098, 3, 20), said.Name)]
            ));
        room.View("/bare", null, "A page without other forms.")
            .Asks(NoQuery.Parameters)
            .Gives((Request _, NoQuery _) => new Said("bare"))
            .Page<SaidPage>("Bare");
        room.Download("/broken", _ => throw new InvalidOperationException("the secret of this program"));
        room.Download("/damaged", _ => throw new EditionException("/var/placard/texts.phrases is damaged"));
        room.View("/year", null, "A year.")
            .Asks(new QueryParameters<int?>(request => request.Value(Year)).With(Year, year => year))
            .Gives((Request _, int? year) => new Said($"{year}"))
            .Page<SaidPage>("Year");
    }

    private static Parameter<int?> Year { get; } = Ask.Number("year", "A year", 1946, 2100);

    private static Said Thing(string name) =>
        name == "none" ? throw Refusal.NotFound("There is no such thing as none.", new Link("One", "/things/one")) : new Said(name);
}

[JsonSerializable(typeof(Said))]
internal sealed partial class SaidJsonContext : JsonSerializerContext
{
    public static SaidJsonContext Readable { get; } = new(JsonForm.Readable);
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
