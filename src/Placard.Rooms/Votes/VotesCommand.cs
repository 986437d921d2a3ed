using System.CommandLine;

namespace Placard.Rooms.Votes;

/// <summary><c>placard votes</c>.</summary>
internal sealed class VotesCommand : Command
{
    public VotesCommand(ProgramPaths here) : base("votes", "Votes of the Council, the Commission, the Assembly and others: list them, show one, compare states")
    {
        Add(new ListCommand(here));
        Add(new ShowCommand(here));
        Add(new AgreeCommand(here));
    }
}
