namespace Placard.Record.Claims.Contents;

/// <summary>The rules for claims about the words of texts.</summary>
public static class ContentRules
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<IClaimRule> All { get; } = [new ActRule(), new QuoteRule(), new LacksRule(), new SubjectRule()];
}
