using Placard.Record.Bodies;
using Placard.Record.Votes;

namespace Placard.Record.Positions.IdealPoints;

/// <summary>How ideal points are to be estimated.</summary>
public sealed record IdealPointSettings
{
    /// <summary>A position for every year, for the Assembly every session.</summary>
    public static IdealPointSettings ByYear { get; } = new();

    /// <summary>One position for all the votes together, filed under their last year.</summary>
    /// <param name="year">That year.</param>
    public static IdealPointSettings Static(int year) => new() { PeriodOf = _ => year, Bridged = false };

    /// <summary>The period of a vote.</summary>
    public Func<VoteEvent, int> PeriodOf { get; init; } = YearOf;

    /// <summary>What is held likely before any ballot is seen.</summary>
    public Priors Priors { get; init; } = Priors.Usual;

    /// <summary>Whether roll calls on one text in neighbouring periods are tied to one another.</summary>
    public bool Bridged { get; init; } = true;

    // A session of the Assembly opens in September and may be resumed the year after.
    private static int YearOf(VoteEvent vote) =>
        vote.Body == Body.GeneralAssembly && int.TryParse(vote.Session, out var session) && session > 0 ? 1945 + session : vote.Date.Year;
}
