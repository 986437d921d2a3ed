namespace Placard.Record.Positions.Blocs;

/// <summary>Settings of the search for blocs.</summary>
public sealed record BlocSettings
{
    /// <summary>The settings of pages and commands.</summary>
    public static BlocSettings Default { get; } = new();

    /// <summary>The number of blocs, 2 or more; null for the number with the greatest average silhouette.</summary>
    public int? Blocs { get; init; }

    /// <summary>The largest number of blocs that is tried where none is asked for.</summary>
    public int MostBlocs { get; init; } = 10;

    /// <summary>A state that cast a ballot in a smaller share of the roll calls is left out, for it has too little in common with the
    /// others.</summary>
    public double LeastShareCast { get; init; } = 1.0 / 3;

    /// <summary>The number of bootstrap resamples of the drafts.</summary>
    public int Resamples { get; init; } = 200;

    /// <summary>The seed of the draws; the same seed gives the same stability on any machine and any number of cores.</summary>
    public ulong Seed { get; init; } = 1948;
}
