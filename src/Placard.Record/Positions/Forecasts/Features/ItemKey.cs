using System.Text.RegularExpressions;

namespace Placard.Record.Positions.Forecasts.Features;

/// <summary>The key that agenda items of different sessions share: the number in the Council, which has a standing agenda; the words in the
/// Assembly, which renumbers its items each session.</summary>
internal static partial class ItemKey
{
    /// <summary>The key; empty where the item has none.</summary>
    public static string Of(Body body, string item) => (body.IsPlenary() ? Words() : Number()).Match(item).Value.Trim().ToLowerInvariant();

    [GeneratedRegex(@"^\s*[0-9]+")]
    private static partial Regex Number();

    [GeneratedRegex("[A-Za-z][A-Za-z ].{10,60}")]
    private static partial Regex Words();
}
