using System.Text.RegularExpressions;
using Placard.Record.Texts.Tokens;

namespace Placard.Rooms.Home;

/// <summary>A mandate as titles of decisions name it.</summary>
/// <param name="Name">The name: <c>Special Rapporteur on the right to food</c>.</param>
/// <param name="Decisions">How many decisions name it in their title.</param>
/// <param name="Last">The day of the latest of them.</param>
public sealed record NamedMandate(string Name, int Decisions, PartialDate Last)
{
    /// <summary>The decisions that name it.</summary>
    public string Address => $"{Addresses.Votes}?topic={Uri.EscapeDataString(Name.Replace(":", "", StringComparison.Ordinal))}";
}

/// <summary>The mandates that titles of decisions name. There is no list of mandates in an edition: what no title names is not
/// here.</summary>
internal sealed partial class NamedMandates
{
    private const int MostListed = 8;

    private static readonly HashSet<string> Small = ["the", "of", "on", "in", "and", "to", "for", "mandate", "a"];

    private readonly (NamedMandate Mandate, HashSet<string> Words)[] _all;

    private NamedMandates(OpenEdition edition) =>
        _all = [
            .. edition
                .Votes.Where(new VoteFilter())
                .Select(vote => (Name: NameIn(vote.Title), vote.Date))
                .Where(found => found.Name.Length > 0)
                .GroupBy(found => Token.Fold(found.Name))
                .Select(same => new NamedMandate(same.First().Name, same.Count(), same.Max(found => found.Date)))
                .OrderByDescending(mandate => mandate.Last)
                .Select(mandate => (mandate, WordsOf(mandate.Name))),
        ];

    public static NamedMandates Of(OpenEdition edition) => edition.Keep(e => new NamedMandates(e));

    /// <summary>The mandates that have all the words in their name, most decisions first.</summary>
    public IReadOnlyList<NamedMandate> With(string words)
    {
        var wanted = WordsOf(words);
        return wanted.Count == 0
            ? []
            :
            [
                .. _all.Where(m => wanted.IsSubsetOf(m.Words))
                    .Select(m => m.Mandate)
                    .OrderByDescending(m => m.Decisions)
                    .ThenByDescending(m => m.Last)
                    .Take(MostListed),
            ];
    }

    /// <summary>The mandate that a title names; empty for none. <c>Torture: mandate of the Special Rapporteur</c> names the Special
    /// Rapporteur of what stands before.</summary>
    internal static string NameIn(string title)
    {
        var match = Holder().Match(title);
        if (!match.Success)
            return "";
        var (holder, field) = (match.Groups["holder"].Value, match.Groups["field"].Value.TrimEnd(' ', '.', ']'));
        var name =
            field.Length > 0 ? $"{holder} {field}"
            : match.Groups["before"].Value is { Length: > 0 } before ? $"{holder}: {before}"
            : "";
        return name.Length > 0 ? char.ToUpperInvariant(name[0]) + name[1..] : "";
    }

    private static HashSet<string> WordsOf(string words) => [.. Token.Of(words).Select(t => t.Folded).Where(word => !Small.Contains(word))];

    [GeneratedRegex(
        """
            ^(?:(?<before>[^:]+):\s*)?
            (?:(?:extension|renewal|continuation|establishment)\ of\ the\ )?
            (?:mandates?\ of\ (?:the\ )?)?
            (?<holder>special\ rapporteur|independent\ expert|working\ group(?:\ of\ experts)?|open-ended\ (?:intergovernmental\ )?working\ group
                |(?:independent\ )?international\ (?:fact-finding\ mission|commission\ of\ inquiry)|commission\ of\ inquiry)
            (?:\ (?<field>(?:on|in|of|to|for)\ .+))?$
            """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Holder();
}
