using Placard.Record.Claims;
using Placard.Record.Claims.Counts;
using Placard.Record.Claims.Votes;

namespace Placard.Rooms.Claims;

/// <summary>Counts the amendments to a text that were rejected.</summary>
internal static class AmendmentCountCheck
{
    private const int MostShown = 5;
    private const int Series = 2;

    public static Verdict Of(AmendmentCount claimed, ProposalReference proposal, ClaimRecord record)
    {
        var found = record.VotesOf(proposal);
        if (found.Votes is not [var vote])
            return Verdict.NotCheckable(NotCheckableReason.Unclear, found.Why.Length > 0 ? found.Why : "Several texts can be meant.");
        var symbols = new[] { vote.Draft.WithoutRevision, vote.Symbol }.Where(s => s.IsKnown).ToHashSet();
        var amendments = record
            .Edition.Votes.All.Where(v =>
                v.Kind == VoteKind.Amendment && symbols.Contains(v.Amends.WithoutRevision) && !record.IsLater(v.Date)
            )
            .OrderBy(v => v.Symbol)
            .ToArray();
        var named = $"{vote.Address}, {vote.Title}";
        if (amendments.Length == 0)
            return Verdict.NotCheckable(NotCheckableReason.NotHeld, $"The record has no amendment to {named}.");
        VoteEvent[] rejected = [.. amendments.Where(v => v.Outcome == Outcome.Rejected && v.IsOutcomeCertain)];
        var says =
            $"The record has {Plurals.Plain(amendments.Length, "amendment")} to {named}: {rejected.Length} rejected, "
            + $"{amendments.Length - rejected.Length} not";
        Evidence[] evidence = [.. rejected.Concat(amendments).Distinct().Take(MostShown).Select(v => record.EvidenceOf(v))];
        var kind = Kind(claimed, rejected.Length, found.By == FoundBy.Symbol);
        return kind is { } known
            ? new Verdict(known, $"{says}.", evidence) { Query = Addresses.Vote(vote.Address) }
            : Verdict.NotCheckable(NotCheckableReason.NotHeld, $"{says}; it may not have all of them.", evidence);
    }

    // More than are claimed prove that the number is wrong; fewer may be all that the sources have.
    private static VerdictKind? Kind(AmendmentCount claimed, int rejected, bool isSure) =>
        claimed.Number is not { } number
            ? rejected switch
            {
                >= Series => VerdictKind.Supported,
                1 => VerdictKind.Partly,
                _ => null,
            }
        : number.Fits(rejected) ? VerdictKind.Supported
        : isSure && number.Exactness == Exactness.Exact && rejected > number.Value ? VerdictKind.Contradicted
        : null;
}
