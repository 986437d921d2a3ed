using System.Globalization;
using Placard.Record.Positions.WhipCounts;

namespace Placard.Desk.WhipCounts;

/// <summary>What was done to a count.</summary>
public enum StoredChangeKind
{
    /// <summary>Entries were added.</summary>
    Added,

    /// <summary>An entry was withdrawn.</summary>
    Withdrawn,

    /// <summary>Who said so and the note of an entry were overwritten.</summary>
    Redacted,

    /// <summary>Another vote, or another day of it, was named.</summary>
    Revised,
}

/// <summary>A change of a count, by which it got a new version.</summary>
/// <param name="Version">The version that it made.</param>
/// <param name="Kind">What was done.</param>
/// <param name="First">The first entry it is about; 0 where it is about the vote.</param>
/// <param name="Last">The last entry it is about.</param>
/// <param name="Words">What differs, where the vote was revised; empty otherwise.</param>
/// <param name="WrittenBy">Who did it; empty where not said.</param>
/// <param name="WrittenAt">When.</param>
public sealed record StoredChange(
    int Version,
    StoredChangeKind Kind,
    int First,
    int Last,
    string Words,
    string WrittenBy,
    DateTimeOffset WrittenAt
)
{
    /// <summary>What differs between two votes of a count; empty where nothing does.</summary>
    internal static string Between(CountedVote before, CountedVote after) =>
        string.Join(
            "; ",
            Pairs(before, after).Where(p => p.Before != p.After).Select(p => $"{p.What} was {Or(p.Before)} and is {Or(p.After)}")
        );

    private static IEnumerable<(string What, string Before, string After)> Pairs(CountedVote before, CountedVote after) =>
        [
            ("the title", $"“{before.Title}”", $"“{after.Title}”"),
            ("the body", before.Body.ShortName, after.Body.ShortName),
            ("the day", Day(before.On), Day(after.On)),
            ("the goal", before.Goal.ToWord(), after.Goal.ToWord()),
            ("the majority", before.Rule.ToWord(), after.Rule.ToWord()),
            ("the symbol", before.Symbol.ToString(), after.Symbol.ToString()),
            ("the earlier vote", before.Like.ToString(), after.Like.ToString()),
        ];

    private static string Or(string value) => value.Length == 0 ? "none" : value;

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
