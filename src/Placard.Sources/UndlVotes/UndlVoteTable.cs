namespace Placard.Sources.UndlVotes;

/// <summary>What the rows of one vote have in common, typed.</summary>
/// <param name="Id">The library's number of the record.</param>
/// <param name="Date">The day; the default where it cannot be read.</param>
/// <param name="Session">The session.</param>
/// <param name="Resolution">The resolution's symbol, as written.</param>
/// <param name="Draft">The draft's symbol, as written.</param>
/// <param name="Meeting">The record of the meeting.</param>
/// <param name="Title">The title, as catalogued.</param>
/// <param name="AgendaTitle">The agenda item.</param>
/// <param name="Subjects">The subjects, as written.</param>
/// <param name="Yes">In favour; null where the figure is missing or cannot be read, here and below.</param>
/// <param name="No">Against.</param>
/// <param name="Abstain">Abstaining.</param>
/// <param name="NotVoting">Not voting.</param>
internal sealed record UndlVote(
    string Id,
    PartialDate Date,
    string Session,
    string Resolution,
    string Draft,
    string Meeting,
    string Title,
    string AgendaTitle,
    string Subjects,
    int? Yes,
    int? No,
    int? Abstain,
    int? NotVoting
);

/// <summary>A voter as the file writes it.</summary>
/// <param name="Code">The code; empty for some former states.</param>
/// <param name="Name">The name.</param>
internal sealed record UndlMember(string Code, string Name);

/// <summary>The voting file of the UN Digital Library in columns: nine bytes a row, and everything else once.</summary>
/// <param name="votes">What rows have in common.</param>
/// <param name="members">The voters.</param>
/// <param name="voteOf">For each row, the place of its vote among <paramref name="votes"/>.</param>
/// <param name="memberOf">For each row, the place of its voter among <paramref name="members"/>.</param>
/// <param name="ballots">For each row, the ballot.</param>
/// <param name="malformed">The number of rows that have not the columns, and were left out.</param>
internal sealed class UndlVoteTable(
    IReadOnlyList<UndlVote> votes,
    IReadOnlyList<UndlMember> members,
    int[] voteOf,
    int[] memberOf,
    Ballot[] ballots,
    int malformed
)
{
    /// <summary>The number of rows.</summary>
    public int Count => ballots.Length;

    /// <summary>The number of rows that have not the columns, and were left out.</summary>
    public int Malformed { get; } = malformed;

    /// <summary>What rows have in common, in the order in which they first come.</summary>
    public IReadOnlyList<UndlVote> Votes { get; } = votes;

    /// <summary>The voters, in the order in which they first come.</summary>
    public IReadOnlyList<UndlMember> Members { get; } = members;

    /// <summary>For each row, the place of its vote among <see cref="Votes"/>.</summary>
    public ReadOnlySpan<int> VoteOf => voteOf;

    /// <summary>For each row, the place of its voter among <see cref="Members"/>.</summary>
    public ReadOnlySpan<int> MemberOf => memberOf;

    /// <summary>For each row, the ballot.</summary>
    public ReadOnlySpan<Ballot> Ballots => ballots;
}
