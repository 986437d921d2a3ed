namespace Placard.Edition.Reconciling;

/// <summary>The rules that one observation must pass to be sound, and what they find wrong with it.</summary>
internal sealed class SoundnessRules(Membership membership, CopiedNames copied, DoubtSentences sentences)
{
    // In the mirror no whole list is below a third; one of seven thousand is of a third, and thirteen are below 0.55.
    private const double CannotBeWhole = 0.25,
        MayNotBeWhole = 0.4;

    /// <summary>What cannot be right in an observation, which is nothing in a sound one, and what a reader should know of it although it
    /// may be right.</summary>
    public (IReadOnlyList<Doubt> Faults, IReadOnlyList<Doubt> Remarks) Of(SourcedVote sourced, MatchedVote of, PartialDate date)
    {
        var shortfall = Shortfall(sourced, of, date);
        return (Faults(sourced, of, date, shortfall), [.. Remarks(sourced, shortfall)]);
    }

    private IReadOnlyList<Doubt> Faults(SourcedVote sourced, MatchedVote of, PartialDate date, (double Share, Doubt Doubt)? shortfall)
    {
        if (sourced.IsEmptyClaim)
            return [new Doubt(DoubtKind.NoList, DoubtSentences.NoList(sourced.Source, null), [])];
        if (!sourced.HasList)
            return [];
        var faults = new List<Doubt>();
        if (TallyFault(sourced, of) is { } tally)
            faults.Add(tally);
        if (shortfall is { Share: < CannotBeWhole } cut)
            faults.Add(cut.Doubt);
        if (membership.NonMembers(sourced, of.Body, date) is { Count: > 0 } nonMembers)
            faults.Add(
                new Doubt(DoubtKind.NotAMember, sentences.NotAMember(sourced.Source, nonMembers, $"the {of.Body.Name}", date), nonMembers)
            );
        if (sourced.Observation.Repeated.Count > 0)
        {
            var repeated = sourced.Observation.Repeated.Order().Distinct().ToList();
            faults.Add(new Doubt(DoubtKind.RepeatedVoter, sentences.RepeatedVoter(sourced.Source, repeated), repeated));
        }
        return faults;
    }

    private static IEnumerable<Doubt> Remarks(SourcedVote sourced, (double Share, Doubt Doubt)? shortfall)
    {
        if (shortfall is { Share: >= CannotBeWhole } cut)
            yield return cut.Doubt;
        if (sourced.Observation.Unresolved is { Count: > 0 } unresolved)
        {
            var names = unresolved.Select(n => n.Key).Order(StringComparer.Ordinal).Distinct().ToList();
            yield return new Doubt(DoubtKind.UnresolvedName, DoubtSentences.UnresolvedName(sourced.Source, names), []);
        }
        if (sourced.ContradictsItself)
            yield return new Doubt(DoubtKind.OutcomeAgainstTally, DoubtSentences.OutcomeAgainstTally(sourced), []);
        if (sourced.IsLostUnderAdoptedText && sourced.Observation.Part.Length == 0)
            yield return new Doubt(DoubtKind.OutcomeAgainstTally, DoubtSentences.LostUnderAdoptedText(sourced), []);
    }

    // A list without a tally of its own is held to that of the document it was taken from.
    private static SourcedVote? Announcing(SourcedVote sourced, MatchedVote of) =>
        sourced.Observation.Announced is not null
            ? sourced
            : of.SourcedVotes.FirstOrDefault(t => t.Source.Lineage == sourced.Source.Lineage && t.Observation.Announced is not null);

    // A file that was cut ends within a list; whoever copies names may lose most of them. Where a tally was announced it tells.
    private (double Share, Doubt Doubt)? Shortfall(SourcedVote sourced, MatchedVote of, PartialDate date)
    {
        if (!sourced.HasList || Announcing(sourced, of) is not null || membership.MembersOf(of.Body, date) is not { } members)
            return null;
        var listed = sourced.Ballots.Count + sourced.Observation.Unresolved.Count;
        var share = (double)listed / members;
        return share < MayNotBeWhole
            ? (
                share,
                new Doubt(
                    DoubtKind.ListFallsShort,
                    DoubtSentences.ListFallsShort(sourced.Source, listed, members, of.Body, date, share < CannotBeWhole),
                    []
                )
            )
            : null;
    }

    private Doubt? TallyFault(SourcedVote sourced, MatchedVote of)
    {
        var announces = Announcing(sourced, of);
        if (announces?.Observation.Announced is not { } announced || VoteComparison.Fits(sourced, announced))
            return null;
        return copied.Find(sourced, of) is var (other, theirs)
            ? new Doubt(
                DoubtKind.NamesOfAnotherVote,
                DoubtSentences.NamesOfAnotherVote(announces.Source, announced, other.Address, theirs),
                [],
                other.Address
            )
            : new Doubt(
                DoubtKind.ListAndTallyDiffer,
                DoubtSentences.ListAndTallyDiffer(sourced.Source, sourced.Counted!.Value, announces.Source, announced),
                []
            );
    }
}
