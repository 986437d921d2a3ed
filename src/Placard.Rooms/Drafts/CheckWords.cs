using Placard.Record.Texts.Comparison;
using Placard.Record.Texts.Weakening;
using Placard.Rooms.Phrases;
using Placard.Rooms.Votes;

namespace Placard.Rooms.Drafts;

/// <summary>What the command and the page say alike.</summary>
internal static class CheckWords
{
    private const int MostSponsors = 12;

    /// <summary><c>A/HRC/RES/54/19 of 12 October 2023, found by its words, cited in the draft. Shares 83% of the draft's traceable
    /// wording.</c></summary>
    public static string Predecessor(CheckedDraft draft) =>
        (draft.Predecessor, draft.UnreadPredecessor) switch
        {
            ({ } before, _) =>
                $"{before.Document} of {before.Text.Date.InWords()}, {(draft.IsChosen ? "chosen by you" : "found by its words")}"
                    + (draft.IsCited ? ", cited in the draft" : "")
                    + "."
                    + (draft.Shared is { } shared ? $" Shares {Numbers.WholePercent(shared)} of the draft’s traceable wording." : ""),
            (_, { Votes.Count: 0 } unread) =>
                $"{unread.Text.Symbol} seems to be the predecessor: the draft names it after those before it. "
                    + "Neither its text nor a decision on it is held.",
            (_, { } unread) => $"{unread.Text.Symbol} is the predecessor; its text is not held.",
            _ => $"Predecessor not known: none of the {Plurals.Count(draft.Held, "text")} of this edition is near enough to this draft.",
        };

    /// <summary><c>earliest A/HRC/RES/54/19 OP2, 12 October 2023, among the texts in this edition, 13 January 2000 to 4 April
    /// 2025</c>: never without the window in which it is the earliest.</summary>
    public static string Earliest(AgreedPlace first, IReadOnlyList<BodyHeld> held) =>
        $"earliest {first}{(first.Date.IsKnown ? $", {first.Date.InWords()}" : "")}, among {FirstSentence.Window(held)}";

    /// <summary>How the predecessor whose text is not held is known, and what became of it; empty where nothing is held of it.</summary>
    public static string Fate(UnreadAncestor unread) =>
        unread.Votes.Count == 0
            ? ""
            : $"Known by its title{(unread.IsCited ? " and because the draft cites it" : "")}. {FateOf(unread.Votes)}";

    /// <summary><c>The draft also names A/HRC/RES/59/7, which is later and not in this edition: that may be the predecessor.</c> Empty
    /// where
    /// it names none.</summary>
    public static string Later(CheckedDraft draft) =>
        draft.LaterUnknown.Count switch
        {
            0 => "",
            1 => $"The draft also names {draft.LaterUnknown[0]}, which is later and not in this edition: that may be the predecessor.",
            _ => $"The draft also names {string.Join(", ", draft.LaterUnknown)}, which are later and not in this edition: "
                + "one of them may be the predecessor.",
        };

    /// <summary><c>A/HRC/RES/54/19 of 12 October 2023, cited in the draft, has 31% of its passages</c></summary>
    public static string Likely(LikelyText likely) =>
        $"{likely.Document} of {likely.Text.Date.InWords()}{(likely.IsCited ? ", cited in the draft" : "")}, has "
        + $"{Numbers.WholePercent(likely.Contained)} of its passages";

    /// <summary>What introduces the texts to choose from; empty where there are none.</summary>
    public static string Choice(CheckedDraft draft) =>
        draft.Likeliest.Count == 0 ? ""
        : draft.UnreadPredecessor is null ? "The likeliest; compare with one of them if it is the right one:"
        : "Nearest of the texts held, if you want to compare with one of them:";

    /// <summary><c>Paragraphs: 2 dropped, 3 added, 14 reworded.</c></summary>
    public static string Summary(CheckedDraft draft)
    {
        var pairs = draft.Pairs.ToList();
        string[] parts =
        [
            Count(pairs.Count(p => p.Kind == PairKind.Dropped), "dropped"),
            Count(pairs.Count(p => p.Kind == PairKind.Added), "added"),
            Count(pairs.Count(p => p.Kind is PairKind.Changed or PairKind.Split or PairKind.Merged && !p.IsOnlyUpdated), "reworded"),
            Count(pairs.Count(p => p.IsMoved), "moved"),
            Count(pairs.Count(p => p.IsOnlyUpdated), "with dates or numbers updated"),
            Count(pairs.Count(p => p.Kind == PairKind.Kept && !p.IsMoved), "unchanged"),
        ];
        return "Paragraphs: " + string.Join(", ", parts.Where(p => p.Length > 0)) + ".";
    }

    /// <summary><c>67 whole paragraphs with a safeguard, a demand or a stand are gone, 31 of them high</c></summary>
    public static string Gone(IReadOnlyList<Finding> gone) =>
        $"{Plurals.Count(gone.Count, "whole paragraph")} with a safeguard, a demand or a stand are gone, "
        + $"{Numbers.Grouped(gone.Count(f => f.Severity == Severity.High))} of them high";

    /// <summary><c>Of 1 845 words 6.2% stand in no passage of 4 words or more that …; 71.0% were agreed in its own family, …</c></summary>
    public static string Shares(CheckedDraft draft) =>
        $"Of {Plurals.Count(draft.Words, "word")}, numbers and dates aside, {Numbers.Percent(draft.ShareNew)} stand in no passage of "
        + $"{ProvenanceReader.LeastPassage} words or more that any of the {Plurals.Count(draft.Held, "text")} of this edition has; "
        + $"{Numbers.Percent(draft.ShareOf(WordOrigin.Family))} were agreed in its own family, "
        + $"{Numbers.Percent(draft.ShareOf(WordOrigin.Body))} in other texts of the body, "
        + $"{Numbers.Percent(draft.ShareOf(WordOrigin.Elsewhere))} elsewhere.";

    public static string Name(WordOrigin origin) =>
        origin switch
        {
            WordOrigin.New => "new",
            WordOrigin.Update => "number or date",
            WordOrigin.Family => "own family",
            WordOrigin.Body => "same body",
            _ => "elsewhere",
        };

    /// <summary>Where words are found, beside the earliest and latest use of all texts, which may be another's: that the draft's own family
    /// has a passage does not say that the family had it first.</summary>
    public static string FoundIn(WordOrigin origin) =>
        origin switch
        {
            WordOrigin.Family => "also in its own family",
            WordOrigin.Body => "not in its own family, but in other texts of the body",
            _ => "elsewhere, not in its own family",
        };

    /// <summary>The outcome of a text and its sponsors.</summary>
    public static string Fate(Ancestor ancestor) => FateOf(ancestor.Votes);

    private static string FateOf(IReadOnlyList<VoteEvent> votes)
    {
        if (votes.Count == 0)
            return "No record of its adoption.";
        var vote = votes[0];
        var sponsors = vote.MainSponsors.Concat(vote.AdditionalSponsors).Select(NameOf).Concat(vote.OtherSponsors).ToList();
        var more = sponsors.Count > MostSponsors ? $" and {sponsors.Count - MostSponsors} more" : "";
        return OutcomeSentence.Of(vote)
            + (sponsors.Count == 0 ? "" : $" Sponsors: {string.Join(", ", sponsors.Take(MostSponsors))}{more}.");
    }

    private static string NameOf(StateCode state) => StateRegister.Default.Find(state)?.Name ?? state.ToString();

    private static string Count(int count, string what) => count == 0 ? "" : $"{Numbers.Grouped(count)} {what}";
}
