using Placard.Record.Claims.Mentions;
using Placard.Record.Claims.Votes;

namespace Placard.Rooms.Claims;

/// <summary>Finds which vote a document means: by symbol, else by what it is about, by body and by time; of several, by the tally that is
/// given whole. Where that leaves several, they are all given; nothing is guessed.</summary>
internal sealed class VoteFinder(ClaimRecord record)
{
    private readonly TopicFinder _topics = new(TitleIndex.Of(record.Edition));

    public FoundVotes Find(ProposalReference proposal)
    {
        if (proposal.OtherBody.Length > 0)
            return FoundVotes.None(
                $"The record has no votes of the body that is named, {WithoutArticle(proposal.OtherBody)}.",
                isHeld: false
            );
        return proposal.Symbols.Count > 0 ? BySymbol(proposal) : ByTopic(proposal);
    }

    private FoundVotes ByTopic(ProposalReference proposal) => new UncitedVote(record, proposal, _topics).Find();

    private FoundVotes BySymbol(ProposalReference proposal)
    {
        var cited = proposal.Symbols.Select(s => (Symbol: s, Votes: OnSymbol(proposal, s))).Where(s => s.Votes.Count > 0).ToArray();
        var named = cited.Where(s => proposal.Body is null || s.Votes[0].Body == proposal.Body).ToArray();
        if (named.Length > 0)
            cited = named;
        if (cited.Length == 0)
            return FoundVotes.None($"The record has no vote on {proposal.Symbols[0]}.");
        // “resolution 2758” of the Assembly is no resolution of the Security Council, whatever the record has under that number.
        if (named.Length == 0 && proposal.Body is { } decided && !IsWritten(proposal))
            return FoundVotes.None($"Under the number that is named the record has no vote of the {decided.Name}.");
        // The early Commission did not number all its texts: those of a session share a symbol, and not all of them are held.
        if (cited[0].Symbol is { Body: var body, Number.Length: 0 } shared && body == Body.CommissionOnHumanRights)
            return FoundVotes.None($"{shared} is what unnumbered texts of that session share; which of them is meant is not clear.");
        var votes = cited.SelectMany(s => s.Votes).Distinct().ToArray();
        if (proposal.Body == Body.ThirdCommittee && votes.All(v => v.Body == Body.GeneralAssembly))
            return FoundVotes.None("The record has what the General Assembly decided on it, not the Third Committee.");
        if (NamesAnother(proposal, votes))
            return FoundVotes.None("The sentence names several texts, and does not say clearly which of them is meant.");
        // The facts may be those of another text: then the symbol is wrong, and the facts are right.
        if (
            !votes.Any(v => ProposalFit.Contradicts(proposal, v) == 0)
            && _topics.AreOthers(proposal, votes)
            && ByTopic(proposal) is { Votes: [var other] } found
            && !votes.Contains(other)
            && ProposalFit.FitsWhole(proposal, other)
        )
            return found with { WronglyCited = proposal.Symbols[0] };
        return new FoundVotes(TopicFinder.Narrowed(proposal, votes), FoundBy.Symbol, "");
    }

    private static bool IsWritten(ProposalReference proposal) =>
        proposal.Sentences.SelectMany(s => s.All<SymbolMention>()).FirstOrDefault(m => m.Symbols.SequenceEqual(proposal.Symbols))
            is not { IsWritten: false };

    // A draft and the resolution it became are one text.
    private bool NamesAnother(ProposalReference proposal, IReadOnlyList<VoteEvent> votes) =>
        proposal
            .Sentences.Take(1)
            .SelectMany(s => s.All<SymbolMention>())
            .Skip(1)
            .Any(other =>
                !other.Symbols.Any(proposal.Symbols.Contains)
                && other.Symbols.SelectMany(record.Edition.Votes.On).ToArray() is { Length: > 0 } others
                && !others.Any(votes.Contains)
                && !others.Any(o => votes.Any(v => v.Amends.IsKnown && v.Amends == o.Draft))
            );

    private IReadOnlyList<VoteEvent> OnSymbol(ProposalReference proposal, DocumentSymbol symbol)
    {
        var votes = record.Edition.Votes.On(symbol);
        var kinds = votes.Where(v => (v.Kind == VoteKind.WholeText) != proposal.IsAmendment).ToArray();
        return kinds.Length > 0 ? kinds : votes;
    }

    private static string WithoutArticle(string body) =>
        body.StartsWith("The ", StringComparison.Ordinal) ? $"the {body[4..]}" : $"the {body}";
}
