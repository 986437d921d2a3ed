using System.CommandLine;

namespace Placard.Rooms.Texts;

/// <summary><c>placard texts</c>.</summary>
internal sealed class TextsCommand : Command
{
    public TextsCommand(ProgramPaths here) : base("texts", "The words of resolutions and speeches: search them, read one")
    {
        Add(new SearchCommand(here));
        Add(new ShowCommand(here));
    }
}
