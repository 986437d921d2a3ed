using System.CommandLine;

namespace Placard.Rooms.Editions;

/// <summary><c>placard edition</c>: build, describe and check an edition.</summary>
internal sealed class EditionCommand : Command
{
    public EditionCommand(ProgramPaths here) : base("edition", "Build, describe and check an edition: the whole public record at one moment, in one file")
    {
        Add(new BuildCommand(here));
        Add(new InfoCommand(here));
        Add(new VerifyCommand(here));
        Add(new DownloadCommand(here));
    }
}
