using Placard.Record.FollowUp;
using Placard.Rooms.Access;
using Placard.Rooms.FollowUp;
using Placard.Rooms.Treaties;
using Placard.Rooms.Votes;

namespace Placard.Rooms.Briefs;

/// <summary>What to ask a state: questions that follow from the record, by the same rules for every state.</summary>
internal static class StateQuestions
{
    public const string Heading = "What to ask";

    private const int MostOfAKind = 2;
    private const int RecentYears = 3;

    public static IReadOnlyList<BriefRule<BriefedState>> All { get; } =
    [
        new(
            "state-ask-accepted",
            Heading,
            1,
            "Recommendations that it accepted and that were made to it again in a later review or document: what was done. At most 2.",
            Accepted
        ),
        new(
            "state-ask-treaties",
            Heading,
            1,
            "Treaties that it signed and is not known to have ratified: when it will. At most 2, then one that it neither signed nor "
                + "ratified.",
            Treaties
        ),
        new(
            "state-ask-changed",
            Heading,
            1,
            "Texts of the last 3 years with roll calls on which its ballot differs from its ballot on the text of the same title before: "
                + "what changed. At most 2, latest first.",
            Changed
        ),
        new("state-ask-invitation", Heading, 2, "A standing invitation that it pledged: whether it has extended it.", Pledged),
    ];

    private static Said Accepted(BriefedState it)
    {
        var all = FollowUpIndex
            .Of(it.Edition)
            .Threads.Of(it.Code)
            .All.Select(t => (Thread: t, First: t.Recommendations.FirstOrDefault(r => r.Response == Response.Accepted)))
            .Where(t => t.First is not null)
            .Select(t => (Accepted: t.First!, Again: t.Thread.Recommendations.LastOrDefault(r => IsLater(r, t.First!))))
            .Where(t => t.Again is not null)
            .Select(t => new BriefSentence(
                $"It accepted a recommendation in the words “{StateFollowUpRules.Words(t.Accepted)}” "
                    + $"({FollowUpWords.When(t.Accepted)}), and "
                    + $"was asked the same again ({FollowUpWords.When(t.Again!)}): what was done in between?",
                [StateFollowUpRules.Of(t.Accepted), StateFollowUpRules.Of(t.Again!)]
            ))
            .ToList();
        return new Said([.. all.Take(MostOfAKind)])
        {
            Of = all.Count,
            One = "recommendation accepted and made again",
            Many = "recommendations accepted and made again",
            Address = FollowUpAddresses.Of(it.Code),
        };
    }

    private static bool IsLater(Recommendation r, Recommendation than) =>
        r.Cycle is { } cycle && than.Cycle is { } before
            ? cycle > before
            : r.Date.IsKnown && than.Date.IsKnown && r.Date.Year > than.Date.Year;

    private static Said Treaties(BriefedState it)
    {
        var sheet = TreatySheet.Of(it.Edition, it.State);
        var source = new BriefSource($"Ratifications by {it.State.Name}", TreatyAddresses.Of(it.Code));
        var signed = sheet.Gaps.Where(g => g.Status == TreatyStatus.Signatory).ToList();
        var asked = signed
            .Take(MostOfAKind)
            .Select(g => $"It signed the {g.Instrument.ShortName} and had not ratified it by {sheet.AsOf.InWords()}: when will it?")
            .ToList();
        if (asked.Count == 0 && sheet.Gaps.FirstOrDefault(g => g.Status == TreatyStatus.NoAction) is { } open)
            asked.Add($"By {sheet.AsOf.InWords()} it had neither signed nor ratified the {open.Instrument.ShortName}: does it intend to?");
        return new Said([.. asked.Select(text => new BriefSentence(text, [source]))]);
    }

    private static Said Changed(BriefedState it)
    {
        var last = it.RollCalls.FirstOrDefault(v => v.Date.IsKnown)?.Date.Year ?? 0;
        var index = VoteIndex.Of(it.Edition);
        var all = it
            .RollCalls.TakeWhile(v => !v.Date.IsKnown || v.Date.Year > last - RecentYears)
            .Where(v => v is { Kind: VoteKind.WholeText, Date.IsKnown: true } && v.Ballots[it.Code].IsCast())
            .Select(v => (Vote: v, Before: Predecessors.Of(index, v, p => p.IsMeasurable && p.Ballots[it.Code].IsCast())))
            .Where(v => v.Before is not null && v.Before.Ballots[it.Code] != v.Vote.Ballots[it.Code])
            .ToList();
        return new Said([.. all.Take(MostOfAKind).Select(v => Question(it, v.Vote, v.Before!))])
        {
            Of = all.Count,
            One = "ballot that changed",
            Many = "ballots that changed",
            Address = Addresses.VotesOf(it.Code),
        };
    }

    private static BriefSentence Question(BriefedState it, VoteEvent vote, VoteEvent before) =>
        new(
            $"It {BriefSources.Did(vote.Ballots[it.Code])} on {BriefSources.Named(vote)} and "
                + $"had {BriefSources.Did(before.Ballots[it.Code])} on the text "
                + $"of the same title before ({before.SymbolInWords()}, {before.Date.InWords()}): what changed?",
            [BriefSources.Of(vote), BriefSources.Of(before)]
        );

    private static Said Pledged(BriefedState it) =>
        AccessOfState.Of(it.Edition, new AccessStateQuery(it.State)).Invitation is { IsPledge: true }
            ? Said.That(
                "It pledged a standing invitation to the special procedures of the Council: has it extended it, and which visits are open?",
                new BriefSource($"Access: {it.State.Name}", AccessAddresses.State(it.Code) + "#invitation")
            )
            : Said.Nothing;
}
