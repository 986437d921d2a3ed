using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Placard.Rooms.Site;

/// <summary>Maps views.</summary>
public static class ViewMapping
{
    /// <summary>Maps a page together with its data at the same address with <c>.json</c> and, where the view has them, <c>.csv</c> and <c>.atom</c>.</summary>
    /// <typeparam name="TAnswer">What its JSON holds, for the description at <c>/openapi.json</c>.</typeparam>
    /// <param name="site">The site.</param>
    /// <param name="pattern">The page's address, without an ending. What a reader writes into it is bound as text, so that what is wrong can be answered with a sentence.</param>
    /// <param name="handler">Gives a <see cref="ViewResult"/>, or another result.</param>
    /// <param name="summary">What is there, in one sentence, for the description.</param>
    public static RouteHandlerBuilder MapView<TAnswer>(this IEndpointRouteBuilder site, string pattern, Delegate handler, string summary) =>
        site.MapGet(pattern, handler)
            .WithSummary(summary)
            .Produces<TAnswer>(StatusCodes.Status200OK, "application/json")
            .Produces<ProblemAnswer>(StatusCodes.Status404NotFound, "application/problem+json")
            .WithMetadata(new ViewMetadata());

    internal sealed class ViewMetadata;
}
