namespace Placard.Record.Seats;

/// <summary>How many seats were filled without a contest, of some slates.</summary>
/// <param name="Slates">The slates of which it is known whether they were contested.</param>
/// <param name="Contested">Those with more candidates than seats.</param>
/// <param name="Seats">The seats of the known slates.</param>
/// <param name="Uncontested">The seats of those that were not contested.</param>
/// <param name="Unknown">The slates of which it is not known.</param>
/// <remarks>Formula, floor and limits: <c>docs/measures/uncontested.md</c>.</remarks>
public sealed record ContestCount(int Slates, int Contested, int Seats, int Uncontested, int Unknown)
{
    /// <summary>The fewest known slates for which a share is given: of fewer, one slate moves it by more than a fifth.</summary>
    public const int LeastSlates = 5;

    /// <summary>The share of seats filled without a contest, from 0 to 1; null for fewer than <see cref="LeastSlates"/> known
    /// slates.</summary>
    public double? Share => Slates < LeastSlates ? null : (double)Uncontested / Seats;

    /// <summary>The count of some slates.</summary>
    public static ContestCount Of(IReadOnlyCollection<Slate> slates)
    {
        var known = slates.Where(s => s.IsContested is not null).ToList();
        return new(
            known.Count,
            known.Count(s => s.IsContested == true),
            known.Sum(s => s.Seats),
            known.Where(s => s.IsContested == false).Sum(s => s.Seats),
            slates.Count - known.Count
        );
    }
}
