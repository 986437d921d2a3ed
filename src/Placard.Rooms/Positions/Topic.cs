using System.Globalization;
using System.Text.RegularExpressions;

namespace Placard.Rooms.Positions;

/// <summary>What roll calls are about, as a reader names it: words that title or subjects contain, or a topic that no word of a title
/// tells.</summary>
public sealed partial class Topic
{
    /// <summary>The name of the topic of resolutions about one state or territory.</summary>
    public const string CountrySituations = "country situations";

    // Agenda items under which the Council and the Commission before it took up single countries, under whatever number: items 4, 7 and 10
    // of the Council.
    private static readonly string[] CountryItems =
    [
        "human rights situation",
        "violation of human rights",
        "occupied arab territories",
        "technical assistance and capacity",
    ];

    private const int MostWordsOfName = 6;

    // Codes of two and three letters are words of titles too: "and" is Andorra.
    private const int LongestCode = 3;

    private readonly Func<VoteEvent, StateRegister, bool>? _rule;

    private Topic(string name, string? meaning, Func<VoteEvent, StateRegister, bool>? rule) =>
        (Name, Meaning, _rule) = (name, meaning, rule);

    /// <summary>The topic as asked, blanks tidied.</summary>
    public string Name { get; }

    /// <summary>What is taken, in one sentence; null for plain words, which speak for themselves.</summary>
    public string? Meaning { get; }

    /// <summary>The words that a filter of votes looks for; null for a topic with a rule of its own.</summary>
    public string? Words => _rule is null ? Name : null;

    /// <summary>Reads a topic; null where none is asked for.</summary>
    public static Topic? Read(string? text)
    {
        var name = Blanks().Replace(text?.Trim() ?? "", " ");
        if (name.Length == 0)
            return null;
        if (name.Equals(CountrySituations, StringComparison.OrdinalIgnoreCase))
        {
            return new(
                CountrySituations,
                "Roll calls under the agenda items on human-rights situations, the occupied Arab territories and technical assistance "
                    + "(items 4, 7 and 10 of the Council), and others whose title speaks of human rights in a state that the title or the "
                    + "subjects name.",
                IsCountrySituation
            );
        }
        if (ItemAsked().Match(name) is { Success: true } item)
        {
            var number = int.Parse(item.Groups[1].ValueSpan, CultureInfo.InvariantCulture);
            return new(
                $"item {number}",
                $"Roll calls under item {number} of the agenda, whatever that item was in the year.",
                (vote, _) => ItemOf(vote) == number
            );
        }
        return new(name, null, null);
    }

    /// <summary>Whether a vote is of this topic, as far as its rule goes; plain words are the filter's business.</summary>
    public bool Takes(VoteEvent vote, StateRegister states) => _rule is null || _rule(vote, states);

    private static bool IsCountrySituation(VoteEvent vote, StateRegister states)
    {
        var item = Blanks().Replace(vote.AgendaItem, " ").Replace("humanrights", "human rights", StringComparison.OrdinalIgnoreCase);
        if (CountryItems.Any(words => item.Contains(words, StringComparison.OrdinalIgnoreCase)))
            return true;
        return vote.Title.Contains("human rights", StringComparison.OrdinalIgnoreCase)
            && (vote.Title.Contains("occupied", StringComparison.OrdinalIgnoreCase) || NamesState(vote.Title) || vote.Topics.Any(IsState));

        bool IsState(string words) => words.Length > LongestCode && states.Resolve(words, vote.Date) is not null;

        // "... human rights in the Syrian Arab Republic": a name stands after "in" or "of", with or without its article.
        bool NamesState(string title)
        {
            var words = title.Split([' ', ',', ';', ':', '/'], StringSplitOptions.RemoveEmptyEntries);
            for (var at = 1; at < words.Length; at++)
            {
                var before = words[at - 1] == "the" && at > 1 ? words[at - 2] : words[at - 1];
                if (before is not ("in" or "of"))
                    continue;
                for (var length = 1; length <= MostWordsOfName && at + length <= words.Length; length++)
                {
                    if (IsState(string.Join(' ', words, at, length)))
                        return true;
                }
            }
            return false;
        }
    }

    private static int? ItemOf(VoteEvent vote) =>
        ItemNumber().Match(vote.AgendaItem) is { Success: true } match ? int.Parse(match.ValueSpan, CultureInfo.InvariantCulture) : null;

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();

    [GeneratedRegex(@"^(?:agenda )?item ([0-9]{1,3})$", RegexOptions.IgnoreCase)]
    private static partial Regex ItemAsked();

    [GeneratedRegex(@"^[0-9]{1,3}")]
    private static partial Regex ItemNumber();
}
