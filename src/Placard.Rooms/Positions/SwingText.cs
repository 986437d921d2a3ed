using Placard.Rooms.Votes;

namespace Placard.Rooms.Positions;

/// <summary>Likely swing states, as a terminal shows them.</summary>
internal static class SwingText
{
    private const int MostShown = 20;

    public static void Write(Request request, SwingStates view, TextWriter output)
    {
        var (most, states) = (request.Value(SwingQuery.Most) ?? MostShown, SwingJson.Of(view).States);
        output.WriteLine($"{view.Vote.Heading()} ({view.Vote.Address})");
        output.WriteLine(OutcomeSentence.Of(view.Vote));
        if (view.IsOfAnotherDay)
            output.WriteLine($"With the members of {view.On.InWords()}. {SwingWords.Rotated(view)}");
        if (SwingWords.Pivot(view.Table, view.States.NameOf) is { } pivot)
            output.WriteLine(pivot);
        output.WriteLine(SwingWords.Fit(view.Table));
        CommandOutput.WriteTable(
            output,
            ["state", "name", "ballot", "distance", "yes", "(at 90%)", "abstain", "no", "(at 90%)", "other than cast"],
            states
                .Take(most)
                .Select(s =>
                    (IReadOnlyList<string>)
                        [
                            s.State,
                            (s.Name ?? "") + (s.Joined is true ? " (not a member then)" : ""),
                            s.Ballot ?? "",
                            Numbers.Fixed(s.Distance, 2),
                            Chances.Short(s.Yes),
                            $"{Chances.Short(s.YesLow)}–{Chances.Short(s.YesHigh)}",
                            Chances.Short(s.Abstain),
                            Chances.Short(s.No),
                            $"{Chances.Short(s.NoLow)}–{Chances.Short(s.NoHigh)}",
                            s.Turns is { } turns ? Chances.Short(turns) : "",
                        ]
                )
        );
        if (most < states.Count)
            output.WriteLine($"The nearest {most} of {states.Count}. Use --most for more.");
        output.WriteLine(SwingWords.IsNot);
    }
}
