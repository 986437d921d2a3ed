namespace Placard.Rooms.Votes;

/// <summary>All that the page of two states beside each other shows.</summary>
public sealed record CompareView
{
    public const int MostListed = 50;

    public required State A { get; init; }

    public required State B { get; init; }

    /// <summary>The body, or null for all together.</summary>
    public required Body? Body { get; init; }

    public required Agreement Total { get; init; }

    /// <summary>The years in which either voted, oldest first.</summary>
    public required IReadOnlyList<KeyValuePair<int, Agreement>> Years { get; init; }

    /// <summary>What a reader must know of the two to read their ballots: whose seat one carries on, whose ballots stand under it.</summary>
    public required IReadOnlyList<string> Notes { get; init; }

    /// <summary>The latest votes on which one said yes and the other no.</summary>
    public required IReadOnlyList<VoteEvent> Opposed { get; init; }

    public static CompareView Of(OpenEdition edition, State a, State b, Body? body)
    {
        var planes = VoteIndex.Of(edition).Planes(body);
        return new CompareView
        {
            A = a,
            B = b,
            Body = body,
            Total = planes.Between(a.Code, b.Code),
            Years = planes.ByYear(a.Code, b.Code),
            Notes = SeatNotes.Of(edition.States, a, b),
            Opposed = [.. AllOpposed(planes, a, b).Take(MostListed)],
        };
    }

    /// <summary>Every vote on which one said yes and the other no, latest first.</summary>
    public static IEnumerable<VoteEvent> AllOpposed(BallotPlanes planes, State a, State b) => planes.Votes
        .Reverse()
        .Where(v => (v.Ballots[a.Code], v.Ballots[b.Code]) is (Ballot.Yes, Ballot.No) or (Ballot.No, Ballot.Yes));
}
