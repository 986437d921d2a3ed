using Placard.Record.Positions.Forecasts.Knowing;

namespace Placard.Record.Positions.Forecasts.Learning;

/// <summary>The cases to learn from, and what is learned from them at the beginning of each quarter.</summary>
internal sealed class Lessons(Body body, StateOrder order)
{
    private const double HalfLifeInYears = 4;
    private const int FirstYear = 2007;
    private const int FewestVotes = 20;

    // The Assembly is four times as large as the Council: of each of its votes a quarter of the states is learned from, another quarter each time.
    private readonly int _share = body.IsPlenary() ? 4 : 1;

    private readonly List<Taught> _taught = [];
    private (int Quarter, Lesson Lesson)? _latest;
    private KnownPast? _past;

    public static bool Wants(PastVote vote) => vote.Vote.Date.IsExact && vote.Vote.Date.Year >= FirstYear;

    /// <summary>The voters of a vote to learn from.</summary>
    public IEnumerable<int> Asked(PastVote vote) => vote.Voters.Where((_, i) => (i + _taught.Count) % _share == 0);

    public void Add(DateOnly day, PastVote vote, BallotCase[] cases, bool cameBefore) =>
        _taught.Add(new(day, cases, 1 / Math.Sqrt(vote.Siblings), Lesson.SortOf(vote.Proposal.Kind, cameBefore)));

    /// <summary>Tells where agreement is to be asked for.</summary>
    public void See(KnownPast past) => _past = past;

    /// <summary>What was known at the beginning of the quarter of a day.</summary>
    public Lesson Of(DateOnly day)
    {
        var begin = Quarter.BeginOf(day);
        if (_latest is not { } latest || latest.Quarter != begin.DayNumber)
            _latest = (begin.DayNumber, LearnUpTo(begin));
        return _latest.Value.Lesson;
    }

    private Lesson LearnUpTo(DateOnly begin)
    {
        var votes = _taught.TakeWhile(t => t.Day < begin).ToList();
        var untaught = Enumerable.Repeat(SharedSwings.Untaught, Lesson.Sorts).ToArray();
        if (votes.Count < FewestVotes)
            return new(BallotRegression.Untaught, new double[order.Count], untaught);
        var cases = votes.SelectMany(vote => vote.Cases.Select(c => (c, Weight: WeightOf(vote, begin)))).ToList();
        var regression = BallotRegression.Fit(cases, _latest?.Lesson.Regression ?? BallotRegression.Untaught);
        var states = votes.TakeLast(200).SelectMany(v => v.Cases.Select(c => c.State)).Distinct().Order().ToList();
        _past!.Agreement.Stand(begin.DayNumber);
        var axis = MainAxis.Of(_past.Agreement, states, order.Count);
        var swings = Enumerable.Range(0, Lesson.Sorts).Select(_ => new SwingEstimate()).ToArray();
        foreach (var vote in votes.Where(v => v.Day >= begin.AddYears(-6)))
            swings[vote.Sort].Add([.. vote.Cases.Select(c => (regression.ChancesOf(c), c.Ballot, new Standing(axis[c.State], order.States[c.State].GroupOn(vote.Day))))]);
        return new(regression, axis, [.. swings.Select(s => s.Estimate())]);
    }

    private static double WeightOf(Taught vote, DateOnly begin) =>
        vote.Weight * Math.Pow(2, -(begin.DayNumber - vote.Day.DayNumber) / 365.25 / HalfLifeInYears);

    private sealed record Taught(DateOnly Day, BallotCase[] Cases, double Weight, int Sort);
}
