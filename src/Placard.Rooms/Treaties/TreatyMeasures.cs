using Placard.Record.FollowUp;

namespace Placard.Rooms.Treaties;

/// <summary>The measure of states that rests on ratifications.</summary>
internal static class TreatyMeasures
{
    private const int FewestKnown = 15;

    public static StateMeasure Ratified { get; } =
        new()
        {
            Code = "treaties-ratified",
            Name = "Human-rights treaties ratified",
            Unit = "treaties",
            Meaning =
                $"To how many of {Instrument.All.Count} human-rights treaties and protocols the state is party. Treaties "
                + "for which no source "
                + "says how it stands are not counted.",
            Case = "treaty of which it is known",
            Cases = "treaties of which it is known",
            Floor = FewestKnown,
            AppliesTo = StateMeasure.MembersAndObservers,
            Address = TreatyAddresses.Of,
            Figures = Of,
        };

    private static StateFigures? Of(OpenEdition edition)
    {
        var index = TreatyIndex.Of(edition);
        return index.All.Count == 0
            ? null
            : new(
                index.AsOf.IsKnown ? $"until {index.AsOf.Year}" : "day not known",
                index.AsOf,
                index
                    .All.Where(r => r.Status != TreatyStatus.NotKnown)
                    .GroupBy(r => r.State)
                    .ToDictionary(
                        g => g.Key,
                        g => new StateFigure(
                            g.Count(r => r.Status == TreatyStatus.Party),
                            g.Count(),
                            g.Count() < Instrument.All.Count ? $"of {g.Count()} known" : $"of {Instrument.All.Count}"
                        )
                    )
            );
    }
}
