namespace Placard.Rooms.Votes;

/// <summary>A state's votes as JSON gives them.</summary>
/// <param name="State">Its code.</param>
/// <param name="Name">Its name.</param>
/// <param name="Note">What a reader must know about its record.</param>
/// <param name="Years">What it did, by year, oldest first; without quarantined roll calls.</param>
/// <param name="VotesWith">Who it votes with in each body in recent years.</param>
/// <param name="Votes">The list, narrowed and paged as asked.</param>
public sealed record StateVotesJson(
    string State,
    string Name,
    string? Note,
    IReadOnlyList<BallotYear> Years,
    IReadOnlyList<CompanionsJson> VotesWith,
    VoteListJson Votes
)
{
    internal static StateVotesJson Of(StateVotes view) =>
        new(
            view.State.Code.ToString(),
            view.State.Name,
            view.State.Note,
            [.. view.Years.Select(y => new BallotYear(y.Year, y.Counts.Yes, y.Counts.No, y.Counts.Abstain, y.Counts.NotVoting ?? 0))],
            [
                .. view.Recent.Select(r => new CompanionsJson(
                    r.Body.Code,
                    r.Since,
                    r.To,
                    [.. r.Nearest.Select(CompanionJson.Of)],
                    [.. r.Farthest.Select(CompanionJson.Of)]
                )),
            ],
            VoteListJson.Of(view.List)
        );
}

/// <summary>The states that vote most and least like a state in one body in some years, most and least like it first.</summary>
public sealed record CompanionsJson(
    string Body,
    int Since,
    int To,
    IReadOnlyList<CompanionJson> Nearest,
    IReadOnlyList<CompanionJson> Farthest
);

/// <summary>How often another state votes like a state.</summary>
/// <param name="State">Its code.</param>
/// <param name="Index">The index of agreement: an abstention beside a yes or no counts half.</param>
/// <param name="Share">The share of common roll calls with the same ballot.</param>
/// <param name="Common">The number of common roll calls.</param>
public sealed record CompanionJson(string State, double? Index, double? Share, int Common)
{
    internal static CompanionJson Of(Companion companion) =>
        new(
            companion.State.ToString(),
            companion.Agreement.Index.Rounded(),
            companion.Agreement.Share.Rounded(),
            companion.Agreement.Common
        );
}

/// <summary>What a state did in one year's roll calls.</summary>
public sealed record BallotYear(int Year, int Yes, int No, int Abstain, int NotVoting);
