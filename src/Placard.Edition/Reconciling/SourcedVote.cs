namespace Placard.Edition.Reconciling;

/// <summary>One source's statement about a vote, beside what is known of the source.</summary>
internal sealed class SourcedVote
{
    public SourcedVote(VoteObservation observation, SourceDescription source)
    {
        (Observation, Source) = (observation, source);
        HasList = observation.Ballots.Count > 0 || observation.Unresolved.Count > 0;
        IsWhole = observation.Kind switch
        {
            VoteKind.WholeText => true,
            VoteKind.Amendment => Symbols.IsDraft(observation.Symbol.IsKnown ? observation.Symbol : observation.Draft),
            _ => false,
        };
        Counted = HasList ? Count(observation) : null;
        Outcome = OutcomeRules.OutcomeOf(observation, Counted);
        ContradictsItself = OutcomeRules.ContradictsItself(observation, Counted);
    }

    public VoteObservation Observation { get; }

    public SourceDescription Source { get; }

    public BallotSheet Ballots => Observation.Ballots;

    /// <summary>Whether it names anybody; a list of which no name could be resolved is still a list.</summary>
    public bool HasList { get; }

    /// <summary>Whether it speaks of the whole of a text or of an amendment that is a document of its own, not of a part of a text that has
    /// another vote.</summary>
    public bool IsWhole { get; }

    /// <summary>The list counted, with the names that could not be resolved to a state.</summary>
    public Tally? Counted { get; }

    /// <summary>The tally as announced, or else as counted.</summary>
    public Tally? Told => Observation.Announced ?? Counted;

    /// <summary>Whether it calls the vote recorded and then gives neither names nor figures.</summary>
    public bool IsEmptyClaim => !HasList && Observation.Announced is null && Observation.Method == VoteMethod.Recorded;

    /// <summary>What became of the proposal according to this source, said outright or by its figures.</summary>
    public Outcome Outcome { get; }

    /// <summary>Whether the outcome it states contradicts its tally.</summary>
    public bool ContradictsItself { get; }

    /// <summary>Whether it lists under a text that was adopted a vote on the whole that was lost, and so was on something else.</summary>
    public bool IsLostUnderAdoptedText =>
        IsWhole && Observation.Outcome != Outcome && Outcome == Outcome.Rejected && Symbols.IsAdopted(Observation.Symbol);

    private static Tally Count(VoteObservation observation)
    {
        int Of(Ballot ballot) => observation.Ballots.CountOf(ballot) + observation.Unresolved.Count(name => name.Value == ballot);
        return new Tally(Of(Ballot.Yes), Of(Ballot.No), Of(Ballot.Abstain), observation.OmitsAbsent ? null : Of(Ballot.NotVoting));
    }
}
