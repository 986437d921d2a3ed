using System.Text.RegularExpressions;
using Placard.Record.Claims.Mentions;
using Placard.Record.Claims.Votes;

namespace Placard.Record.Claims;

/// <summary>What a document has said before a sentence: which proposal “the resolution” is, and which state “it” is.</summary>
public sealed partial class ClaimFlow
{
    // A proposal named so many sentences ago is no longer what “it” means.
    private const int LongestMemory = 8;

    // No paragraph that is read by people has more; each sentence keeps a list of those before it.
    private const int MostBefore = 100;

    private readonly ReadingContext _context;
    private int _sentence;
    private ProposalReference? _spoken;
    private int _proposalAt = -LongestMemory - 1;

    internal ClaimFlow(ReadingContext context) => _context = context;

    /// <summary>The date of the document.</summary>
    public PartialDate Dated => _context.Dated;

    /// <summary>Whether the document speaks of the United Nations at all.</summary>
    public bool IsOfUnitedNations => _context.IsOfUnitedNations;

    /// <summary>The body spoken of; null where none has been named.</summary>
    public Body? Body => _context.Body ?? _context.Council;

    /// <summary>The council spoken of; null where none has been named, or it may be either of two.</summary>
    public Body? Council => _context.Council;

    /// <summary>What “the Council” means; null where it may be either of two.</summary>
    public Body? CouncilMeant => _context.CouncilMeant;

    /// <summary>The day that the document reports of: the first it tells from its own date; null before any.</summary>
    public Period? Told => _context.Told;

    /// <summary>The proposal that the sentence speaks of; of a sentence that speaks of none, what it would be of.</summary>
    public ProposalReference Proposal { get; private set; } = new();

    /// <summary>The sentences before this one in its paragraph, nearest first, 100 of them at most.</summary>
    public IReadOnlyList<MarkedSentence> Before { get; private set; } = [];

    /// <summary>The states named last before this sentence in its paragraph, which “it” and “the country” can mean, those first that act
    /// over those that are spoken of; null where none were.</summary>
    public StatesMention? LastStates => Before.Select(LastOf).FirstOrDefault(states => states is not null);

    private static StatesMention? LastOf(MarkedSentence sentence)
    {
        var named = sentence.All<StatesMention>().Reverse().ToArray();
        return named.FirstOrDefault(s => !SpokenOf().IsMatch(sentence.Marked[..sentence.PlaceOf(s)])) ?? named.FirstOrDefault();
    }

    [GeneratedRegex(@"\b(?:on|of|in|about|against|for|from|to|by|with|over|concerning|regarding)\b(?: the)? $", RegexOptions.IgnoreCase)]
    private static partial Regex SpokenOf();

    internal void Enter(MarkedSentence sentence)
    {
        _sentence++;
        if (sentence.Sentence.StartsParagraph)
            Before = [];
        var current =
            _sentence - _proposalAt > LongestMemory ? null
            : ProposalReader.IsOfVoters(sentence) ? _spoken
            : Proposal;
        Proposal = ProposalReader.Read(sentence, this, current);
        if (!ReferenceEquals(Proposal, current))
            (Proposal.Context, Proposal.Told) = (Before, Told);
        if (ProposalReader.Speaks(sentence))
            (_proposalAt, _spoken) = (_sentence, Proposal);
    }

    internal void Leave(MarkedSentence sentence) => Before = [sentence, .. Before.Take(MostBefore - 1)];
}
