using System.CommandLine;

namespace Placard.Rooms.WhipCounts;

/// <summary><c>placard whip</c>.</summary>
internal sealed class WhipCommand : Command
{
    private const string About = """
        Whip counts: who said what a state will do in a coming vote, over a forecast of it; what is needed, and who can still move it.

        A count from begin to end:
          placard whip new --like A/HRC/51/L.6 --on 2026-10-06 --goal block     begins one, and prints its name
          placard whip add k7d2m9xqwz Senegal yes --sure told --who "first secretary" --when 2026-09-30
          placard whip import k7d2m9xqwz calls.csv                               columns: state, position, sure, who, when, note
          placard whip show k7d2m9xqwz                                           the count; with --since 2026-09-28 what changed
          placard whip take k7d2m9xqwz                                           keeps what it says now, to compare with later
          placard whip score k7d2m9xqwz                                          once the vote is in
          placard whip delete k7d2m9xqwz --yes                                   for good
        What is written lies on the desk (a file of your own, or a database that PLACARD_DESK names), never in the edition. A count may be named by the first letters of its name, or words of its title.
        """;

    public WhipCommand(ProgramPaths here, ForecastOfVote forecast, TimeProvider clock) : base("whip", About)
    {
        Add(new NewCommand(here, clock));
        Add(new ReviseCommand(here, clock));
        Add(new ListCommand(here, clock));
        Add(new ShowCommand(here, forecast, clock));
        Add(new AddCommand(here, clock));
        Add(new ImportCommand(here, clock));
        Add(new WithdrawCommand(here, clock));
        Add(new TakeCommand(here, forecast, clock));
        Add(new ScoreCommand(here, forecast, clock));
        Add(new DeleteCommand(here, clock));
    }
}
