using Placard.Rooms.Phrases;
using Placard.Rooms.Votes;

namespace Placard.Rooms.Drafts.Contested;

/// <summary>What the command and the page say alike of contested words.</summary>
internal static class ContestedWords
{
    private const int MostStates = 6;

    /// <summary>What stands above the list.</summary>
    public const string About =
        "By the record: what became of earlier texts with these words. A vote is on the whole text, and may have been about something "
        + "else.";

    /// <summary>How many passages are left out, and why; empty for none.</summary>
    public static string LeftOut(CheckedDraft draft) =>
        draft.Formulae.Count == 0
            ? ""
            : $"{Plurals.Count(draft.Formulae.Count, "more passage")} {Plurals.Of(draft.Formulae.Count, "is", "are")} left out: of the "
                + $"earlier texts with {Plurals.Of(draft.Formulae.Count, "it", "them")} more than "
                + $"{Numbers.WholePercent(ContestedPassage.MostWithoutVote)} were adopted without a vote.";

    /// <summary><c>In 14 earlier texts: 9 put to a vote (9 adopted; 7 with votes against or abstentions), 4 adopted without a vote, 1 of
    /// which the decision is not known.</c></summary>
    public static string Carried(ContestedPassage passage)
    {
        if (passage.Carriers.Count == 0)
            return "In no earlier text.";
        var outcomes = passage.Votes.CountBy(v => v.Outcome).Select(o => $"{o.Value} {o.Key.ToWord()}");
        string[] parts =
        [
            passage.Votes.Count == 0
                ? "none put to a vote"
                : $"{passage.Votes.Count} put to a vote ({string.Join(", ", outcomes)}; {passage.Divided} with votes against or "
                    + $"abstentions)",
            passage.WithoutVote == 0 ? "" : $"{passage.WithoutVote} adopted without a vote",
            passage.NotKnown == 0 ? "" : $"{passage.NotKnown} of which how it was decided is not known",
        ];
        return $"In {Plurals.Count(passage.Carriers.Count, "earlier text")}: {string.Join(", ", parts.Where(p => p.Length > 0))}.";
    }

    /// <summary><c>Latest vote: A/HRC/RES/57/19. Adopted by 29 to 14, …</c> Empty where there was none.</summary>
    public static string Latest(ContestedPassage passage) =>
        passage.Votes is [var latest, ..] ? $"Latest vote: {latest.Symbol}. {OutcomeSentence.Of(latest)}" : "";

    /// <summary><c>Against: United States (9), Israel (4) and 12 more. Abstaining: …</c></summary>
    public static string Who(ContestedPassage passage, StateRegister states)
    {
        string[] parts = [Cast(Ballot.No, "Against"), Cast(Ballot.Abstain, "Abstaining")];
        return string.Join(' ', parts.Where(p => p.Length > 0));

        string Cast(Ballot ballot, string word) =>
            passage.WhoCast(ballot) is { Count: > 0 } who
                ? $"{word}: {Lists.And([.. who.Select(s => $"{states.NameOf(s.State)} ({s.Votes})")], MostStates)}."
                : "";
    }

    /// <summary><c>Since S/RES/2344 (2017) OP34, 17 March 2017, among the texts in this edition, 13 January 2000 to 4 April 2025.</c> With
    /// older titles where there are.</summary>
    public static string Since(ContestedPassage passage, IReadOnlyList<BodyHeld> held, StateRegister states)
    {
        var window = FirstSentence.Window(held);
        var first = passage.First is { } place ? $"Since {place}, {place.Date.InWords()}, among {window}." : $"Looked for among {window}.";
        return passage.Earlier is { Any: true } earlier ? $"{first} {earlier.InWords(states)}" : first;
    }

    /// <summary><c>3 amendments to drafts of these texts were decided (2 rejected, 1 withdrawn); which words they would have changed is not
    /// held.</c> Empty where there were none.</summary>
    public static string Amendments(ContestedPassage passage) =>
        passage.Amendments.Count == 0
            ? ""
            : $"{Plurals.Count(passage.Amendments.Count, "amendment")} to drafts of these texts "
                + $"({string.Join(", ", passage.Amendments.CountBy(v => v.Outcome).Select(o => $"{o.Value} {o.Key.ToWord()}"))}); "
                + "which words they would have changed is not held.";

    /// <summary>Where words of the family were objected to, each with the vote that the record has.</summary>
    public static IEnumerable<string> Objections(ContestedPassage passage, VoteLedger votes) =>
        passage.Family is null
            ? []
            : passage.Family.Objections.Select(o =>
                o.Document.IsKnown
                    ? $"{o.Document}, {o.What}"
                        + (
                            votes.On(o.Document).FirstOrDefault(v => v.Kind == VoteKind.WholeText) is { } vote
                                ? $": {OutcomeSentence.Of(vote)}"
                                : "."
                        )
                    : $"{o.What}{(o.Source.Length > 0 ? $" ({o.Source})" : "")}."
            );

    /// <summary>Where in the draft the words stand: <c>OP3, OP7</c>.</summary>
    public static string Places(ContestedPassage passage) => string.Join(", ", passage.Places.Select(p => p.Address.ToString()).Distinct());
}
