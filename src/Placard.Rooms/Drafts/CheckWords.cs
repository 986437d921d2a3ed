using System.Globalization;
using Placard.Record.Texts.Comparison;
using Placard.Record.Texts.Weakening;
using Placard.Rooms.Votes;

namespace Placard.Rooms.Drafts;

/// <summary>What the command and the page say alike.</summary>
internal static class CheckWords
{
    private const int MostSponsors = 12;

    /// <summary><c>Compared with A/HRC/RES/54/19 of 12 October 2023, found by its words: 83% of the draft's known passages; the draft names it.</c></summary>
    public static string Predecessor(CheckedDraft draft) => draft.Predecessor is not { } before
        ? $"No predecessor was found among the {Plurals.Count(draft.Held, "text")} held."
        : $"{before.Document} of {before.Text.Date.InWords()}, {(draft.IsChosen ? "chosen by you" : "found by its words")}"
            + (draft.Shared is { } shared ? $": it has {Numbers.WholePercent(shared)} of the draft’s passages that are found anywhere" : "")
            + (draft.IsCited ? "; the draft names it" : "") + ".";

    /// <summary><c>3 weakenings (1 weighty), 2 strengthenings; 14 paragraphs changed …</c></summary>
    public static string Summary(CheckedDraft draft)
    {
        var pairs = draft.Pairs.ToList();
        string[] parts =
        [
            Count(pairs.Count(p => p.Kind == PairKind.Dropped), "dropped"),
            Count(pairs.Count(p => p.Kind == PairKind.Added), "added"),
            Count(pairs.Count(p => p.Kind is PairKind.Changed or PairKind.Split or PairKind.Merged && !p.IsOnlyUpdated), "reworded"),
            Count(pairs.Count(p => p.IsMoved), "moved"),
            Count(pairs.Count(p => p.IsOnlyUpdated), "only brought up to date"),
            Count(pairs.Count(p => p.Kind == PairKind.Kept && !p.IsMoved), "word for word as before"),
        ];
        return "Paragraphs: " + string.Join(", ", parts.Where(p => p.Length > 0)) + ".";
    }

    /// <summary><c>Of 1 845 words 6.2% are new; 71.0% were agreed in this family, …</c></summary>
    public static string Shares(CheckedDraft draft) =>
        $"Of {Plurals.Count(draft.Words, "word")}, numbers and dates aside, {Numbers.Percent(draft.ShareNew)} are new to the {Plurals.Count(draft.Held, "text")} held; {Numbers.Percent(draft.ShareOf(WordOrigin.Family))} were agreed in its own family, "
        + $"{Numbers.Percent(draft.ShareOf(WordOrigin.Body))} in other texts of the body, {Numbers.Percent(draft.ShareOf(WordOrigin.Elsewhere))} elsewhere.";

    public static string Name(WeakeningRule rule) => rule.ToString().ToLowerInvariant();

    public static string Name(Severity severity) => severity.ToString().ToLowerInvariant();

    public static string Name(WordOrigin origin) => origin switch
    {
        WordOrigin.New => "new",
        WordOrigin.Update => "number or date",
        WordOrigin.Family => "own family",
        WordOrigin.Body => "same body",
        _ => "elsewhere",
    };

    /// <summary>What became of a text: its outcome and its sponsors.</summary>
    public static string Fate(Ancestor ancestor)
    {
        if (ancestor.Votes.Count == 0)
            return "How it was adopted is not held.";
        var vote = ancestor.Votes[0];
        var sponsors = vote.MainSponsors.Concat(vote.AdditionalSponsors).Select(NameOf).Concat(vote.OtherSponsors).ToList();
        var more = sponsors.Count > MostSponsors ? $" and {sponsors.Count - MostSponsors} more" : "";
        return OutcomeSentence.Of(vote) + (sponsors.Count == 0 ? "" : $" Sponsors: {string.Join(", ", sponsors.Take(MostSponsors))}{more}.");
    }

    private static string NameOf(StateCode state) => StateRegister.Default.Find(state)?.Name ?? state.ToString();

    private static string Count(int count, string what) => count == 0 ? "" : $"{Numbers.Grouped(count)} {what}";
}
