namespace Placard.Record.Positions.IdealPoints;

/// <summary>How ideal points are to be estimated.</summary>
public sealed record IdealPointSettings
{
    /// <summary>A position for every calendar year.</summary>
    public static IdealPointSettings ByYear { get; } = new();

    /// <summary>One position for all the votes together, filed under their last year.</summary>
    /// <param name="year">That year.</param>
    public static IdealPointSettings Static(int year) => new() { PeriodOf = _ => year, Bridged = false };

    /// <summary>The period of a vote.</summary>
    public Func<VoteEvent, int> PeriodOf { get; init; } = vote => vote.Date.Year;

    /// <summary>What is held likely before any ballot is seen.</summary>
    public Priors Priors { get; init; } = Priors.Usual;

    /// <summary>Whether texts that came back carry the unit of the scale from period to period.</summary>
    public bool Bridged { get; init; } = true;
}
