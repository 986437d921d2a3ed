namespace Placard.Edition.Reconciling;

/// <summary>All observations about one vote, best first.</summary>
internal sealed class MatchedVote
{
    private readonly List<SourcedVote> _sourcedVotes = [];

    public MatchedVote(IEnumerable<SourcedVote> sourcedVotes) => Add(sourcedVotes);

    public IReadOnlyList<SourcedVote> SourcedVotes => _sourcedVotes;

    public Body Body => _sourcedVotes[0].Observation.Body;

    /// <summary>Given when all votes are matched.</summary>
    public VoteAddress Address { get; set; }

    public void Add(IEnumerable<SourcedVote> sourcedVotes)
    {
        _sourcedVotes.AddRange(sourcedVotes);
        _sourcedVotes.Sort(ObservationOrder.BestFirst);
        // A source that repeats a record word for word is one witness, and so is one given twice.
        for (var i = _sourcedVotes.Count - 1; i > 0; i--)
        {
            if (
                _sourcedVotes
                    .Take(i)
                    .Any(t =>
                        t.Source.Code == _sourcedVotes[i].Source.Code
                        && ObservationOrder.CompareContent(t.Observation, _sourcedVotes[i].Observation) == 0
                    )
            )
                _sourcedVotes.RemoveAt(i);
        }
    }
}
