namespace Placard.Rooms.Positions;

/// <summary>The positions of one edition, in one dimension and in two.</summary>
/// <remarks>The whole Assembly takes seconds, so one estimate is made at a time, and those who ask for more wait their turn or are turned
/// away.</remarks>
internal sealed class PositionIndex
{
    private const int MostKept = 24;
    private const int MostWaiting = 24;

    private readonly Memo<PositionsQuery, Estimated> _lines;
    private readonly Memo<PositionsQuery, PlaneEstimated> _planes;

    private PositionIndex(OpenEdition edition)
    {
        var oneAtATime = new Turns(1, MostWaiting, "The server is busy. Try again in a minute.", edition.Closing);
        _lines = new(MostKept, query => Estimated.Of(query, edition.Votes, edition.States), oneAtATime);
        _planes = new(MostKept, query => PlaneEstimated.Of(query, edition.Votes, edition.States), oneAtATime);
    }

    public static PositionIndex Of(OpenEdition edition) => edition.Keep(e => new PositionIndex(e));

    /// <summary>The positions; begun at once, finished when the task is.</summary>
    /// <exception cref="Refusal">Too many are waiting.</exception>
    public Task<Estimated> EstimateAsync(PositionsQuery query) => _lines.GetAsync(query);

    /// <summary>The places in two dimensions.</summary>
    /// <exception cref="Refusal">Too many are waiting.</exception>
    public Task<PlaneEstimated> PlaneAsync(PositionsQuery query) => _planes.GetAsync(query);
}
