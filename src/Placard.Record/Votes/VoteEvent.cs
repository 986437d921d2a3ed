namespace Placard.Record.Votes;

/// <summary>One decision of a body on one proposal, as reconciled from every source that tells of it: a roll call, a vote without names, an
/// adoption without a vote, or a proposal that did not come to one.</summary>
public sealed record VoteEvent
{
    /// <summary>The stable address.</summary>
    public required VoteAddress Address { get; init; }

    /// <summary>The body that decided.</summary>
    public required Body Body { get; init; }

    /// <summary>The day of the decision, as exactly as the sources know it.</summary>
    public required PartialDate Date { get; init; }

    /// <summary>The title of the proposal, without the cataloguer's punctuation.</summary>
    public required string Title { get; init; }

    /// <summary>What was put to the vote.</summary>
    public required VoteKind Kind { get; init; }

    /// <summary>How it was decided.</summary>
    public required VoteMethod Method { get; init; }

    /// <summary>What became of it.</summary>
    public required Outcome Outcome { get; init; }

    /// <summary>How far the record can be trusted.</summary>
    public required RecordStatus Status { get; init; }

    /// <summary>The adopted text's symbol, or the symbol of the amendment; the default where there is none.</summary>
    public DocumentSymbol Symbol { get; init; }

    /// <summary>The draft that was put to the vote; the default where not known.</summary>
    public DocumentSymbol Draft { get; init; }

    /// <summary>For an amendment, the draft it would change; the default otherwise.</summary>
    public DocumentSymbol Amends { get; init; }

    /// <summary>For a paragraph or a motion, what was put to the vote, in the source's words; empty otherwise.</summary>
    public string Part { get; init; } = "";

    /// <summary>The tally, or null where there was no vote or none is known. It is the announced tally of the best witness.</summary>
    public Tally? Tally { get; init; }

    /// <summary>The ballots of the best witness; empty where there was no recorded vote or no list.</summary>
    public BallotSheet Ballots { get; init; } = BallotSheet.Empty;

    /// <summary>The permanent members of the Security Council whose votes against defeated the proposal, in code order; empty for most
    /// votes.</summary>
    public IReadOnlyList<StateCode> Vetoes { get; init; } = [];

    /// <summary>Why the status is not better, worst first; empty for a vote beyond doubt.</summary>
    public IReadOnlyList<Doubt> Doubts { get; init; } = [];

    /// <summary>The session, in the body's numbering (<c>51</c>, <c>S-27</c>, <c>ES-11</c>); empty where not known.</summary>
    public string Session { get; init; } = "";

    /// <summary>The meeting, as the best witness names it; empty where not known.</summary>
    public string Meeting { get; init; } = "";

    /// <summary>The agenda item, number and title; empty where not known.</summary>
    public string AgendaItem { get; init; } = "";

    /// <summary>The subjects the libraries filed it under, in ordinal order, each once.</summary>
    public IReadOnlyList<string> Topics { get; init; } = [];

    /// <summary>The states that introduced the proposal, in code order.</summary>
    public IReadOnlyList<StateCode> MainSponsors { get; init; } = [];

    /// <summary>The states that joined it, in code order.</summary>
    public IReadOnlyList<StateCode> AdditionalSponsors { get; init; } = [];

    /// <summary>Sponsors as written that could not be resolved to states (<c>submitted by the President of the Council</c>).</summary>
    public IReadOnlyList<string> OtherSponsors { get; init; } = [];

    /// <summary>Every source that tells of this vote, best witness first.</summary>
    public IReadOnlyList<Witness> Witnesses { get; init; } = [];

    /// <summary>Whether it has ballots by name.</summary>
    public bool IsRollCall => Ballots.Count > 0;

    /// <summary>Whether the outcome is beyond doubt: no source's word for it contradicts its own tally, and no amendment was lost or
    /// carried against all its sponsors; or an independent source settles it.</summary>
    public bool IsOutcomeCertain =>
        Status == RecordStatus.Confirmed
        || Doubts.All(d => d.Kind != DoubtKind.OutcomeAgainstTally && !(Kind == VoteKind.Amendment && d.Kind == DoubtKind.SponsorsAgainst));

    /// <summary>How many votes decided it, by the rule of the body; null without a tally, and where a veto decided.</summary>
    public int? Margin => Closeness.MarginOf(this);

    /// <summary>Whether measures may use its ballots: a roll call that is neither disputed nor quarantined.</summary>
    public bool IsMeasurable => IsRollCall && Status is (RecordStatus.Confirmed or RecordStatus.Single);
}

/// <summary>One source's version of a vote.</summary>
/// <param name="Origin">The source, the place in it, and the day it is as of.</param>
/// <param name="Method">How it says it was decided.</param>
/// <param name="Outcome">What it says became of it.</param>
/// <param name="Tally">The tally it announces, or null.</param>
/// <param name="Ballots">The list it gives; empty where none.</param>
/// <param name="Date">The date it gives.</param>
/// <param name="Fields">What else it says that sources can differ on.</param>
public sealed record Witness(
    Origin Origin,
    VoteMethod Method,
    Outcome Outcome,
    Tally? Tally,
    BallotSheet Ballots,
    PartialDate Date,
    WitnessFields Fields
);

/// <summary>What one source says of a proposal beyond the vote on it; what it does not say is empty.</summary>
/// <param name="Title">The title.</param>
/// <param name="Draft">The draft put to the vote.</param>
/// <param name="MainSponsors">The states that introduced it, in code order.</param>
/// <param name="AdditionalSponsors">The states that joined, in code order.</param>
public sealed record WitnessFields(
    string Title,
    DocumentSymbol Draft,
    IReadOnlyList<StateCode> MainSponsors,
    IReadOnlyList<StateCode> AdditionalSponsors
)
{
    /// <summary>It says nothing of them.</summary>
    public static readonly WitnessFields None = new("", default, [], []);
}
