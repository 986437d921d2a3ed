namespace Placard.Record.Positions.Forecasts.Features;

/// <summary>Positions at the beginning of each quarter; those of the next quarters are estimated on other cores while this quarter's are
/// used.</summary>
/// <remarks>Each estimate uses only the votes before its quarter, so it is the same whenever it is made.</remarks>
/// <param name="votes">All votes; those before a quarter are used.</param>
/// <param name="order">The states.</param>
internal sealed class QuarterlyPositions(IReadOnlyList<PastVote> votes, StateIndex order)
{
    private const int Ahead = 2;

    private readonly Dictionary<DateOnly, Task<EstimatedPositions>> _begun = [];
    private DateOnly _last = DateOnly.MaxValue;

    /// <summary>Sets the last day that will be requested.</summary>
    public void Until(DateOnly day) => _last = day;

    /// <summary>Sets the positions of the last quarter that will be requested, estimated before.</summary>
    public void Use(DateOnly quarter, EstimatedPositions estimated)
    {
        _last = quarter;
        _begun[quarter] = Task.FromResult(estimated);
    }

    /// <summary>The positions at the beginning of a day's quarter; days must be requested in order.</summary>
    public EstimatedPositions On(DateOnly day)
    {
        var begin = Quarter.BeginOf(day);
        foreach (var passed in _begun.Keys.Where(q => q < begin).ToList())
            _begun.Remove(passed);
        for (
            var quarter = begin;
            quarter == begin || (quarter <= begin.AddMonths(3 * Ahead) && quarter <= _last);
            quarter = quarter.AddMonths(3)
        )
        {
            var asked = quarter;
            if (!_begun.ContainsKey(asked))
                _begun.Add(asked, Task.Run(() => EstimatedPositions.Before(asked, votes, order)));
        }
        return _begun[begin].GetAwaiter().GetResult();
    }
}
