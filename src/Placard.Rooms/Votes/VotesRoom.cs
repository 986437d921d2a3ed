using System.CommandLine;
using Microsoft.AspNetCore.Routing;

namespace Placard.Rooms.Votes;

/// <summary>Every recorded vote: lists, single votes, a state's votes, two states beside each other, and what is in doubt.</summary>
public sealed class VotesRoom : IRoom
{
    public IEnumerable<Command> Commands(ProgramPaths here) => [new VotesCommand(here)];

    public void Map(IEndpointRouteBuilder site)
    {
        site.MapView<VoteListAnswer>(Addresses.Votes, ShowVotes.Answer, "Votes, latest first, narrowed by body, dates, state, ballot, topic, outcome, kind, status and margin.");
        site.MapView<VoteAnswer>(Addresses.Votes + "/{**symbol}", ShowVote.Answer, "One vote by its symbol; a list where a symbol bears several.");
        site.MapView<StateVotesAnswer>(Addresses.States + "/{code}/votes", ShowStateVotes.Answer, "The votes of one state: by year, beside others, alone, and as a list.");
        site.MapView<AgreementAnswer>(Addresses.Compare, ShowPair.Choose, "The choice of two states to compare.");
        site.MapView<AgreementAnswer>(Addresses.Compare + "/{a}/{b}", ShowPair.Answer, "How often two states voted alike, by year.");
        site.MapView<VoteListAnswer>(Addresses.Disputed, ShowDisputed.Answer, "Votes of which sources differ or whose record cannot be right, with every version.");
    }
}
