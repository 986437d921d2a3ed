using System.CommandLine;
using Placard.Rooms;
using Placard.Rooms.Access;
using Placard.Rooms.Assistants;
using Placard.Rooms.Blocs;
using Placard.Rooms.Briefs;
using Placard.Rooms.Changes;
using Placard.Rooms.Claims;
using Placard.Rooms.CommandLine;
using Placard.Rooms.Comparisons;
using Placard.Rooms.Coverage;
using Placard.Rooms.Drafts;
using Placard.Rooms.Editions;
using Placard.Rooms.Entries;
using Placard.Rooms.FollowUp;
using Placard.Rooms.Forecasts;
using Placard.Rooms.Home;
using Placard.Rooms.Money;
using Placard.Rooms.Phrases;
using Placard.Rooms.Positions;
using Placard.Rooms.Seats;
using Placard.Rooms.Sessions;
using Placard.Rooms.Statements;
using Placard.Rooms.States;
using Placard.Rooms.Texts;
using Placard.Rooms.Topics;
using Placard.Rooms.Treaties;
using Placard.Rooms.Updates;
using Placard.Rooms.Views;
using Placard.Rooms.Voices;
using Placard.Rooms.Votes;
using Placard.Rooms.WatchLists;
using Placard.Rooms.WhipCounts;

namespace Placard;

/// <summary>The list of rooms and the list of commands.</summary>
public static class House
{
    /// <summary>The rooms, in the order in which readers meet them.</summary>
    public static IReadOnlyList<IRoom> Rooms { get; } =
    [
        new HomeRoom(),
        new VotesRoom(),
        new SessionsRoom(),
        new TopicsRoom(),
        new PositionsRoom(),
        new BlocsRoom(),
        new ForecastsRoom(),
        new WhipCountsRoom(),
        new WatchListsRoom(),
        new EntriesRoom(),
        new SeatsRoom(),
        new TextsRoom(),
        new StatesRoom(),
        new FollowUpRoom(),
        new TreatiesRoom(),
        new StatementsRoom(),
        new VoicesRoom(),
        new AccessRoom(),
        new MoneyRoom(),
        new PhrasesRoom(),
        new ComparisonsRoom(),
        new DraftsRoom(),
        new ClaimsRoom(),
        new BriefsRoom(),
        new CoverageRoom(),
        new ChangesRoom(),
        new EditionRoom(),
        new UpdatesRoom(),
    ];

    /// <summary>The main job, then what each room can do.</summary>
    /// <param name="here">Where the program finds things.</param>
    /// <param name="first">The first word that was typed: a site starts sooner where the other commands are not made.</param>
    public static RootCommand Commands(ProgramPaths here, string? first = null)
    {
        var root = CommandRunner.Root();
        var up = new UpCommand(here, Rooms);
        root.Add(up);
        if (first == up.Name)
            return root;
        var rooms = DeclaredRooms.Of(Rooms);
        root.Add(new McpCommand(here, rooms));
        rooms.AddCommands(root, here);
        return root;
    }
}
