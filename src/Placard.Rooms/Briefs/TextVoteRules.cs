using Placard.Rooms.Votes;

namespace Placard.Rooms.Briefs;

/// <summary>What a brief says of the decision on a text, and of who voted how.</summary>
internal static class TextVoteRules
{
    public const string WhatItIs = "What it is";
    public const string WhoVoted = "Who voted how";

    private const int MostNamed = 25;
    private const int MostTurns = 2;
    private const int DigitsOfYear = 4;

    public static IReadOnlyList<BriefRule<BriefedText>> All { get; } =
    [
        new("text-what", WhatItIs, 1, "What it is, of which body and session, and its draft or the text that it would change.", What),
        new("text-outcome", WhatItIs, 1, "Its outcome with the tally, and how certain the record is.", Outcome),
        new("text-doubt", WhatItIs, 1, "Why its record is in doubt, where it is: the first reason, and that no measure uses it.", Doubts),
        new(
            "text-margin",
            WhatItIs,
            1,
            "How many votes decided, by the rule of the body, and the fewest states whose change would have flipped the result.",
            Margin
        ),
        new("text-veto", WhoVoted, 1, "The permanent members of the Security Council whose votes against defeated it.", Vetoes),
        new(
            "text-no",
            WhoVoted,
            1,
            "Who voted no, 25 names at most; a record that contains an error names nobody.",
            voted => Who(voted, Ballot.No)
        ),
        new("text-abstained", WhoVoted, 1, "Who abstained, 25 names at most.", voted => Who(voted, Ballot.Abstain)),
        new(
            "text-yes",
            WhoVoted,
            2,
            "Who voted yes, where fewer did than voted no or abstained; 25 names at most.",
            voted => IsInMinority(voted) ? Who(voted, Ballot.Yes) : Said.Nothing
        ),
        new("text-absent", WhoVoted, 3, "Who did not vote, 25 names at most.", voted => Who(voted, Ballot.NotVoting)),
    ];

    private static Said What(BriefedText it)
    {
        if (it.Vote is not { } vote)
            return Said.That(
                $"“{BriefSources.Short(it.Title)}” is {it.Symbol}"
                    + (it.Text!.Body is { } of ? $", a text of the {of.Name}" : "")
                    + ". No decision on it is in this edition.",
                it.Source
            );
        var symbol = vote.Symbol.IsKnown ? vote.Symbol : vote.Draft;
        var kind = vote.Kind switch
        {
            VoteKind.Amendment => "an amendment",
            VoteKind.Paragraph => "a part of a text, voted on separately,",
            VoteKind.Procedure => "a motion of procedure",
            _ => symbol.Form == DocumentForm.Resolution ? "a resolution" : "a text",
        };
        var words =
            $"“{BriefSources.Short(vote.Heading())}” is {kind} before the {vote.Body.Name}"
            + SessionOf(vote)
            + (symbol.IsKnown ? $", {symbol}" : "")
            + (
                vote.Draft.IsKnown && vote.Draft != symbol
                    ? $", {(vote.Outcome == Placard.Record.Votes.Outcome.AdoptedWithoutVote ? "tabled as" : "put to the vote as")} "
                        + vote.Draft
                    : ""
            )
            + ".";
        if (vote.Amends.IsKnown)
            words += $" It would have changed {vote.Amends}" + TitleOf(it, vote.Amends);
        return Said.That(words, it.Source);
    }

    // Some bodies name a session by its year or day, which the sentence on the outcome has.
    private static string SessionOf(VoteEvent vote) =>
        vote.Session.Length > 0 && vote.Session.Count(char.IsAsciiDigit) < DigitsOfYear ? $" at session {vote.Session}" : "";

    private static string TitleOf(BriefedText it, DocumentSymbol symbol) =>
        it.Edition.Votes.On(symbol).FirstOrDefault(v => v.Kind == VoteKind.WholeText) is { } vote
            ? $", “{BriefSources.Short(vote.Heading())}”."
            : ".";

    private static Said Outcome(BriefedText it) =>
        it.Vote is not { } vote
            ? Said.Nothing
            : Said.That($"{OutcomeSentence.Of(vote)} The record: {StatusWords.InWords(vote)}.", it.Source);

    private static Said Doubts(BriefedText it)
    {
        if (it.Vote is not { Status: RecordStatus.Disputed or RecordStatus.Quarantined } vote)
            return Said.Nothing;
        var reason = vote.Doubts.Count == 0 ? "" : " " + Sentence(vote.Doubts[0].Sentence);
        return Said.That(
            (
                vote.Status == RecordStatus.Quarantined
                    ? "This record contains an error, and nothing below uses its ballots."
                    : "Sources differ on this vote; what follows is from the most reliable one, and no measure uses it."
            ) + reason,
            it.Source
        );
    }

    private static string Sentence(string words) =>
        char.ToUpperInvariant(words[0]) + words[1..] + (words[^1] is '.' or '?' or '!' ? "" : ".");

    private static Said Margin(BriefedText it)
    {
        if (it.Vote is not { IsMeasurable: true } vote || Closeness.Of(vote) is not { } closeness)
            return Said.Nothing;
        var turns = closeness.Turns.Take(MostTurns).Select(TurnSentence.If).ToList();
        return Said.That(
            $"{TurnSentence.Apart(closeness)} {TurnSentence.Of(closeness.Majority)}"
                + (closeness.MajorityIsTold ? "" : " It is not known whether two thirds were required.")
                + (turns.Count == 0 ? "" : $" The result would have flipped if {Lists.Or(turns)}."),
            it.Source
        );
    }

    private static Said Vetoes(BriefedText it) =>
        it.Vote is not { Vetoes.Count: > 0 } vote
            ? Said.Nothing
            : Said.That(
                $"{it.Named(vote.Vetoes, MostNamed)}, {Plurals.Of(vote.Vetoes.Count, "a permanent member", "permanent members")} of the "
                    + $"Security Council, cast {Plurals.Of(vote.Vetoes.Count, "the vote", "the votes")} against that defeated it.",
                it.Source
            );

    private static Said Who(BriefedText it, Ballot ballot)
    {
        if (!it.HasBallots || it.Vote!.Ballots.CountOf(ballot) is not (> 0 and var count))
            return Said.Nothing;
        var did = ballot switch
        {
            Ballot.Yes => "voted yes",
            Ballot.No => "voted no",
            Ballot.Abstain => "abstained",
            _ => "did not vote",
        };
        return Said.That($"{Plurals.Count(count, "state")} {did}: {it.Named(it.Vote.Ballots.Who(ballot), MostNamed)}.", it.Source);
    }

    private static bool IsInMinority(BriefedText it) =>
        it.Vote?.Ballots is { } ballots
        && ballots.CountOf(Ballot.Yes) < Math.Max(ballots.CountOf(Ballot.No), ballots.CountOf(Ballot.Abstain));
}
