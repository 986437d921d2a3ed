using Placard.Record.Positions.Forecasts;
using Placard.Rooms.Votes;

namespace Placard.Rooms.Forecasts;

/// <summary>That every decision held on texts of a title was an adoption without a vote: its forecast is of a vote that may never be
/// called.</summary>
/// <param name="Times">How many such decisions are held before the day of the forecast.</param>
/// <param name="First">The year of the first.</param>
/// <param name="Last">The year of the last.</param>
public sealed record NeverVotedOn(int Times, int First, int Last)
{
    /// <summary><c>Adopted without a vote each time held, 2016 to 2024 (5 times); if a vote is called</c></summary>
    public string InWords =>
        $"Adopted without a vote each time held, {(First == Last ? Numbers.Plain(First) : $"{First} to {Last}")} "
        + $"({Plurals.Count(Times, "time")}); if a vote is called";

    /// <summary>Null where a vote was ever called, or nothing is held of the title.</summary>
    internal static NeverVotedOn? Of(OpenEdition edition, Proposal proposal)
    {
        if (proposal.Vote is not { Kind: VoteKind.WholeText, Aim: ProposalAim.OwnText })
            return null;
        var index = VoteIndex.Of(edition);
        return Of(index.HistoryOf(proposal.Vote.Body, proposal.Vote.Title)?.Votes ?? Once(edition, proposal), proposal.On);
    }

    /// <summary>The same of the decisions on the texts of a title before a day; those whose record contains an error are passed
    /// over.</summary>
    internal static NeverVotedOn? Of(IEnumerable<VoteEvent> history, DateOnly on)
    {
        var before = history.Where(v => v.Status != RecordStatus.Quarantined && v.Date.IsKnown && v.Date.Earliest < on).ToList();
        return before.Count > 0 && before.TrueForAll(v => v.Outcome == Outcome.AdoptedWithoutVote)
            ? new(before.Count, before.Min(v => v.Date.Year), before.Max(v => v.Date.Year))
            : null;
    }

    private static IReadOnlyList<VoteEvent> Once(OpenEdition edition, Proposal proposal) =>
        proposal.Like is { Kind: VoteKind.WholeText } like ? [like]
        : TitleKey.Of(proposal.Vote.Title) is { Length: > 0 } key
            ?
            [
                .. edition
                    .Votes.All.Where(v => v.Body == proposal.Vote.Body && v.Kind == VoteKind.WholeText && TitleKey.Of(v.Title) == key)
                    .Take(1),
            ]
        : [];
}
