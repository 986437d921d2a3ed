using System.Text.Json.Serialization;

namespace Placard.Rooms.Tests.Views;

/// <summary>A room built by docs/adding-a-view.md alone: the votes whose titles speak of lanterns, up to a margin.</summary>
internal sealed class LanternsRoom : IRoom
{
    public void Declare(RoomDeclaration room)
    {
        room.Writes(LanternsJsonContext.Readable);
        room.View("/lanterns", "lanterns", "Votes on lanterns.")
            .Asks(LanternsQuery.Parameters)
            .Gives(Lanterns.Of)
            .Page<LanternsPage>("Lanterns")
            .Json(LanternsJson.Of)
            .Table(Lanterns.Columns)
            .Plain((model, output) => output.WriteLine($"{model.Votes.Count} votes"))
            .InMenu(MenuGroup.Record, "Lanterns");
    }
}

internal sealed record LanternsQuery(PartialDate From, PartialDate To, int? Margin)
{
    private static readonly Parameter<int?> Widest = Ask.Number("margin", "The widest margin", 0, 200);

    public static QueryParameters<LanternsQuery> Parameters { get; } =
        new QueryParameters<LanternsQuery>(Of).With(Ask.From, q => q.From).With(Ask.To, q => q.To).With(Widest, q => q.Margin);

    private static LanternsQuery Of(Request request)
    {
        var (from, to) = Ask.Span(request);
        return new(from, to, request.Value(Widest));
    }
}

internal sealed record Lanterns(LanternsQuery Query, IReadOnlyList<VoteEvent> Votes)
{
    public static Table<Lanterns> Columns { get; } =
        Table<Lanterns>.Of(
            model => model.Votes,
            new("date", "Day of the vote", (_, vote) => vote.Date),
            new("title", "Title of the text", (_, vote) => vote.Title)
        );

    public static Lanterns Of(OpenEdition edition, LanternsQuery query) =>
        new(
            query,
            [
                .. edition.Votes.Where(
                    new VoteFilter
                    {
                        Topic = "lanterns",
                        From = query.From,
                        To = query.To,
                        MaxMargin = query.Margin,
                    }
                ),
            ]
        );
}

internal sealed record LanternsJson(IReadOnlyList<string> Titles)
{
    public static LanternsJson Of(Lanterns model) => new([.. model.Votes.Select(v => v.Title)]);
}

[JsonSerializable(typeof(LanternsJson))]
internal sealed partial class LanternsJsonContext : JsonSerializerContext
{
    public static LanternsJsonContext Readable { get; } = new(JsonForm.Readable);
}

internal sealed class LanternsPage : Page<Lanterns>
{
    protected override void BuildRenderTree(Microsoft.AspNetCore.Components.Rendering.RenderTreeBuilder builder)
    {
        builder.AddMarkupContent(0, "<h1>Lanterns</h1>");
        builder.OpenComponent<QueryForm<LanternsQuery>>(1);
        builder.AddComponentParameter(2, "Asks", LanternsQuery.Parameters);
        builder.AddComponentParameter(3, "Query", Model.Query);
        builder.AddComponentParameter(4, "Action", "/lanterns");
        builder.AddComponentParameter(5, "Label", "Narrow the list");
        builder.CloseComponent();
    }
}
