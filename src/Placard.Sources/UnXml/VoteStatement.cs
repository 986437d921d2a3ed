using System.Globalization;
using System.Text.RegularExpressions;

namespace Placard.Sources.UnXml;

/// <summary>How a document itself says, at its end, that it was adopted: “[Adopted by a recorded vote of 9 to 4, with 2 abstentions. The
/// voting was as follows: …]”.</summary>
/// <param name="Method">How it was decided.</param>
/// <param name="Outcome">What became of it.</param>
/// <param name="Tally">The numbers of the sentence; null where it has none.</param>
/// <param name="Lists">The names as written, with the ballot each list stands under.</param>
internal sealed partial record VoteStatement(
    VoteMethod Method,
    Outcome Outcome,
    Tally? Tally,
    IReadOnlyList<(Ballot Ballot, string Names)> Lists
)
{
    /// <summary>Reads the closing lines of a document; null where they state no vote and no adoption without one.</summary>
    public static VoteStatement? Read(string closing)
    {
        if (Recorded().Match(closing) is { Success: true } recorded)
        {
            var outcome =
                recorded.Groups["how"].Value.StartsWith('a') || recorded.Groups["how"].Value.StartsWith('A')
                    ? Outcome.Adopted
                    : Outcome.Rejected;
            var tally = new Tally(Number(recorded.Groups["yes"]), Number(recorded.Groups["no"]), Number(recorded.Groups["abstain"]));
            return new VoteStatement(VoteMethod.Recorded, outcome, tally, ListsOf(closing[(recorded.Index + recorded.Length)..]));
        }
        return WithoutVote().IsMatch(closing) ? new VoteStatement(VoteMethod.WithoutVote, Outcome.AdoptedWithoutVote, null, []) : null;
    }

    private static List<(Ballot, string)> ListsOf(string text)
    {
        var heads = Heads().Matches(text);
        var lists = new List<(Ballot, string)>(heads.Count);
        for (var i = 0; i < heads.Count; i++)
        {
            var start = heads[i].Index + heads[i].Length;
            var end = i + 1 < heads.Count ? heads[i + 1].Index : text.Length;
            var names = text[start..end];
            if (names.IndexOf(']', StringComparison.Ordinal) is >= 0 and var close)
                names = names[..close];
            names = names.Trim(' ', '.', ';');
            if (names.Length > 0 && !Nobody().IsMatch(names))
                lists.Add((BallotOf(heads[i].Groups["head"].Value), names));
        }
        return lists;
    }

    private static Ballot BallotOf(string head) =>
        char.ToLowerInvariant(head[0]) == 'i' ? Ballot.Yes
        : head.StartsWith("ag", StringComparison.OrdinalIgnoreCase) ? Ballot.No
        : Ballot.Abstain;

    private static int Number(Group group) =>
        int.TryParse(group.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    [GeneratedRegex(
        @"\b(?<how>adopted|rejected) by (an? )?(recorded|roll-call) vote of (?<yes>[0-9]{1,3}|none) (votes )?to (?<no>[0-9]{1,3}|none)(,? (and|with) (?<abstain>[0-9]{1,3}|no|none) abstentions?)?",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Recorded();

    [GeneratedRegex(@"\badopted without a? ?vote\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex WithoutVote();

    [GeneratedRegex(@"(?<head>In favou?r|Against|Abstaining|Abstentions?) ?:", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Heads();

    [GeneratedRegex(@"^(none|nil|-|–|—)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Nobody();
}
