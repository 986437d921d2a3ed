namespace Placard.Record.Positions.Forecasts.Features;

/// <summary>The agreement of every two states up to a day; recent votes and divided votes count more.</summary>
/// <remarks>An abstention beside a yes or a no counts half, as in Lijphart's index. A vote weighs its <see cref="PastVote.Divisiveness"/>,
/// twice in the Council; half after three years.</remarks>
internal sealed class RunningAgreement(int states)
{
    private const double HalfLifeInYears = 3;
    private const int FirstYear = 1994;

    // Weights grow towards the future instead of decaying towards the past, so that sums need no update; this origin keeps them near 1.
    private static readonly int Origin = new DateOnly(2010, 1, 1).DayNumber;

    private readonly double[] _same = new double[states * states];
    private readonly double[] _all = new double[states * states];
    private double _now;

    public void Add(PastVote vote)
    {
        if (vote.Vote.Date.Year < FirstYear)
            return;
        int[] cast = [.. vote.Voters.Where(s => vote.Ballots[s] != Ballot.NotVoting)];
        var weight = GrowthOn(vote.Day) * vote.Divisiveness * (vote.Proposal.Body == Body.HumanRightsCouncil ? 2 : 1);
        foreach (var a in cast)
        {
            var ballot = vote.Ballots[a];
            var row = a * states;
            foreach (var b in cast)
            {
                var other = vote.Ballots[b];
                _all[row + b] += weight;
                _same[row + b] +=
                    ballot == other ? weight
                    : ballot == Ballot.Abstain || other == Ballot.Abstain ? weight / 2
                    : 0;
            }
        }
    }

    /// <summary>Sets the day for <see cref="Between"/>.</summary>
    public void Stand(int day) => _now = GrowthOn(day);

    /// <summary>The agreement of two states, from 0 to 1; one half where they have no vote in common.</summary>
    public double Between(int a, int b) => (_same[a * states + b] + 0.5 * _now) / (_all[a * states + b] + _now);

    private static double GrowthOn(int day) => Math.Pow(2, (day - Origin) / 365.25 / HalfLifeInYears);
}
