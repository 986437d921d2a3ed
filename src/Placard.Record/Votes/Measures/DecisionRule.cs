namespace Placard.Record.Votes.Measures;

/// <summary>What a proposal needed to be adopted, by the rules of the body that voted; docs/measures/closeness.md has the
/// provisions.</summary>
/// <param name="Majority">The majority.</param>
/// <param name="IsCertain">Whether the rules alone say which majority it was; the Assembly needs two thirds on important questions, and
/// which they were no rule tells.</param>
/// <param name="InFavour">The votes in favour that the Security Council needed; 0 in other bodies.</param>
/// <param name="KnowsVeto">Whether a permanent member could stop it by voting no.</param>
public readonly record struct DecisionRule(Majority Majority, bool IsCertain, int InFavour = 0, bool KnowsVeto = false)
{
    private static readonly StateCode[] Permanent = [.. "CHN FRA GBR RUS SUN TWN USA".Split(' ').Select(StateCode.Parse)];

    /// <summary>The rule for one vote.</summary>
    /// <param name="body">The body.</param>
    /// <param name="kind">What was put to the vote.</param>
    /// <param name="session">The session in the body's numbering; empty where not known.</param>
    /// <param name="date">The day; the default where not known.</param>
    public static DecisionRule Of(Body body, VoteKind kind, string session, PartialDate date)
    {
        if (body == Body.SecurityCouncil)
            return new(Majority.SecurityCouncil, true, date.Year is > 0 and <= 1965 ? 7 : 9, kind != VoteKind.Procedure);
        if (body != Body.GeneralAssembly)
            return new(Majority.Simple, true);
        // An emergency special session makes recommendations on international peace and security. Motions need a simple majority, but what
        // old lists of roll calls say of motions is too short to build on.
        var isImportant = kind != VoteKind.Procedure && session.StartsWith("ES-", StringComparison.Ordinal);
        return isImportant ? new(Majority.TwoThirds, true) : new(Majority.Simple, false);
    }

    /// <summary>The ballots of the permanent members of the Security Council.</summary>
    public static BallotSheet OfPermanent(BallotSheet names) => BallotSheet.Of(names.Where(b => Permanent.Contains(b.Key)));

    /// <summary>Whether a tally carries the proposal.</summary>
    /// <param name="tally">The tally.</param>
    /// <param name="vetoes">How many permanent members voted no.</param>
    public bool Carries(Tally tally, int vetoes) =>
        Majority switch
        {
            Majority.SecurityCouncil => tally.Yes >= InFavour && (vetoes == 0 || !KnowsVeto),
            Majority.TwoThirds => tally.Yes > 0 && tally.Yes >= 2 * tally.No,
            _ => tally.Yes > tally.No,
        };

    /// <summary>The outcome that follows from a tally; unknown where it does not decide: between one half and two thirds in the Assembly,
    /// and in the Security Council with nine votes and somebody against, unless the names show who.</summary>
    /// <param name="tally">The tally.</param>
    /// <param name="names">The names; empty where not known.</param>
    public Outcome OutcomeOf(Tally tally, BallotSheet names)
    {
        if (!Carries(tally, 0))
            return Outcome.Rejected;
        if (!IsCertain)
            return this with { Majority = Majority.TwoThirds } is var higher && higher.Carries(tally, 0)
                ? Outcome.Adopted
                : Outcome.Unknown;
        if (!KnowsVeto || tally.No == 0)
            return Outcome.Adopted;
        return names.CountOf(Ballot.No) != tally.No ? Outcome.Unknown
            : Carries(tally, OfPermanent(names).CountOf(Ballot.No)) ? Outcome.Adopted
            : Outcome.Rejected;
    }

    /// <summary>How many votes the proposal had above what was needed or fell short of it: yes less no for a simple majority, yes less
    /// twice no for two thirds, and in the Security Council yes less the votes in favour needed, or null where a veto decided.</summary>
    /// <param name="tally">The tally.</param>
    /// <param name="outcome">What became of the proposal.</param>
    public int? Margin(Tally tally, Outcome outcome) =>
        Majority switch
        {
            Majority.SecurityCouncil when tally.Yes >= InFavour && outcome != Outcome.Adopted => null,
            Majority.SecurityCouncil => Math.Abs(tally.Yes - InFavour),
            Majority.TwoThirds => Math.Abs(tally.Yes - (2 * tally.No)),
            _ => Math.Abs(tally.Margin),
        };
}
