using Placard.Record.Texts.Tokens;
using Placard.Rooms.Votes;

namespace Placard.Rooms.Phrases;

/// <summary>Uses of a phrase older than the first text with it: the title of a vote whose text is not in the edition, and
/// speeches.</summary>
/// <param name="Titled">The earliest vote whose title has it, before the first text with it; null for none.</param>
/// <param name="IsTextHeld">Whether the edition has words of that vote's text.</param>
/// <param name="SpokenIn">The year of the first speeches with it, before that of the first text; 0 for none.</param>
/// <param name="Speakers">Who gave them.</param>
public sealed record EarlierUses(VoteEvent? Titled, bool IsTextHeld, int SpokenIn, IReadOnlyList<StateCode> Speakers)
{
    private const int MostNamed = 3;

    /// <summary>Whether there is any.</summary>
    public bool Any => Titled is not null || SpokenIn > 0;

    /// <summary>Looks for them.</summary>
    /// <param name="edition">The record.</param>
    /// <param name="folded">The phrase, as words are compared.</param>
    /// <param name="first">The date of the first text with it; the default where no text has it.</param>
    /// <param name="spoken">Its use in speeches; null where there are none in its language.</param>
    internal static EarlierUses Of(OpenEdition edition, string folded, PartialDate first, SpokenPhrase? spoken)
    {
        var titled = VoteTitles.Of(edition).FirstWith(folded) is { } vote && (!first.IsKnown || vote.Date < first) ? vote : null;
        var year = spoken is { Speeches.Count: > 0 } ? spoken.Speeches.Min(s => s.Year) : 0;
        var isEarlier = year > 0 && (!first.IsKnown || year < first.Year);
        return new(
            titled,
            titled is not null && new[] { titled.Symbol, titled.Draft }.Any(s => s.IsKnown && edition.Texts.Find(s) is not null),
            isEarlier ? year : 0,
            isEarlier ? [.. spoken!.Speeches.Where(s => s.Year == year).Select(s => s.State)] : []
        );
    }

    /// <summary><c>Earlier: the title of A/HRC/RES/37/23 of 23 March 2018, whose text is not in this edition; General Debate of 1993
    /// (China).</c> Empty where there is none.</summary>
    public string InWords(StateRegister states)
    {
        var parts = new List<string>();
        if (Titled is { } vote)
            parts.Add(
                $"the title of {(vote.Symbol.IsKnown ? vote.Symbol : vote.Draft)} of {vote.Date.InWords()}"
                    + (IsTextHeld ? "" : ", whose text is not in this edition")
            );
        if (SpokenIn > 0)
            parts.Add($"the General Debate of {SpokenIn} ({Lists.And([.. Speakers.Select(states.NameOf)], MostNamed)})");
        return parts.Count == 0 ? "" : $"Earlier: {string.Join("; ", parts)}.";
    }

    /// <summary>The titles of all votes, to look phrases up in.</summary>
    private sealed class VoteTitles
    {
        private readonly (string Words, VoteEvent Vote)[] _titles;

        private VoteTitles(OpenEdition edition) =>
            _titles = [
                .. edition
                    // Texts of the Security Council bear no title; what stands there is a library's label.
                    .Votes.All.Where(v => v.Date.IsKnown && v.Title.Length > 0 && v.Body != Body.SecurityCouncil)
                    .OrderBy(v => v.Date)
                    .ThenBy(v => v.Address)
                    .Select(v => ($" {Token.Fold(v.Title)} ", v)),
            ];

        public static VoteTitles Of(OpenEdition edition) => edition.Keep(e => new VoteTitles(e));

        public VoteEvent? FirstWith(string folded)
        {
            var words = $" {folded} ";
            return Array.Find(_titles, t => t.Words.Contains(words, StringComparison.Ordinal)).Vote;
        }
    }
}
