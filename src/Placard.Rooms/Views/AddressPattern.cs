using System.Text.RegularExpressions;

namespace Placard.Rooms.Views;

/// <summary>The address of a view as it is declared, with names in braces where a reader writes: <c>/votes/{**symbol}</c>.</summary>
internal static partial class AddressPattern
{
    /// <summary>The names in braces, in order.</summary>
    public static IEnumerable<string> Names(string pattern) => Name().Matches(pattern).Select(m => m.Groups[1].Value);

    /// <summary>The address with values in their places and the others as its query.</summary>
    public static string Fill(string pattern, IEnumerable<KeyValuePair<string, string>> values)
    {
        var given = values.ToList();
        var inPath = Names(pattern).ToHashSet();
        var path = Name().Replace(pattern, m => Addresses.Escaped(given.FirstOrDefault(v => v.Key == m.Groups[1].Value).Value ?? ""));
        return path + Addresses.Query(given.Where(v => !inPath.Contains(v.Key) && v.Value.Length > 0));
    }

    [GeneratedRegex(@"\{\*{0,2}(\w+)\}")]
    private static partial Regex Name();
}
