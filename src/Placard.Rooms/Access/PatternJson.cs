namespace Placard.Rooms.Access;

/// <summary>What every state did in the roll calls of the NGO Committee, as JSON gives it.</summary>
/// <param name="RollCalls">How many roll calls are held.</param>
/// <param name="InDoubt">Addresses of those whose record contains an error; their ballots are counted too.</param>
/// <param name="From">The date of the first; left out where none is held.</param>
/// <param name="To">The date of the last.</param>
/// <param name="States">The states on any list, by name.</param>
public sealed record PatternListJson(
    int RollCalls,
    IReadOnlyList<string> InDoubt,
    string? From,
    string? To,
    IReadOnlyList<StatePatternJson> States
)
{
    public static PatternListJson Of(PatternList list) =>
        new(
            list.RollCalls,
            [.. list.InDoubt.Select(v => v.Address.ToString())],
            list.First.OrNull(),
            list.Last.OrNull(),
            [.. list.States.Select(StatePatternJson.Of)]
        );
}

/// <summary>What one state did.</summary>
/// <param name="State">Its code.</param>
/// <param name="RollCalls">Roll calls whose lists have it.</param>
/// <param name="Yes">How often it voted yes.</param>
/// <param name="No">How often it voted no.</param>
/// <param name="Abstain">How often it abstained.</param>
/// <param name="NotVoting">How often it did not vote, where lists say so; those before 2009 leave it out.</param>
/// <param name="InDoubt">Of these roll calls, those whose record contains an error.</param>
/// <param name="From">The date of the first.</param>
/// <param name="To">The date of the last.</param>
public sealed record StatePatternJson(
    string State,
    int RollCalls,
    int Yes,
    int No,
    int Abstain,
    int NotVoting,
    int InDoubt,
    string From,
    string To
)
{
    public static StatePatternJson Of(StatePattern pattern) =>
        new(
            pattern.State.Code.ToString(),
            pattern.RollCalls.Count,
            pattern[Ballot.Yes],
            pattern[Ballot.No],
            pattern[Ballot.Abstain],
            pattern[Ballot.NotVoting],
            pattern.InDoubt,
            pattern.First.ToString(),
            pattern.Last.ToString()
        );
}
