namespace Placard.Record.Claims;

/// <summary>A rule that finds claims of one kind in a sentence.</summary>
public interface IClaimRule
{
    /// <summary>Sentences that the rule reads, each with the claims it finds, as <see cref="Claim.Read"/> says them; they are its
    /// tests.</summary>
    IReadOnlyList<RuleExample> Examples { get; }

    /// <summary>The claims of a sentence; none where the rule does not apply.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="flow">What came before it.</param>
    IEnumerable<Claim> Read(MarkedSentence sentence, ClaimFlow flow);
}

/// <summary>A sentence and what a rule reads in it.</summary>
/// <param name="Text">One or more sentences; the rule is tried on each.</param>
/// <param name="Reads">The claims of the rule, each as <c>act: voted against; subject: China</c>; none for a sentence that it must not
/// read.</param>
public sealed record RuleExample(string Text, params IReadOnlyList<string> Reads);
