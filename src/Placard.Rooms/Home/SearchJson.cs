using Placard.Rooms.Votes;

namespace Placard.Rooms.Home;

/// <summary>What a search found, as JSON gives it.</summary>
/// <param name="Query">The words searched for.</param>
/// <param name="Symbol">The document symbol that the words are, if they are one.</param>
/// <param name="States">The states whose names are near to the words.</param>
/// <param name="Total">How many votes hold the words in title, part or subjects.</param>
/// <param name="Votes">The latest of them.</param>
public sealed record SearchAnswer(
    string Query,
    string? Symbol,
    IReadOnlyList<FoundState> States,
    int Total,
    IReadOnlyList<VoteAnswer> Votes
)
{
    public static SearchAnswer Of(Search found) =>
        new(
            found.Words,
            found.Symbol.IsKnown ? found.Symbol.ToString() : null,
            [.. found.States.Select(FoundState.Of)],
            found.Total,
            [.. found.Votes.Select(VoteAnswer.Line)]
        );
}

/// <summary>A state that a search found.</summary>
public sealed record FoundState(string Code, string Name)
{
    public static FoundState Of(State state) => new(state.Code.ToString(), state.Name);
}
