using System.Text.RegularExpressions;

namespace Placard.Record.Votes;

/// <summary>An agenda item as a reader asks for it, compared with those of votes. Sources write <c>4. Human rights situations</c>,
/// <c>4 Human rights situations</c>, <c>4</c> or the title alone.</summary>
internal readonly partial struct AgendaSearch
{
    private readonly string? _number;
    private readonly string _letter;
    private readonly string[] _words;

    private AgendaSearch(string? number, string letter, string[] words) => (_number, _letter, _words) = (number, letter, words);

    /// <summary>Whether anything is asked for.</summary>
    public bool Narrows => _number is not null || _words is { Length: > 0 };

    /// <summary>Reads a number, a number with a letter, or words; null asks for nothing.</summary>
    public static AgendaSearch Of(string? item)
    {
        if (string.IsNullOrWhiteSpace(item))
            return default;
        var asked = item.Trim();
        if (asked.StartsWith("item ", StringComparison.OrdinalIgnoreCase))
            asked = asked[5..].TrimStart();
        var match = Number().Match(asked);
        return match.Success && match.Length == asked.Length
            ? new(match.Groups["number"].Value, match.Groups["letter"].Value, [])
            : new(null, "", SearchWords.Of(item));
    }

    /// <summary>Whether a vote's agenda item, folded, is the one asked for.</summary>
    public bool Takes(string folded)
    {
        if (_number is null)
            return SearchWords.AllIn(_words, folded);
        var match = Number().Match(folded);
        return match.Groups["number"].Value == _number
            && (_letter.Length == 0 || match.Groups["letter"].Value.Equals(_letter, StringComparison.OrdinalIgnoreCase));
    }

    [GeneratedRegex(@"^(?<number>[0-9]{1,3})(?:\s?\((?<letter>[a-z])\)|(?<letter>[a-z])(?![a-z]))?\.?", RegexOptions.IgnoreCase)]
    private static partial Regex Number();
}
