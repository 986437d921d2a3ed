using Placard.Record.Seats;
using Placard.Record.Writing;

namespace Placard.Rooms.Seats;

/// <summary>The parameters that several views of seats have.</summary>
internal static class SeatAsk
{
    private const string Codes = "HRC, ECOSOC/NGO, HRC/AC or a treaty body such as CEDAW";

    /// <summary>The body whose page it is, part of the path of the address.</summary>
    public static Parameter<SeatedBody?> BodyOfPath { get; } = Body("body", $"The body: {Codes}") with { IsInPath = true };

    /// <summary>A body that a command takes by its place, and that may be left out.</summary>
    public static Parameter<SeatedBody?> BodyOfCommand { get; } =
        Body("body", $"The body: {Codes}; without it, all of them") with
        {
            IsPositional = true,
            Place = ParameterPlace.Command,
        };

    /// <summary>A body that a list is narrowed to.</summary>
    public static Parameter<SeatedBody?> BodyOfFilter { get; } = Body("body", $"Only this body: {Codes}");

    /// <summary>The day of which the members are asked.</summary>
    public static Parameter<PartialDate> On { get; } =
        Ask.Day("on", "The members on this day. Default: today") with
        {
            Placeholder = "2022-10-06",
        };

    private static Parameter<SeatedBody?> Body(string name, string summary) =>
        new(
            name,
            ParameterKind.Choice,
            summary,
            (request, text) =>
                SeatedBody.Find(text)
                ?? throw Refusal.NotFound(
                    $"{Quotes.Of(text)} is no body whose seats are followed here; write {Codes}.",
                    SeatedBody
                        .All.OrderBy(b => EditDistance.Between(b.Code, text.ToUpperInvariant()))
                        .Take(3)
                        .Select(b => new Link(b.Name, request.With(name, b.Code)))
                ),
            body => body?.Code
        )
        {
            Example = "HRC",
            Choices = [.. SeatedBody.All.Select(b => b.Code)],
            ChoiceLabel = code => SeatedBody.Parse(code).Name,
            AnyLabel = "Every body",
        };
}
