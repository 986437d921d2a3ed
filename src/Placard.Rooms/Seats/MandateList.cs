namespace Placard.Rooms.Seats;

/// <summary>The mandates of the special procedures.</summary>
public sealed record MandateList(MandateListQuery Query, int TextsRead, StateRegister States)
{
    public IReadOnlyList<MandateEntry> Entries { get; init; } = [];

    public static MandateList Of(OpenEdition edition, MandateListQuery query)
    {
        var index = MandateIndex.Of(edition);
        return new(query, index.TextsRead, edition.States) { Entries = [.. index.All.Where(m => query.Takes(m.Mandate))] };
    }
}
