namespace Placard.Record.Votes.Sessions;

/// <summary>How often texts came that were due, on sessions of the past.</summary>
/// <param name="Ahead">How many sessions ahead the rules looked.</param>
/// <param name="From">The first session that was predicted.</param>
/// <param name="To">The last.</param>
/// <param name="Texts">The texts that came in those sessions, each title once a session.</param>
/// <param name="ByRule">By rule, how many texts were due, and how many of them came.</param>
public sealed record FallsDueScore(int Ahead, int From, int To, int Texts, IReadOnlyDictionary<DueRule, (int Due, int Came)> ByRule)
{
    /// <summary>The fewest cases for a rule's share to be called likely.</summary>
    public const int FewestCases = 10;

    /// <summary>The least share of them that came.</summary>
    public const double LeastShare = 2.0 / 3;

    /// <summary>How many were due.</summary>
    public int Due => ByRule.Values.Sum(r => r.Due);

    /// <summary>How many of them came.</summary>
    public int Came => ByRule.Values.Sum(r => r.Came);

    /// <summary>The share of those due that came; null where none was due.</summary>
    public double? Precision => Due == 0 ? null : (double)Came / Due;

    /// <summary>The share of what came that was due; null where nothing came.</summary>
    public double? Recall => Texts == 0 ? null : (double)Came / Texts;

    /// <summary>How many texts were due by a rule, and how many of them came.</summary>
    public (int Due, int Came) Of(DueRule rule) => ByRule.GetValueOrDefault(rule);

    /// <summary>Whether a text that is due by a rule is likely to come, by what came in the past.</summary>
    public bool IsLikely(DueRule rule) => Of(rule) is { Due: >= FewestCases } seen && seen.Came >= LeastShare * seen.Due;
}
