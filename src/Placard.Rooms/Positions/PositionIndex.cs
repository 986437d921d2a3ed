using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.Http;
using Placard.Edition.Reading;
using Placard.Record.Bodies;
using Placard.Rooms.Positions.Asking;
using Placard.Rooms.Site;

namespace Placard.Rooms.Positions;

/// <summary>The positions of one edition: worked out when first asked for, and kept while they are asked for.</summary>
/// <remarks>The whole Assembly takes all cores for seconds, so one estimate is made at a time, and those who ask for more wait their turn or are turned away.</remarks>
internal sealed class PositionIndex
{
    private const int MostKept = 24;
    private const int MostWaiting = 12;

    private static readonly ConditionalWeakTable<OpenEdition, PositionIndex> Indexes = [];

    private readonly OpenEdition _edition;
    private readonly TaskFactory _oneAtATime = new(new ConcurrentExclusiveSchedulerPair().ExclusiveScheduler);
    private readonly Lock _lock = new();
    private readonly Dictionary<PositionsQuery, Task<Estimated>> _kept = [];
    private readonly List<PositionsQuery> _byLastAsked = [];
    private int _waiting;

    private PositionIndex(OpenEdition edition) => _edition = edition;

    public static PositionIndex Of(OpenEdition edition) => Indexes.GetValue(edition, e => new PositionIndex(e));

    /// <summary>Begins what most readers ask first, so that they need not wait: the paths of the Council, which swing rests on too, and of the Assembly.</summary>
    public void Begin()
    {
        foreach (var body in (ReadOnlySpan<Body>)[Body.HumanRightsCouncil, Body.GeneralAssembly])
            _ = EstimateAsync(new PositionsQuery(body));
    }

    /// <summary>The positions; begun at once, finished when the task is.</summary>
    /// <exception cref="WrongAddress">Too many are waiting.</exception>
    public Task<Estimated> EstimateAsync(PositionsQuery query)
    {
        lock (_lock)
        {
            _byLastAsked.Remove(query);
            if (_kept.TryGetValue(query, out var kept) && !kept.IsFaulted)
            {
                _byLastAsked.Add(query);
                return kept;
            }
            if (_waiting >= MostWaiting)
                throw WrongAddress.With(StatusCodes.Status503ServiceUnavailable, "Too many positions are being worked out just now; ask again in a minute.");
            _waiting++;
            _byLastAsked.Add(query);
            if (_byLastAsked.Count > MostKept)
            {
                _kept.Remove(_byLastAsked[0]);
                _byLastAsked.RemoveAt(0);
            }
            return _kept[query] = _oneAtATime.StartNew(() => Work(query));
        }
    }

    private Estimated Work(PositionsQuery query)
    {
        try
        {
            return Estimated.Of(query, _edition.Votes, _edition.States);
        }
        finally
        {
            lock (_lock)
                _waiting--;
        }
    }
}
