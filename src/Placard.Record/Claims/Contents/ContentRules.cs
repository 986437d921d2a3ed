using Placard.Record.Claims.Phrases;
using Placard.Record.Claims.Unheld;

namespace Placard.Record.Claims.Contents;

/// <summary>The rules for claims about the words of texts, about phrases over all texts, and about what is said beside the
/// record.</summary>
public static class ContentRules
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<IClaimRule> All { get; } =
    [new ActRule(), new QuoteRule(), new LacksRule(), new SubjectRule(), new PhraseRule(), new UnheldRule(), new LawRule()];
}
