using Placard.Rooms.Votes;

namespace Placard.Rooms.Blocs;

/// <summary>Groups, as a terminal shows them.</summary>
internal static class GroupTexts
{
    private const int MostShown = 40;

    public static void Write(GroupList view, TextWriter output)
    {
        output.WriteLine($"{view.Query.InPlainWords}: the mean agreement index of the members of the day, with its 90% interval");
        CommandOutput.WriteTable(
            output,
            ["group", "name", "members", "index", "interval", "rice", "roll calls", "yes against no"],
            view.Groups.Select(g =>
                (IReadOnlyList<string>)
                    [
                        g.Group.Code,
                        g.Group.FullName,
                        Numbers.Plain(g.Members),
                        Numbers.Fixed(g.Cohesion?.Agreement.Share, 2),
                        g.Cohesion is { } c ? EstimateWords.Interval(c.Agreement) : "",
                        Numbers.Fixed(g.Cohesion?.Rice?.Share, 2),
                        Numbers.Plain(g.Cohesion?.Agreement.Votes ?? 0),
                        Numbers.Plain(g.Cohesion?.Split ?? 0),
                    ]
            )
        );
    }

    public static void Write(GroupRecord view, TextWriter output)
    {
        if (view.Breaks is { } breaks)
        {
            Write(breaks, output);
            return;
        }
        var figures = view.Figures;
        output.WriteLine($"{figures.Group.FullName}, {view.Query.InPlainWords}");
        if (figures.Group.Note.Length > 0)
            output.WriteLine($"  {figures.Group.Note}");
        if (figures.Whole is null)
        {
            output.WriteLine("On no roll call beyond doubt did three members or more cast a ballot.");
            return;
        }
        CommandOutput.WriteTable(
            output,
            ["year", "agreement index", "interval", "rice", "roll calls", "yes against no"],
            figures.Years.Select(y =>
                (IReadOnlyList<string>)
                    [
                        Numbers.Plain(y.Key),
                        Numbers.Fixed(y.Value.Agreement.Share, 2),
                        EstimateWords.Interval(y.Value.Agreement),
                        Numbers.Fixed(y.Value.Rice?.Share, 2),
                        Numbers.Plain(y.Value.Agreement.Votes),
                        Numbers.Plain(y.Value.Split),
                    ]
            )
        );
        output.WriteLine("Who breaks ranks, of the roll calls on which most of the group did the same:");
        CommandOutput.WriteTable(
            output,
            ["member", "share", "interval", "broke ranks", "yes against no", "roll calls"],
            figures.Breakers.Select(b =>
                (IReadOnlyList<string>)
                    [
                        b.State.ToString(),
                        Numbers.Fixed(b.Share.Share, 2),
                        EstimateWords.Interval(b.Share),
                        Numbers.Plain(b.Breaks.Count),
                        Numbers.Plain(b.Opposite),
                        Numbers.Plain(b.Share.Votes),
                    ]
            )
        );
    }

    private static void Write(BrokenRanks view, TextWriter output)
    {
        CommandOutput.WriteTable(
            output,
            ["date", "vote", "member", "ballot", "group", "yes–no–abstain", "title"],
            view.All.Take(MostShown)
                .Select(b =>
                    (IReadOnlyList<string>)
                        [
                            b.Vote.Vote.Date.ToString(),
                            b.Vote.Vote.Address.ToString(),
                            b.State.ToString(),
                            b.Ballot.ToWord(),
                            b.Vote.Line.ToWord(),
                            $"{Numbers.Plain(b.Vote.Yes)}–{Numbers.Plain(b.Vote.No)}–{Numbers.Plain(b.Vote.Abstain)}",
                            b.Vote.Vote.Heading(),
                        ]
                )
        );
        output.WriteLine(
            view.All.Count > MostShown ? $"The latest {MostShown} of {view.All.Count}; --csv gives all." : $"{view.All.Count} in all."
        );
    }
}
