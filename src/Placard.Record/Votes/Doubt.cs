namespace Placard.Record.Votes;

/// <summary>A rule by which the record of a vote was found wanting.</summary>
public enum DoubtKind
{
    /// <summary>The list of names does not add up to the announced tally.</summary>
    ListAndTallyDiffer,

    /// <summary>The names are those of another vote, whose tally they fit.</summary>
    NamesOfAnotherVote,

    /// <summary>A state is on the list that was no member of the body that day.</summary>
    NotAMember,

    /// <summary>The vote was recorded, and there is no list.</summary>
    NoList,

    /// <summary>A state stands on the list twice with different ballots.</summary>
    RepeatedVoter,

    /// <summary>A name on the list could not be resolved to a state.</summary>
    UnresolvedName,

    /// <summary>Sources give a state different ballots.</summary>
    BallotsDiffer,

    /// <summary>Sources give different tallies.</summary>
    TalliesDiffer,

    /// <summary>Sources differ on the outcome or on whether there was a vote.</summary>
    OutcomesDiffer,

    /// <summary>Sources differ on the date.</summary>
    DatesDiffer,

    /// <summary>The outcome that a source states does not follow from its tally by the rule of the body.</summary>
    OutcomeAgainstTally,

    /// <summary>A source dates an amendment before the text it amends, with which it was decided.</summary>
    BeforeItsText,

    /// <summary>Main sponsors voted against their own proposal.</summary>
    SponsorsAgainst,

    /// <summary>Sources differ on the draft or the title.</summary>
    FieldsDiffer,

    /// <summary>The source seems to have exchanged the ballots of two states through the session.</summary>
    BallotsExchanged,

    /// <summary>The list names far fewer states than were members, and no tally bears it out.</summary>
    ListFallsShort,
}

/// <summary>One reason to doubt the record of a vote, in words for a reader.</summary>
/// <param name="Kind">The rule.</param>
/// <param name="Sentence">What is wrong, in one sentence that names states, counts and sources.</param>
/// <param name="States">The states concerned, in code order; empty where none in particular.</param>
/// <param name="Other">The other vote concerned, where the rule speaks of one.</param>
public sealed record Doubt(DoubtKind Kind, string Sentence, IReadOnlyList<StateCode> States, VoteAddress Other = default);
