using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Placard.Desk;

namespace Placard.Rooms.Views;

/// <summary>What a room of the desk shows on a page that is about something, below what the page itself says.</summary>
/// <param name="Tag">Another for whatever else would be shown, so that no browser shows what it kept from before.</param>
/// <param name="Content">What is shown.</param>
/// <param name="Notice">What leads to it from the top of the page; null for nothing.</param>
public sealed record DeskPart(string Tag, RenderFragment Content, Link? Notice = null);

/// <summary>Makes a part.</summary>
/// <param name="desk">The desk; null where nobody has written anything yet.</param>
/// <param name="edition">The edition.</param>
/// <param name="about">What the page is about, at least one thing.</param>
/// <returns>The part; null for none.</returns>
public delegate DeskPart? MakesDeskPart(OpenDesk? desk, OpenEdition edition, IReadOnlyList<Subject> about);

/// <summary>The parts of a page on the listener of the desk. That of readers has no room with parts.</summary>
internal static class DeskParts
{
    public static IReadOnlyList<DeskPart> Of(HttpContext context, IReadOnlyList<Subject> about)
    {
        if (!Listener.Of(context).HasDesk || about.Count == 0)
            return [];
        var makers = context.RequestServices.GetRequiredService<DeclaredRooms>().Rooms.SelectMany(room => room.Parts).ToList();
        if (makers.Count == 0 || ServedEdition.TryOf(context) is not { } edition)
            return [];
        try
        {
            var desk = context.RequestServices.GetRequiredService<DeskAccess>().EnterIfThere();
            return [.. makers.Select(make => make(desk, edition, about)).OfType<DeskPart>()];
        }
        catch (DeskException)
        {
            // The page itself is shown whatever is wrong with the desk.
            return [new("unreachable", Unreachable)];
        }
    }

    private static void Unreachable(Microsoft.AspNetCore.Components.Rendering.RenderTreeBuilder builder) =>
        builder.AddMarkupContent(0, "<p class=\"notice\">The desk cannot be reached. What is written there about this is not shown.</p>");
}
