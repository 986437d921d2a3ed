namespace Placard.Rooms.Access;

/// <summary>What each state did in the roll calls of the Committee, one a row.</summary>
internal static class PatternTable
{
    private const string RollCalls = "roll calls";

    public static Table<PatternList> Columns { get; } =
        Table<PatternList>.Of(
            list => list.States,
            new("state", "Code of the state", (_, p) => p.State.Code),
            new("name", "Name of the state", (_, p) => p.State.Name),
            new("roll_calls", "Roll calls whose lists have it", (_, p) => p.RollCalls.Count) { Unit = RollCalls },
            new("yes", "How often it voted yes", (_, p) => p[Ballot.Yes]) { Unit = RollCalls },
            new("no", "How often it voted no", (_, p) => p[Ballot.No]) { Unit = RollCalls },
            new("abstain", "How often it abstained", (_, p) => p[Ballot.Abstain]) { Unit = RollCalls },
            new("not_voting", "How often it did not vote, where lists say so", (_, p) => p[Ballot.NotVoting]) { Unit = RollCalls },
            new("in_doubt", "Of these roll calls, those whose record contains an error", (_, p) => p.InDoubt) { Unit = RollCalls },
            new("from", "Date of the first", (_, p) => p.First),
            new("to", "Date of the last", (_, p) => p.Last)
        );

    public static void Write(PatternList list, TextWriter output)
    {
        output.WriteLine($"{Plurals.Plain(list.RollCalls, "roll call")} of the NGO Committee, {Dates.Span(list.First, list.Last)}");
        CommandOutput.WriteTable(
            output,
            ["state", "name", "roll calls", "yes", "no", "abstain", "not voting", "from", "to"],
            list.States.Select(p =>
                (IReadOnlyList<string>)
                    [
                        p.State.Code.ToString(),
                        p.State.Name,
                        Numbers.Plain(p.RollCalls.Count),
                        Numbers.Plain(p[Ballot.Yes]),
                        Numbers.Plain(p[Ballot.No]),
                        Numbers.Plain(p[Ballot.Abstain]),
                        Numbers.Plain(p[Ballot.NotVoting]),
                        p.First.ToString(),
                        p.Last.ToString(),
                    ]
            )
        );
        output.WriteLine("What was put to the vote differs: a yes may be for an organisation or against it.");
    }
}
