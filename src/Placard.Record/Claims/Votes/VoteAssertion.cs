namespace Placard.Record.Claims.Votes;

/// <summary>Something that a sentence says of one vote.</summary>
public abstract record VoteAssertion
{
    /// <summary>What it is, as a reader of the claim is told it: <c>against: 3</c>.</summary>
    public abstract string InWords { get; }
}

/// <summary>A tally; a column that was not given is null. Where a text was lost, “by 22 to 10” can name either side first.</summary>
public sealed record TallyAssertion(Quantity? Yes, Quantity? No, Quantity? Abstain, bool IsEitherWay = false) : VoteAssertion
{
    /// <inheritdoc/>
    public override string InWords => IsEitherWay ? $"lost by {Yes} to {No}{(Abstain is null ? "" : $", {Abstain} abstaining")}" : Columns;

    private string Columns =>
        string.Join(
            ", ",
            new[] { (Yes, "in favour"), (No, "against"), (Abstain, "abstaining") }
                .Where(column => column.Item1 is not null)
                .Select(column => $"{column.Item1} {column.Item2}")
        );
}

/// <summary>What states did; with <paramref name="IsAll"/> they are all that did it.</summary>
public sealed record BallotAssertion(IReadOnlyList<StateCode> States, Ballot Ballot, bool IsDenied, bool IsAll) : VoteAssertion
{
    /// <summary>Whether they stand in a list of those that did it, which need not name all.</summary>
    public bool IsList { get; init; }

    /// <inheritdoc/>
    public override string InWords =>
        $"{(IsDenied ? "not " : "")}{Ballot.ToWord()}: {string.Join(", ", States)}"
        + (
            IsAll ? " and nobody else"
            : IsList ? " in a list"
            : ""
        );
}

/// <summary>What the members of a group did, all that voted.</summary>
public sealed record GroupBallotAssertion(StateGroup Group, Ballot Ballot) : VoteAssertion
{
    /// <inheritdoc/>
    public override string InWords => $"{Ballot.ToWord()}: {Group.Name}";
}

/// <summary>How many members of a group did something.</summary>
public sealed record GroupCountAssertion(StateGroup Group, Ballot Ballot, Quantity Members) : VoteAssertion
{
    /// <inheritdoc/>
    public override string InWords => $"{Ballot.ToWord()}: {Members} of {Group.Name}";
}

/// <summary>Which permanent members of the Security Council stopped it by their votes; with <paramref name="IsAll"/> no other
/// did.</summary>
public sealed record VetoAssertion(IReadOnlyList<StateCode> States, bool IsAll = false) : VoteAssertion
{
    /// <inheritdoc/>
    public override string InWords => $"veto: {string.Join(", ", States)}{(IsAll ? " and nobody else" : "")}";
}

/// <summary>What became of the proposal.</summary>
public sealed record OutcomeAssertion(bool IsAdopted, bool IsWithdrawn) : VoteAssertion
{
    /// <inheritdoc/>
    public override string InWords =>
        IsWithdrawn ? "withdrawn"
        : IsAdopted ? "adopted"
        : "rejected";
}

/// <summary>How it was decided.</summary>
public enum ClaimedMethod
{
    /// <summary>Without a vote, by consensus.</summary>
    WithoutVote,

    /// <summary>Unanimously: without a vote, or by a vote with nobody against.</summary>
    Unanimously,

    /// <summary>By vote.</summary>
    ByVote,
}

/// <summary>How it was decided.</summary>
public sealed record MethodAssertion(ClaimedMethod Method) : VoteAssertion
{
    /// <inheritdoc/>
    public override string InWords =>
        Method switch
        {
            ClaimedMethod.WithoutVote => "without a vote",
            ClaimedMethod.Unanimously => "unanimously",
            _ => "by vote",
        };
}

/// <summary>When it was decided.</summary>
public sealed record WhenAssertion(Period Period) : VoteAssertion
{
    /// <inheritdoc/>
    public override string InWords => $"{Period}";
}

/// <summary>At which session.</summary>
public sealed record SessionAssertion(string Session) : VoteAssertion
{
    /// <inheritdoc/>
    public override string InWords => $"session {Session}";
}

/// <summary>By which body.</summary>
public sealed record BodyAssertion(Body Body) : VoteAssertion
{
    /// <inheritdoc/>
    public override string InWords => Body.Name;
}

/// <summary>By how many votes it was decided: in favour less against.</summary>
public sealed record MarginAssertion(Quantity Votes, bool IsLost) : VoteAssertion
{
    /// <inheritdoc/>
    public override string InWords => $"{(IsLost ? "lost" : "won")} by {Votes}";
}

/// <summary>Which share of the members or of the votes was in favour.</summary>
/// <param name="Above">Whether the share is said to be above <paramref name="Numerator"/>/<paramref name="Denominator"/>, else
/// below.</param>
/// <param name="Numerator">The upper number of the share.</param>
/// <param name="Denominator">The lower one.</param>
/// <param name="OfMembers">Whether the share is of all members, else of those for and against.</param>
public sealed record ShareAssertion(bool Above, int Numerator, int Denominator, bool OfMembers) : VoteAssertion
{
    /// <inheritdoc/>
    public override string InWords =>
        $"{(Above ? "more" : "less")} than {Numerator}/{Denominator} of the {(OfMembers ? "members" : "votes for and against")} in favour";
}

/// <summary>A judgement of how large a majority was, which the record does not share.</summary>
public sealed record JudgedMajorityAssertion(string Words) : VoteAssertion
{
    /// <inheritdoc/>
    public override string InWords => Words;
}

/// <summary>Who introduced it, or joined those who did.</summary>
public sealed record SponsorAssertion(IReadOnlyList<StateCode> States, bool IsMain) : VoteAssertion
{
    /// <inheritdoc/>
    public override string InWords => $"{(IsMain ? "introduced" : "sponsored")} by {string.Join(", ", States)}";
}

/// <summary>Who asked for a vote.</summary>
public sealed record VoteCalledAssertion(IReadOnlyList<StateCode> States) : VoteAssertion
{
    /// <inheritdoc/>
    public override string InWords => States.Count == 0 ? "a vote was called" : $"by {string.Join(", ", States)}";
}

/// <summary>What the text is called.</summary>
public sealed record TitleAssertion(string Title) : VoteAssertion
{
    /// <inheritdoc/>
    public override string InWords => $"“{Title}”";
}

/// <summary>By which symbol it is cited; a number alone (“resolution 51/20”) can be that of several bodies.</summary>
public sealed record SymbolAssertion(DocumentSymbol Symbol, bool IsWritten) : VoteAssertion
{
    /// <inheritdoc/>
    public override string InWords => Symbol.ToString();
}

/// <summary>What a text cited by its symbol is said to be about.</summary>
public sealed record AboutAssertion(TopicWords Topic) : VoteAssertion
{
    /// <inheritdoc/>
    public override string InWords => $"about {Topic}";
}

/// <summary>Words about a vote that no rule could read. They keep what was read of the same sentence from standing for all of it.</summary>
public sealed record UnreadAssertion(string Words) : VoteAssertion
{
    /// <inheritdoc/>
    public override string InWords => Words;
}
