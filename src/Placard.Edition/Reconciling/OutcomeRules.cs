namespace Placard.Edition.Reconciling;

/// <summary>What became of a proposal according to one source, and whether its figures bear that out.</summary>
internal static class OutcomeRules
{
    /// <summary>The outcome a source states, or else the one that follows from its method or its figures; unknown where neither decides
    /// it.</summary>
    /// <remarks>Where the word contradicts the figures, a list that adds up to the tally outweighs it, unless the sponsors voted against
    /// their own proposal on that list; a list that bears the word out outweighs the tally; otherwise nothing is known.</remarks>
    public static Outcome OutcomeOf(VoteObservation observation, Tally? counted)
    {
        if (observation.Outcome == Outcome.Unknown && observation.Method == VoteMethod.WithoutVote)
            return Outcome.AdoptedWithoutVote;
        if (observation.Outcome is not (Outcome.Unknown or Outcome.Adopted or Outcome.Rejected))
            return observation.Outcome;
        if ((observation.Announced ?? counted) is not { } tally)
            return observation.Outcome;
        var follows = Following(observation, tally);
        if (!Contradicts(observation.Outcome, follows))
            return observation.Outcome != Outcome.Unknown ? observation.Outcome : follows;
        if (counted is not { } names)
            return Outcome.Unknown;
        if (observation.Announced is null || VoteComparison.SameCast(names, tally))
            return SponsorsAreAgainst(observation) ? Outcome.Unknown : follows;
        return Following(observation, names) == observation.Outcome ? observation.Outcome : Outcome.Unknown;
    }

    /// <summary>Whether the outcome that a source states contradicts its own tally.</summary>
    public static bool ContradictsItself(VoteObservation observation, Tally? counted) =>
        (observation.Announced ?? counted) is { } tally && Contradicts(observation.Outcome, Following(observation, tally));

    private static bool Contradicts(Outcome stated, Outcome follows) =>
        (stated, follows) is (Outcome.Adopted, Outcome.Rejected) or (Outcome.Rejected, Outcome.Adopted);

    private static Outcome Following(VoteObservation observation, Tally tally)
    {
        var session = observation.Session.Length > 0 || !observation.Symbol.IsKnown ? observation.Session : observation.Symbol.Session;
        var rule = DecisionRule.Of(observation.Body, observation.Kind, session, observation.Date);
        // What the Security Council adopted against a permanent member was a question of procedure.
        if (observation.Outcome == Outcome.Adopted && rule.KnowsVeto)
            rule = rule with { KnowsVeto = false };
        var follows = rule.OutcomeOf(tally, observation.Ballots);
        var bearsAdoptedText = observation.Kind == VoteKind.WholeText && Symbols.IsAdopted(observation.Symbol);
        return follows == Outcome.Unknown && bearsAdoptedText && observation.Body == Body.GeneralAssembly ? Outcome.Adopted : follows;
    }

    private static bool SponsorsAreAgainst(VoteObservation observation)
    {
        var ballots = observation.Sponsors.Main.Select(state => observation.Ballots[state]).ToList();
        return ballots.Count(b => b == Ballot.No) > ballots.Count(b => b == Ballot.Yes);
    }
}
