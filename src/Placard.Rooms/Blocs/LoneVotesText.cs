using Placard.Rooms.Votes;

namespace Placard.Rooms.Blocs;

/// <summary>Who stood alone, as a terminal shows it.</summary>
internal static class LoneVotesText
{
    public static void Write(LoneVotes view, TextWriter output)
    {
        output.WriteLine(
            $"{view.Query.InPlainWords}: {Plurals.Plain(view.Figures.RollCalls, "roll call")}{StatusWords.LeftOut(view.Figures.InDoubt)}"
        );
        if (view.Figures.States.Count == 0)
        {
            output.WriteLine("Nobody stood alone or nearly alone in them.");
            return;
        }
        CommandOutput.WriteTable(
            output,
            ["state", "name", "alone", "with one", "with two", "in all", "of its ballots"],
            view.Figures.States.Select(c =>
                (IReadOnlyList<string>)
                    [
                        c.State.ToString(),
                        view.States.NameOf(c.State),
                        Numbers.Plain(c.Alone),
                        Numbers.Plain(c.WithOne),
                        Numbers.Plain(c.WithTwo),
                        Numbers.Plain(c.Total),
                        Numbers.Plain(c.Cast),
                    ]
            )
        );
    }
}
