namespace Placard.Record.Observations;

/// <summary>One typed statement that a source makes about one subject. It decides nothing; reconciling does.</summary>
/// <param name="Origin">Where it was read.</param>
public abstract record Observation(Origin Origin);

/// <summary>A source's statement about one vote or adoption. What the source does not say is left at its default.</summary>
/// <param name="Origin">Where it was read.</param>
public sealed record VoteObservation(Origin Origin) : Observation(Origin)
{
    /// <summary>The body that decided.</summary>
    public required Body Body { get; init; }

    /// <summary>The day of the decision.</summary>
    public PartialDate Date { get; init; }

    /// <summary>The source's own number of the record (<c>26264</c>), letters, digits and hyphens; it tells votes under one symbol
    /// apart.</summary>
    public required string Serial { get; init; }

    /// <summary>The adopted text's symbol, or that of an amendment or rejected draft.</summary>
    public DocumentSymbol Symbol { get; init; }

    /// <summary>The draft put to the vote.</summary>
    public DocumentSymbol Draft { get; init; }

    /// <summary>For an amendment, the draft it would change.</summary>
    public DocumentSymbol Amends { get; init; }

    /// <summary>The title, trimmed of the cataloguer's punctuation.</summary>
    public string Title { get; init; } = "";

    /// <summary>What was put to the vote.</summary>
    public VoteKind Kind { get; init; }

    /// <summary>For a paragraph or motion, what was voted on, in the source's words.</summary>
    public string Part { get; init; } = "";

    /// <summary>How it was decided.</summary>
    public VoteMethod Method { get; init; }

    /// <summary>What became of it; <see cref="Votes.Outcome.Unknown"/> where only the tally tells.</summary>
    public Outcome Outcome { get; init; }

    /// <summary>The tally the source announces apart from its list; null where it has none, or where the figure is only a count of the
    /// list.</summary>
    public Tally? Announced { get; init; }

    /// <summary>The list of names.</summary>
    public BallotSheet Ballots { get; init; } = BallotSheet.Empty;

    /// <summary>Whether the list leaves out those who did not vote, so that absence from it says nothing.</summary>
    public bool OmitsAbsent { get; init; }

    /// <summary>Names on the list that could not be resolved to a state, as written with the ballot they were under.</summary>
    public IReadOnlyList<KeyValuePair<string, Ballot>> Unresolved { get; init; } = [];

    /// <summary>States that stand on the list more than once with different ballots; they are left out of <see cref="Ballots"/>.</summary>
    public IReadOnlyList<StateCode> Repeated { get; init; } = [];

    /// <summary>The permanent members of the Security Council that the source says vetoed the proposal.</summary>
    public IReadOnlyList<StateCode> Vetoes { get; init; } = [];

    /// <summary>The session, in the body's numbering.</summary>
    public string Session { get; init; } = "";

    /// <summary>The meeting.</summary>
    public string Meeting { get; init; } = "";

    /// <summary>The agenda item, number and title.</summary>
    public string AgendaItem { get; init; } = "";

    /// <summary>Subjects, each as the source writes it.</summary>
    public IReadOnlyList<string> Topics { get; init; } = [];

    /// <summary>Sponsors.</summary>
    public SponsorList Sponsors { get; init; } = SponsorList.Empty;
}

/// <summary>Who sponsored a proposal, as far as a source says.</summary>
/// <param name="Main">The states that introduced it.</param>
/// <param name="Additional">The states that joined.</param>
/// <param name="Other">Sponsors as written that are no state, or could not be resolved to one.</param>
public sealed record SponsorList(IReadOnlyList<StateCode> Main, IReadOnlyList<StateCode> Additional, IReadOnlyList<string> Other)
{
    /// <summary>No sponsors.</summary>
    public static readonly SponsorList Empty = new([], [], []);
}

/// <summary>A source's statement about a document: a draft, with its title, date and sponsors.</summary>
/// <param name="Origin">Where it was read.</param>
public sealed record DocumentObservation(Origin Origin) : Observation(Origin)
{
    /// <summary>The document's symbol.</summary>
    public required DocumentSymbol Symbol { get; init; }

    /// <summary>Its title.</summary>
    public required string Title { get; init; }

    /// <summary>The day it was issued or submitted.</summary>
    public PartialDate Date { get; init; }

    /// <summary>Sponsors.</summary>
    public SponsorList Sponsors { get; init; } = SponsorList.Empty;

    /// <summary>The symbol of the text that this draft became; the default where not known.</summary>
    public DocumentSymbol Became { get; init; }

    /// <summary>Subjects.</summary>
    public IReadOnlyList<string> Topics { get; init; } = [];
}

/// <summary>A source's statement that a state held a seat of a body.</summary>
/// <param name="Origin">Where it was read.</param>
/// <param name="Body">The body.</param>
/// <param name="State">The state.</param>
/// <param name="Group">The regional group whose seat it was.</param>
/// <param name="Days">The days of the term.</param>
/// <param name="Note">What should be known of it; empty for most.</param>
public sealed record TermObservation(Origin Origin, Body Body, StateCode State, RegionalGroup Group, DateRange Days, string Note)
    : Observation(Origin);

/// <summary>A source's statement of a state's name in one of the six languages.</summary>
/// <param name="Origin">Where it was read.</param>
/// <param name="State">The state.</param>
/// <param name="Language">The language, as ISO 639-1: <c>ar en es fr ru zh</c>.</param>
/// <param name="Name">The short name.</param>
public sealed record StateNameObservation(Origin Origin, StateCode State, string Language, string Name) : Observation(Origin);
