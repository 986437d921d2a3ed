using System.CommandLine;
using Microsoft.AspNetCore.Routing;

namespace Placard.Rooms.Blocs;

/// <summary>Who votes alike: blocs, groups and their dissenters, the map of agreement with a state, drift, and who stood alone.</summary>
public sealed class BlocsRoom : IRoom
{
    public IEnumerable<Command> Commands(ProgramPaths here) => [new BlocsCommand(here)];

    public void Declare(RoomDeclaration room)
    {
        room.Writes(BlocJson.Readable);
        room.View(Addresses.BlocAlone, "blocs alone", "Who voted yes or no alone, or with at most two others, against a larger side. Without dates, the last ten years.")
            .Asks(BlocsQuery.Parameters).Gives(LoneVotes.Of)
            .Page<LoneVotesPage>("Alone or nearly alone").Json(LoneVotesJson.Of).Table(LoneVotesTable.Columns).Plain(LoneVotesText.Write);
    }

    public void Map(IEndpointRouteBuilder site)
    {
        FirstViews.MakeOnceStarted(site.ServiceProvider);
        site.MapView<BlocsAnswer>(Addresses.Blocs, ShowBlocs.Answer, "Which states vote alike, as blocs, with how far each bloc survives the drawing anew of the drafts.");
        site.MapView<PairsAnswer>(Addresses.BlocPairs, ShowBlocs.Pairs, "The agreement of every pair of states, those with few common roll calls drawn towards the mean.");
        site.MapView<MapAnswer>(Addresses.BlocMap, ShowMap.Choose, "The choice of a state whose agreement with all others is mapped.");
        site.MapView<MapAnswer>(Addresses.BlocMap + "/{code}", ShowMap.Answer, "The agreement of every state with one.");
        site.MapView<GroupsAnswer>(Addresses.BlocGroups, ShowGroups.All, "The regional and political groups, and how far each votes as one.");
        site.MapView<GroupAnswer>(Addresses.BlocGroups + "/{group}", ShowGroups.One, "How far one group votes as one, year by year, and who breaks ranks.");
        site.MapView<BreaksAnswer>(Addresses.BlocGroups + "/{group}/breaks", ShowGroups.Breaks, "The ballots with which members of a group voted otherwise than most of it.");
        site.MapView<DriftAnswer>(Addresses.BlocGroups + "/{group}/drift/{state}", ShowDrift.WithGroup, "How the agreement of a state with a group moved, and where it changed.");
        site.MapView<DriftAnswer>(Addresses.BlocDrift, ShowDrift.Choose, "The choice of two states, or of a state and a group, whose drift is measured.");
        site.MapView<DriftAnswer>(Addresses.BlocDrift + "/{a}/{b}", ShowDrift.Pair, "How the agreement of two states moved, and where it changed.");
    }
}
