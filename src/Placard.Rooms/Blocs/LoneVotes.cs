namespace Placard.Rooms.Blocs;

/// <summary>What the page of those who stood alone shows.</summary>
public sealed record LoneVotes(BlocsQuery Query, LoneVoteCounts Figures, StateRegister States)
{
    public const int MostListed = 50;

    public static LoneVotes Of(OpenEdition edition, BlocsQuery asked)
    {
        var query = asked.OrRecent(edition.Votes);
        return new(query, BlocIndex.Of(edition).Alone(query), edition.States);
    }
}
