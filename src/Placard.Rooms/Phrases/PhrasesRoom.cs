using System.CommandLine;
using Microsoft.AspNetCore.Routing;

namespace Placard.Rooms.Phrases;

/// <summary>Where words come from: the card of any phrase, and the phrases that are spreading.</summary>
public sealed class PhrasesRoom : IRoom
{
    public IEnumerable<Command> Commands(ProgramPaths here) => [new PhraseCommand(here), new PhrasesCommand(here)];

    public void Map(IEndpointRouteBuilder site)
    {
        site.MapView<PhrasesAnswer>(Addresses.Phrases, ShowPhrases.Answer, "The phrases that came up lately and are spreading; where any phrase can be looked up.");
        site.MapView<PhraseAnswer>(
            Addresses.Phrases + "/{**phrase}", ShowPhrase.Answer, "The card of a phrase: first use, every use, spread, sponsors, votes, what stood there before, near variants, and the General Debate.");
    }
}
