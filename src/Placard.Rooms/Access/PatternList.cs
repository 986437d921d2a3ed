namespace Placard.Rooms.Access;

/// <summary>What every state did in the roll calls of the Committee.</summary>
/// <param name="States">The states on any list, by name.</param>
/// <param name="RollCalls">How many roll calls are held.</param>
/// <param name="InDoubt">Those of which the record contains an error, or on which sources differ.</param>
/// <param name="First">The date of the first; the default where none is held.</param>
/// <param name="Last">The date of the last.</param>
public sealed record PatternList(
    IReadOnlyList<StatePattern> States,
    int RollCalls,
    IReadOnlyList<VoteEvent> InDoubt,
    PartialDate First,
    PartialDate Last
)
{
    public static PatternList Of(OpenEdition edition)
    {
        var index = AccessIndex.Of(edition);
        var votes = index.RollCalls;
        return new(
            index.Patterns,
            votes.Count,
            [.. votes.Where(v => !v.IsMeasurable)],
            votes.Count > 0 ? votes[^1].Date : default,
            votes.Count > 0 ? votes[0].Date : default
        );
    }
}
