namespace Placard.Record.Votes.Measures;

/// <summary>A way in which ballots could have changed.</summary>
/// <param name="From">The ballot cast, or <see cref="Ballot.NotVoting"/>.</param>
/// <param name="To">The ballot instead.</param>
public readonly record struct BallotChange(Ballot From, Ballot To);

/// <summary>The fewest states that would have turned a vote by one kind of change.</summary>
/// <param name="Change">The change.</param>
/// <param name="States">How many states.</param>
public sealed record Turn(BallotChange Change, int States);

/// <summary>How close a vote was, and what would have turned it; docs/measures/closeness.md has the rules and their sources.</summary>
public sealed class Closeness
{
    private static readonly BallotChange[] TowardsAdoption =
    [
        new(Ballot.No, Ballot.Yes),
        new(Ballot.Abstain, Ballot.Yes),
        new(Ballot.No, Ballot.Abstain),
        new(Ballot.NotVoting, Ballot.Yes),
    ];

    private static readonly BallotChange[] TowardsRejection =
    [
        new(Ballot.Yes, Ballot.No),
        new(Ballot.Abstain, Ballot.No),
        new(Ballot.Yes, Ballot.Abstain),
        new(Ballot.NotVoting, Ballot.No),
    ];

    private Closeness(VoteEvent vote, DecisionRule rule, Count count)
    {
        Majority = rule.Majority;
        MajorityIsTold = rule.IsCertain;
        InFavour = rule.InFavour;
        Tally = vote.Tally ?? vote.Ballots.ToTally();
        Carried = count.Carries;
        Vetoes = count.Vetoes;
        Margin = rule.Margin(Tally, Carried ? Outcome.Adopted : Outcome.Rejected);
        Turns =
        [
            .. (Carried ? TowardsRejection : TowardsAdoption)
                .Select(change => (Change: change, States: Fewest(count, change)))
                .Where(turn => turn.States is not null)
                .Select(turn => new Turn(turn.Change, turn.States!.Value))
                .OrderBy(turn => turn.States),
        ];
        Abstaining = [.. vote.Ballots.Who(Ballot.Abstain)];
        NotVoting = [.. vote.Ballots.Who(Ballot.NotVoting)];
    }

    /// <summary>The majority that was needed.</summary>
    public Majority Majority { get; }

    /// <summary>Whether the record tells which majority was needed; otherwise it is the body's ordinary one.</summary>
    public bool MajorityIsTold { get; }

    /// <summary>The tally.</summary>
    public Tally Tally { get; }

    /// <summary>The votes in favour that the Security Council needed; 0 in other bodies.</summary>
    public int InFavour { get; }

    /// <summary>How many votes decided, by the body's own rule (<see cref="DecisionRule.Margin"/>); null where a veto did.</summary>
    public int? Margin { get; }

    /// <summary>Whether the proposal had its majority.</summary>
    public bool Carried { get; }

    /// <summary>The number of permanent members that voted no and could stop the proposal by it; 0 outside the Security Council.</summary>
    public int Vetoes { get; }

    /// <summary>What would have turned the vote, fewest states first; a kind of change that could not have turned it is left out.</summary>
    public IReadOnlyList<Turn> Turns { get; }

    /// <summary>The states that abstained, in code order; empty where the names are not known.</summary>
    public IReadOnlyList<StateCode> Abstaining { get; }

    /// <summary>The states on the list that did not vote, in code order.</summary>
    public IReadOnlyList<StateCode> NotVoting { get; }

    /// <summary>Measures a vote, or gives null where there was none, its tally is not known, or a Security Council vote has no
    /// names.</summary>
    /// <param name="vote">The vote. Its announced tally is used; where there is none, its ballots are counted.</param>
    /// <param name="majority">The majority needed, where one knows better than the record; null to read it off the record.</param>
    public static Closeness? Of(VoteEvent vote, Majority? majority = null)
    {
        if (
            (vote.Tally is null && !vote.IsRollCall)
            || vote.Outcome is Outcome.AdoptedWithoutVote or Outcome.Withdrawn or Outcome.NotActedOn
        )
            return null;
        var tally = vote.Tally ?? vote.Ballots.ToTally();
        if (tally.Yes + tally.No == 0)
            return null;
        var rule = majority is { } given ? RuleOf(vote) with { Majority = given, IsCertain = true } : RuleOf(vote, tally);
        if (rule.Majority == Majority.SecurityCouncil && !vote.IsRollCall)
            return null;
        return new Closeness(vote, rule, Count.Of(vote, tally, rule));
    }

    /// <summary>How many votes decided, by the body's own rule (<see cref="DecisionRule.Margin"/>); null where there is no tally, where a
    /// veto decided, or where it is not known whether the proposal was adopted by the nine votes it had.</summary>
    public static int? MarginOf(VoteEvent vote) => vote.Tally is { } tally ? RuleOf(vote, tally).Margin(tally, vote.Outcome) : null;

    private static DecisionRule RuleOf(VoteEvent vote) => DecisionRule.Of(vote.Body, vote.Kind, vote.Session, vote.Date);

    // The Assembly decides important questions by two thirds; which they were shows only where outcome and tally say so.
    private static DecisionRule RuleOf(VoteEvent vote, Tally tally) =>
        RuleOf(vote) switch
        {
            { KnowsVeto: true } rule when vote.Outcome == Outcome.Adopted => rule with { KnowsVeto = !IsProcedure(vote) },
            { IsCertain: false } rule when vote.Outcome == Outcome.Rejected && tally.Yes > tally.No => rule with
            {
                Majority = Majority.TwoThirds,
                IsCertain = true,
            },
            { IsCertain: false } rule when vote.Outcome == Outcome.Adopted && tally.Yes < 2 * tally.No => rule with { IsCertain = true },
            var rule => rule,
        };

    // What was adopted against a permanent member was a question of procedure, whatever the source calls it.
    private static bool IsProcedure(VoteEvent vote) => DecisionRule.OfPermanent(vote.Ballots).CountOf(Ballot.No) > 0;

    private static int? Fewest(Count count, BallotChange change)
    {
        var available = count.Holding(change.From);
        for (var states = 1; states <= available; states++)
        {
            if (count.After(change, states).Carries != count.Carries)
                return states;
        }
        return null;
    }

    /// <summary>The ballots of a vote, as far as its outcome hangs on them.</summary>
    private readonly record struct Count(DecisionRule Rule, Tally Tally, Tally OfPermanent)
    {
        public int Vetoes => Rule.KnowsVeto ? OfPermanent.No : 0;

        public bool Carries => Rule.Carries(Tally, OfPermanent.No);

        public static Count Of(VoteEvent vote, Tally tally, DecisionRule rule) =>
            new(rule, tally, rule.Majority == Majority.SecurityCouncil ? DecisionRule.OfPermanent(vote.Ballots).ToTally() : default);

        public int Holding(Ballot ballot) => Holding(Tally, ballot);

        /// <summary>After so many states changed, permanent members first, whose change weighs most.</summary>
        public Count After(BallotChange change, int states)
        {
            var permanent = Math.Min(states, Holding(OfPermanent, change.From));
            return this with { Tally = Changed(Tally, change, states), OfPermanent = Changed(OfPermanent, change, permanent) };
        }

        private static int Holding(Tally tally, Ballot ballot) =>
            ballot switch
            {
                Ballot.Yes => tally.Yes,
                Ballot.No => tally.No,
                Ballot.Abstain => tally.Abstain,
                _ => tally.NotVoting ?? 0,
            };

        private static Tally Changed(Tally tally, BallotChange change, int states) =>
            Plus(Plus(tally, change.From, -states), change.To, states);

        private static Tally Plus(Tally tally, Ballot ballot, int states) =>
            ballot switch
            {
                Ballot.Yes => tally with { Yes = tally.Yes + states },
                Ballot.No => tally with { No = tally.No + states },
                Ballot.Abstain => tally with { Abstain = tally.Abstain + states },
                _ => tally with { NotVoting = (tally.NotVoting ?? 0) + states },
            };
    }
}
