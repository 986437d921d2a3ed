using Placard.Record.Votes.Sessions;

namespace Placard.Record.Votes;

/// <summary>Which votes one wants to see. What is left at its default does not narrow.</summary>
public sealed record VoteFilter
{
    /// <summary>Only votes of this body.</summary>
    public Body? Body { get; init; }

    /// <summary>Only votes of this session.</summary>
    public BodySession? Session { get; init; }

    /// <summary>Only votes on this date or later; a partial date means its first day.</summary>
    public PartialDate From { get; init; }

    /// <summary>Only votes on this date or earlier; a partial date means its last day.</summary>
    public PartialDate To { get; init; }

    /// <summary>Only votes on which this state has a ballot.</summary>
    public StateCode State { get; init; }

    /// <summary>With <see cref="State"/>, only votes on which its ballot was this.</summary>
    public Ballot Ballot { get; init; }

    /// <summary>Only votes whose title with its part, or one subject, contains every one of these words, case and accents aside.</summary>
    public string? Topic { get; init; }

    /// <summary>Only votes on proposals that this state sponsored.</summary>
    public StateCode Sponsor { get; init; }

    /// <summary>With <see cref="Sponsor"/>, only where it did so in this role; null for either.</summary>
    public SponsorRole? SponsorRole { get; init; }

    /// <summary>Only votes under this agenda item: its number (<c>4</c>, <c>71 (b)</c>), or words of its title, case and accents
    /// aside.</summary>
    public string? Item { get; init; }

    /// <summary>Only votes with this outcome.</summary>
    public Outcome? Outcome { get; init; }

    /// <summary>Only votes of this kind.</summary>
    public VoteKind? Kind { get; init; }

    /// <summary>Only votes of this status. Null leaves the quarantined out, unless <see cref="WithQuarantined"/>.</summary>
    public RecordStatus? Status { get; init; }

    /// <summary>Whether the quarantined are shown among the others.</summary>
    public bool WithQuarantined { get; init; }

    /// <summary>Only votes that at most so many votes decided, by the rule of the body (<see cref="VoteEvent.Margin"/>).</summary>
    public int? MaxMargin { get; init; }

    /// <summary>Only votes with a tally: neither adoptions without a vote nor proposals withdrawn.</summary>
    public bool OnlyVoted { get; init; }

    /// <summary>Whether a vote is of the body and of the days asked for, whatever else it is.</summary>
    public bool TakesBodyAndDay(VoteEvent vote) =>
        (Body is not { } body || vote.Body == body)
        && (!From.IsKnown || (vote.Date.IsKnown && vote.Date.Latest >= From.Earliest))
        && (!To.IsKnown || (vote.Date.IsKnown && vote.Date.Earliest <= To.Latest));
}
