using System.CommandLine;
using Placard.Rooms.Comparing;

namespace Placard.Rooms.Drafts;

/// <summary><c>placard draft</c>.</summary>
internal sealed class DraftCommand : Command
{
    public DraftCommand(ProgramPaths here) : base("draft", "A draft that has just arrived: read its structure, compare it, check where its words come from and what it weakens")
    {
        Add(new CheckCommand(here));
        Add(new ReadCommand());
        Add(new CompareCommand(here));
    }
}
