namespace Placard.Record.Positions.Forecasts.Knowing;

/// <summary>Positions at the beginning of each quarter, those of the next quarters worked out on other cores while this one's are used.</summary>
/// <remarks>Each estimate takes the votes before its quarter and no other, so that it is the same whenever it is made.</remarks>
/// <param name="votes">All votes, of which those before a quarter are taken.</param>
/// <param name="order">The states.</param>
internal sealed class PositionsAhead(IReadOnlyList<PastVote> votes, StateOrder order)
{
    private const int Ahead = 2;

    private readonly Dictionary<DateOnly, Task<PositionsSoFar>> _begun = [];
    private DateOnly _last = DateOnly.MaxValue;

    /// <summary>Says that nothing will be asked for after a day.</summary>
    public void Until(DateOnly day) => _last = day;

    /// <summary>Where states stood at the beginning of the quarter of a day; days are asked for in their order.</summary>
    public PositionsSoFar On(DateOnly day)
    {
        var begin = Quarter.BeginOf(day);
        foreach (var passed in _begun.Keys.Where(q => q < begin).ToList())
            _begun.Remove(passed);
        for (var quarter = begin; quarter == begin || (quarter <= begin.AddMonths(3 * Ahead) && quarter <= _last); quarter = quarter.AddMonths(3))
        {
            var asked = quarter;
            if (!_begun.ContainsKey(asked))
                _begun.Add(asked, Task.Run(() => PositionsSoFar.Before(asked, votes, order)));
        }
        return _begun[begin].GetAwaiter().GetResult();
    }
}
