using Placard.Record.Claims;
using Placard.Record.Claims.Votes;

namespace Placard.Rooms.Claims;

/// <summary>The record as claims of one document are held against it.</summary>
/// <param name="Edition">The edition.</param>
/// <param name="Dated">The date of the document: what is later could not be known to it; the default where not known.</param>
/// <param name="Cancellation">Ends the checking.</param>
internal sealed record ClaimRecord(OpenEdition Edition, PartialDate Dated, CancellationToken Cancellation)
{
    private readonly Dictionary<ProposalReference, FoundVotes> _votes = [];
    private readonly Dictionary<VoteAddress, Evidence> _evidence = [];
    private readonly Dictionary<SourceCode, string> _sources = Edition.Info.Sources.ToDictionary(s => s.Code, s => s.Name);

    /// <summary>The votes that a proposal of the document can mean, found once for all that is said of it.</summary>
    public FoundVotes VotesOf(ProposalReference proposal)
    {
        if (!_votes.TryGetValue(proposal, out var found))
            _votes[proposal] = found = new VoteFinder(this).Find(proposal);
        return found;
    }

    /// <summary>A vote as evidence, its sources read once.</summary>
    public Evidence EvidenceOf(VoteEvent vote)
    {
        if (!_evidence.TryGetValue(vote.Address, out var evidence))
            _evidence[vote.Address] = evidence = VoteEvidence.Of(vote, this);
        return evidence;
    }

    /// <summary>Whether something happened after the document was written.</summary>
    public bool IsLater(PartialDate date) => Dated.IsKnown && date.IsKnown && date.Earliest > Dated.Latest;

    /// <summary>The name of a state.</summary>
    public string NameOf(StateCode state) => Edition.States.Find(state)?.Name ?? state.ToString();

    /// <summary>The names of states, in the order given.</summary>
    public string NamesOf(IEnumerable<StateCode> states) => Lists.And([.. states.Select(NameOf)]);

    /// <summary>The name of a source.</summary>
    public string NameOf(SourceCode source) => _sources.GetValueOrDefault(source, source.ToString());

    /// <summary>The names of the sources that have a vote, most reliable first.</summary>
    public IReadOnlyList<string> SourcesOf(VoteEvent vote) =>
        [.. Edition.WithWitnesses(vote).Witnesses.Select(w => w.Origin.Source).Distinct().Select(NameOf)];
}

/// <summary>Checks claims of one kind.</summary>
internal interface IClaimCheck
{
    /// <summary>What the record says to a claim; null where the check is for other claims.</summary>
    Verdict? Check(Claim claim, ClaimRecord record);
}
