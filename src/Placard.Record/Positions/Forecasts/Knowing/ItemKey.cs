using System.Text.RegularExpressions;

namespace Placard.Record.Positions.Forecasts.Knowing;

/// <summary>What makes agenda items of different sessions one: the number in the Council, whose agenda is standing; the words in the Assembly, which numbers anew each session.</summary>
internal static partial class ItemKey
{
    /// <summary>The key; empty where the item says nothing.</summary>
    public static string Of(Body body, string item) => (body.IsPlenary() ? Words() : Number()).Match(item).Value.Trim().ToLowerInvariant();

    [GeneratedRegex(@"^\s*\d+")]
    private static partial Regex Number();

    [GeneratedRegex("[A-Za-z][A-Za-z ].{10,60}")]
    private static partial Regex Words();
}
