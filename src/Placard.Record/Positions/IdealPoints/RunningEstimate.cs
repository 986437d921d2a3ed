using Placard.Record.Positions.IdealPoints.Ballots;
using Placard.Record.Positions.IdealPoints.Climbing;
using Placard.Record.Positions.IdealPoints.Scaling;

namespace Placard.Record.Positions.IdealPoints;

/// <summary>An estimate that takes in one roll call after another, in about a tenth of the time that estimating anew takes.</summary>
/// <remarks>A new roll call finds its own place, and two rounds of the estimate settle the rest around it; estimating anew would differ in the third digit. Not safe for several threads.</remarks>
public sealed class RunningEstimate
{
    private const int Steps = 8, Rounds = 2;

    private readonly IdealPointSettings _settings;
    private readonly int _rounds;
    private BallotTable _table;
    private Iteration _estimate;
    private Linking _linking;

    private RunningEstimate(IdealPointSettings settings, BallotTable table, Iteration estimate, Linking linking, int rounds) =>
        (_settings, _table, _estimate, _linking, _rounds) = (settings, table, estimate, linking, rounds);

    /// <summary>Estimates from the roll calls known so far.</summary>
    /// <inheritdoc cref="IdealPointModel.Estimate"/>
    public static RunningEstimate Begin(IEnumerable<VoteEvent> votes, IdealPointSettings settings)
    {
        var taken = votes.ToArray();
        var (table, estimate, rounds) = IdealPointModel.Climbed(taken, settings);
        return new RunningEstimate(settings, table, estimate, IdealPointModel.Linked(table, taken, settings), rounds);
    }

    /// <summary>The estimate as it stands.</summary>
    public IdealPoints Now => _table.Standings == 0 ? new IdealPoints([], [], 0, 0) : Placing.Of(_table, _estimate, _linking, _rounds);

    /// <summary>Takes in a roll call.</summary>
    /// <param name="vote">The roll call, not taken in before.</param>
    /// <returns>False where a state that voted cast no ballot in the period before, as with the first of a year: then one must begin anew. A roll call on which all did the same changes nothing.</returns>
    public bool TryFold(VoteEvent vote)
    {
        if (!vote.Ballots.Divides)
            return true;
        if (_table.Plus(vote, _settings.PeriodOf(vote)) is not { } table)
            return false;
        var estimate = Iteration.After(_estimate, table, _settings.Priors);
        estimate.FoldLast(Steps, Rounds);
        (_table, _estimate, _linking) = (table, estimate, _linking.In(table));
        return true;
    }
}
