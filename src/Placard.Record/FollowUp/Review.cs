namespace Placard.Record.FollowUp;

/// <summary>The review of one state in one session of the working group on the Universal Periodic Review.</summary>
/// <param name="Origin">Where it was read.</param>
public sealed record Review(Origin Origin) : RegisterEntry(Origin)
{
    private const int LastOfFirstCycle = 12;
    private const int SessionsOfCycle = 14;

    /// <summary>The state under review.</summary>
    public required StateCode State { get; init; }

    /// <summary>The session of the working group.</summary>
    public required int Session { get; init; }

    /// <summary>The cycle of a session: the first had twelve sessions, each later one has fourteen.</summary>
    public static int CycleOf(int session) => session <= LastOfFirstCycle ? 1 : 2 + (session - LastOfFirstCycle - 1) / SessionsOfCycle;

    /// <summary>The year of the review; the default where not known.</summary>
    public PartialDate Date { get; init; }
}
