using System.Text.RegularExpressions;
using Placard.Record.Claims.Unheld;

namespace Placard.Record.Claims;

/// <summary>What was found in a document.</summary>
/// <param name="Claims">The claims, in the order of their words.</param>
/// <param name="Sentences">How many sentences the document has.</param>
public sealed record FoundClaims(IReadOnlyList<Claim> Claims, int Sentences);

/// <summary>Finds the claims of documents, by rules that are written down and nothing else; docs/measures/claims.md has them.</summary>
/// <remarks>Immutable and safe to use from many threads.</remarks>
public sealed class ClaimFinder(IReadOnlyList<IClaimRule> rules)
{
    // A sentence of a document is shorter; a longer one is a table or an attack.
    private const int LongestSentence = 4000;

    /// <summary>Finds the claims of a document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="cancellation">Ends the search.</param>
    /// <exception cref="OperationCanceledException">The search was ended.</exception>
    public FoundClaims Find(ClaimDocument document, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(document);
        var context = SentenceReader.Begin(document);
        var flow = new ClaimFlow(context);
        var claims = new List<Claim>();
        var sentences = 0;
        foreach (var sentence in SentenceSplitter.Split(document.Paragraphs).SelectMany(TwoTexts.Parted))
        {
            cancellation.ThrowIfCancellationRequested();
            sentences++;
            if (sentence.Text.Length > LongestSentence)
                continue;
            var marked = SentenceReader.Read(sentence, context);
            flow.Enter(marked);
            // What is asked, supposed or foretold is no claim, and says what “it” is all the same.
            if (Asserted.States(sentence.Text))
                claims.AddRange(Of(marked, flow));
            flow.Leave(marked);
        }
        return new FoundClaims(claims, sentences);
    }

    // Words that a pattern cannot come to an end with cost their sentence and no other.
    private List<Claim> Of(MarkedSentence marked, ClaimFlow flow)
    {
        try
        {
            var read = rules.SelectMany(rule => rule.Read(marked, flow)).ToList();
            return TurningWords.Marked(marked, [.. read.Concat(UnreadParts.Beside(marked, read)).OrderBy(c => c.Words.Start)]);
        }
        catch (RegexMatchTimeoutException)
        {
            return [];
        }
    }
}
