namespace Placard.Edition.Reconciling;

/// <summary>The rules that one observation must pass to be sound, and what they find wrong with it.</summary>
internal sealed class SoundnessRules(Membership membership, CopiedNames copied, DoubtSentences sentences)
{
    /// <summary>What cannot be right in an observation; empty for a sound one.</summary>
    public IReadOnlyList<Doubt> Faults(SourcedVote sourced, MatchedVote of, PartialDate date)
    {
        if (sourced.IsEmptyClaim)
            return [new Doubt(DoubtKind.NoList, DoubtSentences.NoList(sourced.Source, null), [])];
        if (!sourced.HasList)
            return [];
        var faults = new List<Doubt>();
        if (TallyFault(sourced, of) is { } tally)
            faults.Add(tally);
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

    /// <summary>What a reader should know of an observation although it may be right.</summary>
    public static IEnumerable<Doubt> Remarks(SourcedVote sourced)
    {
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

    private Doubt? TallyFault(SourcedVote sourced, MatchedVote of)
    {
        // A list without a tally of its own is held to that of the document it was taken from.
        var announces = sourced.Observation.Announced is not null
            ? sourced
            : of.SourcedVotes.FirstOrDefault(t => t.Source.Lineage == sourced.Source.Lineage && t.Observation.Announced is not null);
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
