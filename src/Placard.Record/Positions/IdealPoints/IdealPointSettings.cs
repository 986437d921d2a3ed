namespace Placard.Record.Positions.IdealPoints;

/// <summary>Settings of the estimation of ideal points.</summary>
public sealed record IdealPointSettings
{
    /// <summary>A position for every calendar year.</summary>
    public static IdealPointSettings ByYear { get; } = new();

    /// <summary>One position for all the votes together, filed under their last year.</summary>
    /// <param name="year">That year.</param>
    public static IdealPointSettings Static(int year) => new() { PeriodOf = _ => year, Bridged = false };

    /// <summary>The period of a vote.</summary>
    public Func<VoteEvent, int> PeriodOf { get; init; } = vote => vote.Date.Year;

    /// <summary>The priors.</summary>
    public Priors Priors { get; init; } = Priors.Default;

    /// <summary>Whether recurring texts bridge the unit of the scale from period to period.</summary>
    public bool Bridged { get; init; } = true;
}
