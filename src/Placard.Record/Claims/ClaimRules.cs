using Placard.Record.Claims.Contents;
using Placard.Record.Claims.Counts;
using Placard.Record.Claims.Votes;

namespace Placard.Record.Claims;

/// <summary>Every rule by which claims are found.</summary>
public static class ClaimRules
{
    /// <summary>All of them, in the order in which they are tried.</summary>
    public static IReadOnlyList<IClaimRule> All { get; } = [.. CountRules.All, .. VoteRules.All, .. RegisterRules.All, .. ContentRules.All];
}
