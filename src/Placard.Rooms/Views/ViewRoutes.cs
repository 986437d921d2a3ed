using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Placard.Rooms.Views;

/// <summary>Gives the site the addresses of what rooms declare.</summary>
internal static class ViewRoutes
{
    public static void MapRooms(this IEndpointRouteBuilder site, DeclaredRooms rooms)
    {
        var forms = site.ServiceProvider.GetRequiredService<FormHandling>();
        foreach (var room in rooms.Rooms)
        {
            foreach (var view in room.Views)
                MapView(site, view);
            foreach (var form in room.Forms)
                forms.Map(site, form.Address, form.IsAtDesk, form.Ticketed, form.LongestField, form.Answer, form.Refused);
            foreach (var (address, answer) in room.Downloads)
                site.MapGet(address, answer).ExcludeFromDescription();
        }
    }

    private static void MapView(IEndpointRouteBuilder site, View view)
    {
        var route = site.MapGet(view.Address, (Func<HttpContext, Task<IResult>>)view.AnswerAsync)
            .WithSummary(view.Summary)
            .WithMetadata(view);
        if (view.AnswerTypes.Count == 0)
            route.ExcludeFromDescription();
        else
            route
                .Produces<ProblemJson>(StatusCodes.Status404NotFound, "application/problem+json")
                .WithMetadata(new ProducesResponseTypeMetadata(StatusCodes.Status200OK, view.AnswerTypes[0], ["application/json"]));
    }
}
