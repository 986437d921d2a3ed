using Placard.Record.FollowUp;

namespace Placard.Rooms.Treaties;

/// <summary>Ratifications and withdrawals of a state, for who follows it; only their years are known.</summary>
internal static class TreatyHappenings
{
    public static IEnumerable<Happening> Of(OpenEdition edition, Subject subject)
    {
        var index = TreatyIndex.Of(edition);
        foreach (var instrument in Instrument.All)
        {
            if (index.Find(subject.State, instrument) is not { } entry)
                continue;
            var address = $"{TreatyAddresses.Of(subject.State)}#{instrument.Code}";
            if (entry.Year is { } year)
                yield return new(new(year), $"Party to the {instrument.ShortName}", address, $"Only the year is known. {instrument.Name}.");
            if (entry.Denounced is { } left)
                yield return new(
                    new(left),
                    $"Withdrew from the {instrument.ShortName}",
                    address,
                    $"Only the year is known. {instrument.Name}."
                );
        }
    }
}
