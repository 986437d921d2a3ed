using Placard.Desk.WhipCounts;
using Placard.Record.Positions.Forecasts;
using Placard.Record.Positions.WhipCounts;
using Placard.Rooms.Votes;

namespace Placard.Rooms.WhipCounts;

/// <summary>A count compared with the vote it was kept for.</summary>
/// <param name="Vote">The vote; null where the record does not have it.</param>
/// <param name="Why">Why there is no score; empty where there is one.</param>
/// <param name="Score">The score; null where there is none.</param>
/// <param name="WrittenAfter">How many of the commitments scored were written down after the day of the vote, though said before.</param>
/// <param name="Snapshots">The snapshots from before the vote, each with the score of its chance.</param>
public sealed record CountScore(
    VoteEvent? Vote,
    string Why,
    WhipCountScore? Score,
    int WrittenAfter,
    IReadOnlyList<(StoredSnapshot Snapshot, double Brier)> Snapshots
)
{
    /// <summary>Scores what was known by the end of the day of the vote.</summary>
    public static CountScore Of(
        OpenEdition edition,
        CountedVote counted,
        CommitmentLedger ledger,
        IReadOnlyList<StoredSnapshot> snapshots,
        VoteForecast forecast
    )
    {
        if (Find(edition, counted) is not { } vote)
            return new(
                null,
                $"The record has no vote {(counted.Symbol.IsKnown ? $"on {counted.Symbol}" : "of this title on that day")} yet. If the draft has another symbol, change it under “The vote”.",
                null,
                0,
                []
            );
        var why = vote switch
        {
            { Outcome: Outcome.AdoptedWithoutVote } => "It was adopted without a vote, so there are no ballots to score.",
            { Outcome: Outcome.Withdrawn } => "It was withdrawn, so there are no ballots to score.",
            { Outcome: Outcome.NotActedOn } => "It was not acted on, so there are no ballots to score.",
            { IsRollCall: false } => "The record has no list of names for this vote, so there are no ballots to score.",
            { IsMeasurable: false } => "The record of this vote is in doubt, so no measure uses it.",
            _ => "",
        };
        if (why.Length > 0)
            return new(vote, why, null, 0, []);
        var day = vote.Date.IsExact ? vote.Date.Latest : counted.On;
        var end = new DateTimeOffset(day.AddDays(1), TimeOnly.MinValue, TimeSpan.Zero);
        var known = ledger
            .All.Where(c =>
                !(c.Withdrawal?.WrittenAt < end)
                && (c.WrittenAt < end || (c.Commitment.SaidOn.IsKnown && c.Commitment.SaidOn.Latest <= day && c.Withdrawal is null))
            )
            .ToList();
        var score = WhipCountScore.Of(WhipCount.Of(forecast, known.Select(c => c.Commitment)), vote.Ballots);
        return score is null
            ? new(vote, "The vote has no ballot of any member of the count.", null, 0, [])
            : new(
                vote,
                "",
                score,
                known.Count(c => c.WrittenAt >= end),
                [.. snapshots.Where(t => t.TakenAt < end).Select(t => (t, Brier(t.Count.Chance, score.Carried)))]
            );
    }

    private static VoteEvent? Find(OpenEdition edition, CountedVote counted)
    {
        if (counted.Symbol.IsKnown)
            return FindVote.On(edition, counted.Symbol) is [var first, ..] ? first : null;
        var key = TitleKey.Of(counted.Title);
        return edition.Votes.All.FirstOrDefault(v =>
            v.Body == counted.Body
            && v.Kind == VoteKind.WholeText
            && v.Date.IsExact
            && v.Date.Latest == counted.On
            && key.Length > 0
            && TitleKey.Of(v.Title) == key
        );
    }

    private static double Brier(double passes, bool carried) => 2 * (carried ? (1 - passes) * (1 - passes) : passes * passes);
}
