namespace Placard.Record.Claims.Counts;

/// <summary>The rules for claims about how many there are of something in the record.</summary>
public static class CountRules
{
    /// <summary>All of them. They come before the rules about votes: what they read is of no single vote.</summary>
    public static IReadOnlyList<IClaimRule> All { get; } =
    [new TextCountRule(), new AmendmentCountRule(), new VetoRule(), new BallotCountRule()];
}
