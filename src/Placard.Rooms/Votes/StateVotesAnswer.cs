namespace Placard.Rooms.Votes;

/// <summary>A state's votes as JSON gives them.</summary>
/// <param name="State">Its code.</param>
/// <param name="Name">Its name.</param>
/// <param name="Note">What a reader must know about its record.</param>
/// <param name="Years">What it did, by year, oldest first; without quarantined roll calls.</param>
/// <param name="Votes">The list, narrowed and paged as asked.</param>
public sealed record StateVotesAnswer(string State, string Name, string? Note, IReadOnlyList<BallotYear> Years, VoteListAnswer Votes)
{
    internal static StateVotesAnswer Of(StateVotes view) =>
        new(
            view.State.Code.ToString(),
            view.State.Name,
            view.State.Note,
            [.. view.Years.Select(y => new BallotYear(y.Year, y.Counts.Yes, y.Counts.No, y.Counts.Abstain, y.Counts.NotVoting ?? 0))],
            VoteListAnswer.Of(view.List)
        );
}

/// <summary>What a state did in one year's roll calls.</summary>
public sealed record BallotYear(int Year, int Yes, int No, int Abstain, int NotVoting);
