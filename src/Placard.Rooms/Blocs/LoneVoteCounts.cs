namespace Placard.Rooms.Blocs;

/// <summary>How often one state stood alone or nearly alone.</summary>
/// <param name="State">The state.</param>
/// <param name="Alone">Roll calls on which nobody else was on its side.</param>
/// <param name="WithOne">With one other.</param>
/// <param name="WithTwo">With two others.</param>
/// <param name="Cast">The roll calls on which it cast a ballot.</param>
public sealed record LoneVoteCount(StateCode State, int Alone, int WithOne, int WithTwo, int Cast)
{
    public int Total => Alone + WithOne + WithTwo;
}

/// <summary>Who stood alone or with at most two others against a larger side.</summary>
/// <param name="States">The states that did, most often first.</param>
/// <param name="Stands">Every stand, latest first.</param>
/// <param name="RollCalls">The number of roll calls looked at.</param>
/// <param name="InDoubt">How many more are disputed or quarantined and left out.</param>
public sealed record LoneVoteCounts(
    IReadOnlyList<LoneVoteCount> States,
    IReadOnlyList<KeyValuePair<StateCode, LoneVote>> Stands,
    int RollCalls,
    int InDoubt
)
{
    public const int MostCompanions = 2;

    public static LoneVoteCounts Of(BallotPlanes planes, int inDoubt)
    {
        KeyValuePair<StateCode, LoneVote>[] stands = [.. LoneVote.OfAll(planes.Votes.Reverse(), MostCompanions)];
        return new(
            [
                .. stands
                    .GroupBy(s => s.Key)
                    .Select(s => new LoneVoteCount(s.Key, With(s, 0), With(s, 1), With(s, 2), planes.Cast(s.Key)))
                    .OrderByDescending(c => c.Total)
                    .ThenByDescending(c => c.Alone)
                    .ThenBy(c => c.State),
            ],
            stands,
            planes.Votes.Count,
            inDoubt
        );
    }

    private static int With(IEnumerable<KeyValuePair<StateCode, LoneVote>> stands, int companions) =>
        stands.Count(s => s.Value.Companions.Count == companions);
}
