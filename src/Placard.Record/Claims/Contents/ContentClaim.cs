using Placard.Record.Claims.Mentions;
using Placard.Record.Claims.Votes;

namespace Placard.Record.Claims.Contents;

/// <summary>A claim about the words of one text.</summary>
/// <param name="Kind">What it is about.</param>
/// <param name="Sentence">The sentence.</param>
/// <param name="Words">The words.</param>
/// <param name="Proposal">Which text is meant.</param>
/// <param name="Assertion">What is said of it.</param>
public sealed record ContentClaim(
    ClaimKind Kind,
    MarkedSentence Sentence,
    TextSpan Words,
    ProposalReference Proposal,
    ContentAssertion Assertion
) : Claim(Kind, Sentence, Words)
{
    /// <inheritdoc/>
    public override IReadOnlyList<ReadPart> Read => [new(Kind.ToWord(), Assertion.InWords), .. Proposal.Read];

    /// <summary>A claim about the text that a sentence speaks of. What a text does is in its title at times: those words tell which text
    /// is meant, but only in the sentence that names it first. A state there tells it best, and alone.</summary>
    internal static ContentClaim Of(
        MarkedSentence sentence,
        ClaimFlow flow,
        TextSpan words,
        ContentAssertion assertion,
        ClaimKind kind = ClaimKind.Content
    )
    {
        var offset = sentence.Sentence.Span.Start;
        var states = sentence
            .All<StatesMention>()
            .Where(s => s.Start + offset >= words.Start && s.End + offset <= words.End)
            .Select(s => words with { Start = s.Start + offset, Length = s.Length })
            .ToArray();
        if (flow.Proposal.Sentences.Count > 1)
            flow.Proposal.Use(sentence, words);
        else if (states.Length > 0)
            Between(words, states).ForEach(span => flow.Proposal.Use(sentence, span));
        return new ContentClaim(kind, sentence, words, flow.Proposal, assertion);
    }

    private static List<TextSpan> Between(TextSpan words, IEnumerable<TextSpan> states)
    {
        var spans = new List<TextSpan>();
        var at = words.Start;
        foreach (var state in states.Append(words with { Start = words.End, Length = 0 }))
        {
            if (state.Start > at)
                spans.Add(words with { Start = at, Length = state.Start - at });
            at = state.End;
        }
        return spans;
    }
}
