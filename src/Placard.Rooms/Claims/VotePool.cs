using Placard.Record.Claims.Votes;

namespace Placard.Rooms.Claims;

/// <summary>The votes of which a proposal can be one: on amendments for an amendment, on whole texts for any other.</summary>
internal sealed class VotePool(ClaimRecord record, ProposalReference proposal)
{
    /// <summary>All of them, of every body and time.</summary>
    public IEnumerable<VoteEvent> All { get; } =
        record.Edition.Votes.All.Where(v => proposal.IsAmendment ? v.Kind == VoteKind.Amendment : v.Kind == VoteKind.WholeText);

    /// <summary>Those of the body that is named and the time.</summary>
    public IReadOnlyList<VoteEvent> OfBody => field ??= OfTime(IsOfBody);

    /// <summary>Those of other bodies at that time.</summary>
    public IReadOnlyList<VoteEvent> OfOthers => OfTime(v => v.Body != proposal.Body);

    /// <summary>Whether a vote is of the body that is named, if one is.</summary>
    public bool IsOfBody(VoteEvent vote) => proposal.Body is null || vote.Body == proposal.Body;

    /// <summary>Says that there are none of the body and the time, and of what time there are.</summary>
    public string NothingHeld()
    {
        var on = proposal.IsAmendment ? " on an amendment" : "";
        var when = ProposalTime.IsGiven(proposal) ? " of that time" : "";
        if (proposal.Body is not { } body)
            return $"The record has no vote{on}{when}.";
        var held = record.Edition.Held.Of(body).Votes;
        if (held.Count == 0)
            return $"The record has no vote of the {body.Name}.";
        var times = $"the votes that it has are of {held.First.InWords()} to {held.Last.InWords()}";
        return $"The record has no vote of the {body.Name}{on}{when}; {times}.";
    }

    // Later ones than the document only where there are no others.
    private IReadOnlyList<VoteEvent> OfTime(Func<VoteEvent, bool> isOfBody)
    {
        var all = All.Where(isOfBody);
        var windows = ProposalTime.Windows(proposal);
        var sessions = proposal.Sessions.Select(s => s.Session).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var ofTime = all.Where(v => windows.Length == 0 || windows.Any(w => w.MayContain(v.Date))).ToArray();
        var held = ofTime.Where(v => sessions.Count == 0 || sessions.Contains(v.Session)).ToArray();
        // A session that does not fit the day may be the slip.
        if (held.Length == 0 && windows.Length > 0)
            held = ofTime;
        var known = held.Where(v => !record.IsLater(v.Date)).ToArray();
        return known.Length > 0 ? known : held;
    }
}
