namespace Placard.Rooms.Briefs;

/// <summary>Who cast another ballot than on the text of the same title before.</summary>
/// <param name="Both">The states that cast a ballot on both.</param>
/// <param name="ByKind">The changes, those of most states first.</param>
internal sealed record TextChanges(int Both, IReadOnlyList<BallotShift> ByKind)
{
    public int Count => ByKind.Sum(c => c.States.Count);

    /// <summary>The changes; null where one of the two roll calls is missing or in doubt.</summary>
    public static TextChanges? Of(BriefedText it)
    {
        if (it is not { Vote: { IsMeasurable: true } vote, Before: { IsMeasurable: true } before })
            return null;
        var both = vote.Ballots.Where(b => b.Value.IsCast() && before.Ballots[b.Key].IsCast()).ToList();
        return new(
            both.Count,
            [
                .. both.Where(b => before.Ballots[b.Key] != b.Value)
                    .GroupBy(b => (From: before.Ballots[b.Key], To: b.Value))
                    .OrderByDescending(g => g.Count())
                    .ThenBy(g => g.Key)
                    .Select(g => new BallotShift(g.Key.From, g.Key.To, [.. g.Select(b => b.Key)])),
            ]
        );
    }
}

/// <summary>States that went from one ballot to another.</summary>
internal sealed record BallotShift(Ballot From, Ballot To, IReadOnlyList<StateCode> States);
