using System.Runtime.CompilerServices;

namespace Placard.Rooms.Positions;

/// <summary>The positions of one edition, in one dimension and in two.</summary>
/// <remarks>The whole Assembly takes seconds, so one estimate is made at a time, and those who ask for more wait their turn or are turned away.</remarks>
internal sealed class PositionIndex
{
    private static readonly ConditionalWeakTable<OpenEdition, PositionIndex> Indexes = [];

    private readonly KeptWork<Estimated> _lines;
    private readonly KeptWork<PlaneEstimated> _planes;

    private PositionIndex(OpenEdition edition)
    {
        var oneAtATime = new TaskFactory(new ConcurrentExclusiveSchedulerPair().ExclusiveScheduler);
        _lines = new(oneAtATime, query => Estimated.Of(query, edition.Votes, edition.States));
        _planes = new(oneAtATime, query => PlaneEstimated.Of(query, edition.Votes, edition.States));
    }

    public static PositionIndex Of(OpenEdition edition) => Indexes.GetValue(edition, e => new PositionIndex(e));

    /// <summary>Begins what most readers ask first, so that they need not wait: the paths of the Council, which swing rests on too, and of the Assembly.</summary>
    public void Begin()
    {
        foreach (var body in (ReadOnlySpan<Body>)[Body.HumanRightsCouncil, Body.GeneralAssembly])
            _ = EstimateAsync(new PositionsQuery(body));
    }

    /// <summary>The positions; begun at once, finished when the task is.</summary>
    /// <exception cref="Refusal">Too many are waiting.</exception>
    public Task<Estimated> EstimateAsync(PositionsQuery query) => _lines.Ask(query);

    /// <summary>The places in two dimensions.</summary>
    /// <exception cref="Refusal">Too many are waiting.</exception>
    public Task<PlaneEstimated> PlaneAsync(PositionsQuery query) => _planes.Ask(query);
}
