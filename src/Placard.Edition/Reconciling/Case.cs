namespace Placard.Edition.Reconciling;

/// <summary>All testimonies about one vote, best first.</summary>
internal sealed class Case
{
    private readonly List<Testimony> _testimonies = [];

    public Case(IEnumerable<Testimony> testimonies) => Add(testimonies);

    public IReadOnlyList<Testimony> Testimonies => _testimonies;

    public Body Body => _testimonies[0].Observation.Body;

    /// <summary>Given when all cases are known.</summary>
    public VoteAddress Address { get; set; }

    public void Add(IEnumerable<Testimony> testimonies)
    {
        _testimonies.AddRange(testimonies);
        _testimonies.Sort(StatementOrder.BestFirst);
        // A source that repeats a record word for word is one witness, and so is a witness called twice.
        for (var i = _testimonies.Count - 1; i > 0; i--)
        {
            if (_testimonies.Take(i).Any(t => t.Source.Code == _testimonies[i].Source.Code
                && StatementOrder.CompareContent(t.Observation, _testimonies[i].Observation) == 0))
                _testimonies.RemoveAt(i);
        }
    }
}
