namespace Placard.Rooms.Blocs;

/// <summary>What the page of those who stood alone shows.</summary>
/// <param name="Query">The roll calls looked at.</param>
/// <param name="Figures">Who stood alone in them.</param>
/// <param name="States">The states.</param>
/// <param name="InDoubt">How many roll calls asked for are disputed or quarantined and left out.</param>
public sealed record LoneVotes(BlocsQuery Query, LoneVoteCounts Figures, StateRegister States, int InDoubt)
{
    public const int MostListed = 50;

    public static LoneVotes Of(OpenEdition edition, BlocsQuery asked)
    {
        var query = asked.OrRecent(edition.Votes);
        var inDoubt = edition.Votes.Where(query.Filter with { WithQuarantined = true }).Count(v => v.IsRollCall && !v.IsMeasurable);
        return new(query, BlocIndex.Of(edition).Alone(query), edition.States, inDoubt);
    }
}
