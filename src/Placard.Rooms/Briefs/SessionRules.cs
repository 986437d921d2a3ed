using Placard.Rooms.Votes;

namespace Placard.Rooms.Briefs;

/// <summary>What a brief says of a session.</summary>
internal static class SessionRules
{
    private const string Decided = "What was decided";
    private const string Close = "Closest votes";
    private const string Lost = "What was lost";
    private const string Who = "Who mattered";
    private const string Next = "What falls due next";

    private const int MostClose = 4;
    private const int MostLost = 3;
    private const int MostNamed = 5;
    private const int MostDue = 8;
    private const int CloseMargin = 6;
    private const int FewestClose = 3;

    public static IReadOnlyList<BriefRule<BriefedSession>> All { get; } =
    [
        new("session-numbers", Decided, 1, "How many decisions are held, between which days, by outcome; how many are in doubt.", Counts),
        new("session-amendments", Decided, 1, "How many amendments were put to the vote, by outcome.", Amendments),
        new("session-close", Close, 1, "The 4 roll calls that the fewest votes decided, those in doubt left out.", Closest),
        new("session-lost", Lost, 1, "The 3 latest texts and amendments that were rejected, texts first.", Rejected),
        new(
            "session-losing",
            Who,
            1,
            "The 5 states most often on the losing side of the roll calls that at most 6 votes decided, from 3 of those on.",
            Losing
        ),
        new("session-abstaining", Who, 2, "The 5 states that abstained most often in its roll calls.", Abstaining),
        new("session-sponsors", Who, 1, "The 5 states that sources name most often as main sponsors of its texts.", Sponsors),
        new("session-alone", Who, 2, "The states that stood alone against a larger side most often.", Alone),
        new(
            "session-due",
            Next,
            1,
            "The titles decided here and in earlier years at a steady pace of at most 3 years, by the year in which each would come again.",
            Due
        ),
        new("session-ask", StateQuestions.Heading, 1, "To those who abstained on the closest vote: what their vote would depend on.", Ask),
    ];

    private static BriefSource Source(BriefedSession it) =>
        new($"Votes of the {it.Body.Name}", $"{Addresses.Votes}?body={Uri.EscapeDataString(it.Body.Code)}{Span(it)}");

    private static string Span(BriefedSession it)
    {
        var days = it.All.Where(v => v.Date.IsKnown).Select(v => v.Date).Order().ToList();
        return days.Count == 0 ? "" : $"&from={days[0]}&to={days[^1]}";
    }

    private static Said Counts(BriefedSession it)
    {
        var days = it.All.Where(v => v.Date.IsKnown).Select(v => v.Date).Order().ToList();
        var texts = it.Sound.Where(v => v.Kind == VoteKind.WholeText).ToList();
        var doubtful = it.All.Count(v => v.Status is RecordStatus.Disputed or RecordStatus.Quarantined);
        var when =
            days.Count == 0 ? ""
            : days[0] == days[^1] ? $", dated {days[0].InWords()}"
            : $", dated from {days[0].InWords()} to {days[^1].InWords()}";
        return Said.That(
            $"This edition has {Plurals.Count(it.All.Count, "decision")} of the session{when}: "
                + $"{Plurals.Count(texts.Count, "whole text")} ({Fates(texts)})"
                + (
                    it.Sound.Count == texts.Count
                        ? "; no vote on an amendment, a part or a motion is held"
                        : $" and {Plurals.Count(it.Sound.Count - texts.Count, "other decision")}, on amendments, parts and motions"
                )
                + (
                    doubtful == 0
                        ? "."
                        : $"; {doubtful} of the session {Plurals.Of(doubtful, "is", "are")} in doubt, those that contain an error among them, "
                            + "which are in no other number."
                ),
            Source(it)
        );
    }

    private static string Verb(BriefedSession it, int year, int titles) =>
        year <= it.Today.Year ? Plurals.Of(titles, "was to", "were to") : "would";

    private static string Later(BriefedSession it, int year) =>
        year <= it.Today.Year && it.Edition.Held.Of(it.Body).Votes.Last is { IsKnown: true } last && last.Year <= year
            ? $" (votes are held until {last.InWords()})"
            : "";

    private static string Fates(IReadOnlyList<VoteEvent> votes) =>
        votes.Count == 0
            ? "none"
            : Lists.And([
                .. votes
                    .CountBy(v => v.OutcomeInList())
                    .OrderByDescending(f => f.Value)
                    .ThenBy(f => f.Key, StringComparer.Ordinal)
                    .Select(f => $"{f.Value} {f.Key}"),
            ]);

    private static Said Amendments(BriefedSession it)
    {
        var all = it.Sound.Where(v => v.Kind == VoteKind.Amendment).ToList();
        return all.Count == 0
            ? Said.Nothing
            : Said.That(
                $"{Plurals.Count(all.Count, "amendment")} {Plurals.Of(all.Count, "was", "were")} decided: {Fates(all)}.",
                Source(it)
            );
    }

    private static IEnumerable<VoteEvent> ByMargin(BriefedSession it) =>
        it.Sound.Where(v => v is { IsMeasurable: true, Margin: not null }).OrderBy(v => v.Margin).ThenByDescending(v => v.Date);

    private static Said Closest(BriefedSession it)
    {
        var all = ByMargin(it).ToList();
        return new Said([.. all.Take(MostClose).Select(v => Sentence(v, $", a margin of {Plurals.Count(v.Margin!.Value, "vote")}"))])
        {
            Of = all.Count,
            One = "roll call",
            Address = Source(it).Address,
        };
    }

    private static BriefSentence Sentence(VoteEvent vote, string more) =>
        new(
            $"{BriefSources.Named(vote)} was {vote.OutcomeInList()} by {BriefSources.TallyOf(vote)} (yes-no-abstaining){more}.",
            [BriefSources.Of(vote)]
        );

    private static Said Rejected(BriefedSession it)
    {
        var all = it
            .Sound.Where(v => v.Outcome == Outcome.Rejected && v.Kind is VoteKind.WholeText or VoteKind.Amendment && v.Tally is not null)
            .Where(v => v.Outcome == Outcome.Rejected)
            .OrderBy(v => v.Kind)
            .ThenByDescending(v => v.Date)
            .ToList();
        return new Said([.. all.Take(MostLost).Select(v => Sentence(v, ""))])
        {
            Of = all.Count,
            One = "rejected text or amendment",
            Many = "rejected texts or amendments",
            Address = Source(it).Address,
        };
    }

    private static Said Losing(BriefedSession it)
    {
        var close = ByMargin(it).Where(v => v.Margin <= CloseMargin && v.IsOutcomeCertain).ToList();
        if (close.Count < FewestClose)
            return Said.Nothing;
        var losing = close.SelectMany(v => v.Ballots.Who(v.Outcome == Outcome.Adopted ? Ballot.No : Ballot.Yes));
        return Most(it, losing) is not { Length: > 0 } names
            ? Said.Nothing
            : Said.That(
                $"Of the {Plurals.Count(close.Count, "roll call")} that at most {CloseMargin} votes decided, "
                    + $"most often on the losing side: {names}.",
                [.. close.Take(2).Select(BriefSources.Of)]
            );
    }

    private static Said Abstaining(BriefedSession it)
    {
        var all = it.Sound.Where(v => v.IsMeasurable).ToList();
        return Most(it, all.SelectMany(v => v.Ballots.Who(Ballot.Abstain))) is not { Length: > 0 } names
            ? Said.Nothing
            : Said.That($"In {Plurals.Count(all.Count, "roll call")} without doubt, most often abstaining: {names}.", Source(it));
    }

    private static Said Sponsors(BriefedSession it)
    {
        var texts = it.Sound.Where(v => v.Kind == VoteKind.WholeText && v.MainSponsors.Count > 0).ToList();
        return Most(it, texts.SelectMany(v => v.MainSponsors)) is not { Length: > 0 } names
            ? Said.Nothing
            : Said.That(
                $"Of {Plurals.Count(texts.Count, "text")} whose main sponsors sources name (everybody on the draft’s "
                    + $"cover where that is the only source), most often among them: {names}.",
                Source(it)
            );
    }

    private static Said Alone(BriefedSession it)
    {
        var alone = LoneVote.OfAll(it.Sound).ToList();
        return alone.Count == 0
            ? Said.Nothing
            : Said.That(
                $"{Plurals.Count(alone.Count, "time")} a state stood alone against a larger side: {Most(it, alone.Select(l => l.Key))}.",
                BriefSources.Of(alone[0].Value.Vote)
            );
    }

    // States by how often they come, the first few; those that come as often as the last are not named beside it.
    private static string Most(BriefedSession it, IEnumerable<StateCode> states)
    {
        var counted = states
            .CountBy(s => s)
            .OrderByDescending(c => c.Value)
            .ThenBy(c => it.Edition.States.SortKeyOf(c.Key), StringComparer.Ordinal)
            .Take(MostNamed)
            .ToList();
        return Lists.And([.. counted.Select(c => $"{it.Edition.States.NameOf(c.Key)} ({c.Value})")]);
    }

    private static Said Due(BriefedSession it)
    {
        var index = VoteIndex.Of(it.Edition);
        var due = it
            .Sound.Where(v => v is { Kind: VoteKind.WholeText, Date.IsKnown: true } && Predecessors.After(index, v) is null)
            .Select(v => (Vote: v, Pace: SteadyPace.Of(index, v)))
            .Where(v => v.Pace is not null)
            .Select(v => (v.Vote, Year: v.Vote.Date.Year + v.Pace!.Value))
            .GroupBy(v => v.Year)
            .OrderBy(g => g.Key)
            .ToList();
        return new Said([
            .. due.Select(g => new BriefSentence(
                $"{Plurals.Count(g.Count(), "title")} {Verb(it, g.Key, g.Count())} come again in {g.Key}{Later(it, g.Key)}: "
                    + $"{Lists.And([.. g.Select(v => $"“{BriefSources.Short(v.Vote.Title, 60)}”")], MostDue)}.",
                [.. g.Take(2).Select(v => BriefSources.Of(v.Vote))]
            )),
        ]);
    }

    private static Said Ask(BriefedSession it) =>
        ByMargin(it).FirstOrDefault() is { Margin: <= CloseMargin } closest && closest.Ballots.CountOf(Ballot.Abstain) > 0
            ? Said.That(
                $"To those that abstained on {BriefSources.Named(closest)} "
                    + $"({it.Edition.States.InWords(it.Edition.States.ByName(closest.Ballots.Who(Ballot.Abstain)))}): what would your vote "
                    + "depend on next time?",
                BriefSources.Of(closest)
            )
            : Said.Nothing;
}
