using System.CommandLine;
using Microsoft.AspNetCore.Routing;

namespace Placard.Rooms.Texts;

/// <summary>The words of resolutions and speeches: to read, in every language held, and to search.</summary>
public sealed class TextsRoom : IRoom
{
    public IEnumerable<Command> Commands(ProgramPaths here) => [new TextsCommand(here)];

    public void Map(IEndpointRouteBuilder site)
    {
        site.MapView<SearchAnswer>(Addresses.Texts, ShowSearch.Answer, "Paragraphs that hold the words asked for, grouped by text, or speeches; narrowed by body, dates, session, sponsor, subject, part and verb.");
        site.MapView<TextAnswer>(Addresses.Texts + "/{**symbol}", ShowText.Answer, "One text by its symbol or a draft's, paragraph by paragraph, in one language.");
    }
}
