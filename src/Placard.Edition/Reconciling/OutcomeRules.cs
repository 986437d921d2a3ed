namespace Placard.Edition.Reconciling;

/// <summary>What a tally alone says about the fate of a proposal, by the rules of procedure of each body.</summary>
internal static class OutcomeRules
{
    /// <summary>The outcome a source states, or else the one that follows from its method or its figures; unknown where neither decides
    /// it.</summary>
    public static Outcome OutcomeOf(VoteObservation observation)
    {
        if (observation.Outcome != Outcome.Unknown)
            return observation.Outcome;
        if (observation.Method == VoteMethod.WithoutVote)
            return Outcome.AdoptedWithoutVote;
        var counted = observation.Announced ?? (observation.Ballots.Count > 0 ? observation.Ballots.ToTally() : null);
        var bearsAdoptedText = observation.Kind == VoteKind.WholeText && Symbols.IsAdopted(observation.Symbol);
        return counted is { } tally ? OutcomeOf(observation.Body, tally, bearsAdoptedText) : Outcome.Unknown;
    }

    /// <summary>The outcome of a tally.</summary>
    /// <param name="body">The body that voted.</param>
    /// <param name="tally">The tally.</param>
    /// <param name="bearsAdoptedText">Whether the vote stands under the symbol of a text that was adopted.</param>
    public static Outcome OutcomeOf(Body body, Tally tally, bool bearsAdoptedText)
    {
        // A veto, or a majority of nine of fifteen, does not show in yes and no.
        if (body == Body.SecurityCouncil)
            return Outcome.Unknown;
        if (tally.Yes <= tally.No)
            return Outcome.Rejected;
        // The Charter, article 18: important questions take two thirds of those present and voting.
        // Which questions were important no tally tells, so a smaller majority proves nothing by itself.
        var mayNeedTwoThirds = body == Body.GeneralAssembly && !bearsAdoptedText;
        return mayNeedTwoThirds && 3 * tally.Yes < 2 * (tally.Yes + tally.No) ? Outcome.Unknown : Outcome.Adopted;
    }
}
